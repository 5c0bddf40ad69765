-- Asking the relation: for the viewer, why; for those who see an item, who else does; for staff, what is withheld.

-- Rows of the relation that hold for the viewer now, 'nothing' included: for functions of the owner only. It neither runs as another role nor sets
-- anything, so that PostgreSQL puts it into the question that asks, and reads by index what is asked for.
create or replace function consent.own_rows() returns setof consent.disclosure
    language sql stable as $$
    select d.* from consent.disclosure d
    where d.viewer = any ((select actor.keys())::uuid[]) and d.known_until = 'infinity'
        and d.valid_from <= (select actor.now()) and d.valid_until > (select actor.now())
$$;
comment on function consent.own_rows() is 'what the relation says to the viewer now';

-- The answer for one item, now or at an earlier instant as it was given then; no row for what is not an item. Now is what holds when the
-- statement begins, as for the policies, even if the transaction began before.
create or replace function consent.explain(p_item uuid, p_at timestamptz default null)
    returns table (outcome text, because text, source uuid)
    language plpgsql stable security definer set search_path = '' as $$
declare
    this_instant timestamptz := coalesce(p_at, actor.now());
    asks text := actor.kind();
    post agency.staff := actor.post();
    stop text := case when asks = 'staff' then consent.gate(post.id, coalesce(p_at, actor.now())) end;
    one consent.item;
begin
    select * into one from consent.item i where i.id = p_item;
    if one.id is null then
        return;
    elsif asks = 'staff' and stop is distinct from 'VIEWER_CLOSED'
            and consent.barred(one.person_id, post.human_id, post.agency_id, this_instant) then
        return query select 'nothing', 'BARRED', null::uuid;
        return;
    elsif stop is not null then
        return query select 'nothing', stop, null::uuid;
        return;
    end if;
    return query
        select d.outcome, d.because, d.source from consent.disclosure d
        where d.person_id = one.person_id and d.subject = any (case when p_at is null then array[one.subject] else array[one.id, one.class_subject] end)
            and d.viewer in (actor.id(), post.desk_id)
            and case when p_at is null then d.known_until = 'infinity' else d.known_from <= p_at and p_at < d.known_until end
            and d.valid_from <= this_instant and this_instant < d.valid_until
        order by d.subject = one.id desc limit 1;
    if not found then
        return query select 'nothing', case
            when asks <> 'staff' then 'VIEWER_CLOSED'
            when exists (select from consent.person p where p.id = one.person_id and p.died_recorded_at <= this_instant) then 'PERSON_DIED'
            else 'NOT_INVOLVED' end, null::uuid;
    end if;
end $$;
comment on function consent.explain(uuid, timestamptz) is 'outcome, because and source for the viewer, now or as of an earlier instant';
grant execute on function consent.explain(uuid, timestamptz) to alongside_app;

-- What is withheld from staff: stubs, counted by category and reason, without date, author or wording.
create or replace function consent.withheld(p_person uuid) returns table (category text, because text, items bigint)
    language sql stable security definer set search_path = '' as $$
    select coalesce(i.category, 'none'), d.because, count(*)
    from consent.own_rows() d join consent.item i on i.subject = d.subject
    where d.person_id = p_person and d.outcome = 'stub'
    group by 1, 2 order by 1, 2
$$;
comment on function consent.withheld(uuid) is 'stubs of a person for the viewer: category, reason, number';
grant execute on function consent.withheld(uuid) to alongside_app;

-- Asked first wherever an address names an item: of an item that is hidden and of none alike. Everything that takes time is worked out before
-- the relation is asked, whether or not it has a row, so that the time tells nothing.
create or replace function consent.opens(p_item uuid) returns boolean
    language plpgsql stable security definer set search_path = '' as $$
declare
    this_instant constant timestamptz := actor.now();
    keys constant uuid[] := actor.keys();
    needed constant uuid := coalesce((select i.subject from consent.item i where i.id = p_item), p_item);
begin
    return exists (select from consent.disclosure d where d.subject = needed and d.viewer = any (keys) and d.known_until = 'infinity'
        and d.valid_from <= this_instant and d.valid_until > this_instant and d.outcome = 'all');
end $$;
comment on function consent.opens(uuid) is 'the viewer sees the whole item; false for what is no item';
grant execute on function consent.opens(uuid) to alongside_app;

create or replace function consent.may_be_told(p_source uuid) returns boolean
    language sql stable security definer set search_path = ''
    return actor.kind() <> 'person' or not exists (select from consent.overriding o where o.id = p_source and not o.tell);
comment on function consent.may_be_told(uuid) is 'the person is not told of an override that it would be unsafe to tell of';

-- Who can see an item, for somebody who sees it. A trusted person is not told of other trusted persons, nor of numbers; a worker does not learn
-- in their post what is open or closed to them as a trusted person.
create or replace function consent.audience(p_item uuid)
    returns table (kind text, name text, agency text, role text, outcome text, because text, source uuid)
    language plpgsql stable security definer set search_path = '' as $$
declare
    one consent.item;
begin
    select i.* into one from consent.item i join consent.own_rows() d on d.subject = i.subject
        where i.id = p_item and d.outcome in ('all', 'part');
    if one.id is null or actor.kind() = 'trusted' then
        return;
    end if;
    return query
        select 'staff', s.name, a.name, s.role, d.outcome, d.because, d.source
        from consent.disclosure d cross join lateral consent.posts_of(d.viewer) s join agency.agency a on a.id = s.agency_id
        where d.subject = one.subject and d.outcome in ('all', 'part') and d.known_until = 'infinity'
            and d.valid_from <= actor.now() and actor.now() < d.valid_until and consent.may_be_told(d.source)
        union all
        select case when t.id is not null then 'trusted' else 'person' end, t.name, null, null, d.outcome, d.because, d.source
        from consent.disclosure d left join actor.trusted t on t.id = d.viewer
        where d.subject = one.subject and d.outcome in ('all', 'part') and d.known_until = 'infinity'
            and d.valid_from <= actor.now() and actor.now() < d.valid_until and (t.id is not null or d.viewer = one.person_id)
            and (t.id is null or t.human_id is distinct from actor.human())
        order by 1, 3, 2;
end $$;
comment on function consent.audience(uuid) is 'who can see this item, and why; for those who see it themselves';
grant execute on function consent.audience(uuid) to alongside_app;

create or replace function consent.audience_sizes(p_person uuid) returns table (item uuid, readers bigint)
    language sql stable security definer set search_path = '' as $$
    select i.id, (
        select coalesce(sum(case
            when exists (select from actor.trusted t where t.id = d.viewer and t.human_id = actor.human()) then 0
            when d.viewer = i.person_id or exists (select from actor.trusted t where t.id = d.viewer) then 1
            else (select count(*) from consent.posts_of(d.viewer)) end), 0)
        from consent.disclosure d
        where d.subject = i.subject and d.outcome in ('all', 'part') and d.known_until = 'infinity'
            and d.valid_from <= actor.now() and actor.now() < d.valid_until and consent.may_be_told(d.source))::bigint
    from consent.item i join consent.own_rows() o on o.subject = i.subject and o.outcome in ('all', 'part')
    where i.person_id = p_person and actor.kind() <> 'trusted'
$$;
comment on function consent.audience_sizes(uuid) is 'for each item that the viewer sees, how many can see it';
grant execute on function consent.audience_sizes(uuid) to alongside_app;

create or replace function consent.share_state(p_share uuid) returns text
    language sql stable security definer set search_path = ''
    return (select consent.state(s, actor.now()) from consent.share s where s.id = p_share);
comment on function consent.share_state(uuid) is 'state of a share now';
grant execute on function consent.share_state(uuid) to alongside_app;

-- When a share came to its end, if it has: its own end, or the last of its trusted persons lost the nomination. A share that was taken
-- back before is withdrawn and never ends.
create or replace function consent.ended_at(s consent.share) returns timestamptz
    language sql stable security definer set search_path = ''
    return (select min(e.at) from (
            select s.ends as at
            union select n.ends from consent.nomination n where n.person_id = s.person_id and n.trusted_id = any (s.trusted)
            union select n.ended_at from consent.nomination n where n.person_id = s.person_id and n.trusted_id = any (s.trusted)) e
        where e.at <= actor.now() and consent.state(s, e.at) = 'ended');
comment on function consent.ended_at(consent.share) is 'the instant at which a share ended by itself; null while it has not';

-- What the viewer was told, and which shares ended while the viewer was a coordinator of theirs (no job has to run for that). Whom a bar or the
-- end of the agreement stops since is told of nothing any more.
create or replace function consent.notices() returns table (person_id uuid, about text, fact uuid, at timestamptz)
    language sql stable security definer set search_path = '' as $$
    select t.person_id, t.about, t.fact, t.at from consent.told t
    where t.recipient = actor.id() and (actor.kind() <> 'staff'
        or coalesce(consent.shut(actor.id(), t.person_id, actor.now()), '') not in ('BARRED', 'AGREEMENT_ENDED'))
    union all
    select e.person_id, 'sharing-ended', e.id, e.at
    from (select s.person_id, s.id, consent.ended_at(s) as at from consent.share s
        where (actor.post()).role in ('case-coordinator', 'scheme-coordinator') and exists (
            select from consent.involvement i where i.person_id = s.person_id and i.agency_id = actor.agency())) e
    where exists (select from consent.involvement i where i.person_id = e.person_id and i.agency_id = actor.agency()
            and i.begins <= e.at and e.at < i.ends)
        and consent.shut(actor.id(), e.person_id, e.at) is null
        and coalesce(consent.shut(actor.id(), e.person_id, actor.now()), '') not in ('BARRED', 'AGREEMENT_ENDED')
    order by 4 desc
$$;
comment on function consent.notices() is 'what the viewer was told at once, and what has ended since';
grant execute on function consent.notices() to alongside_app;

create or replace function consent.knows_trusted(p_trusted uuid) returns boolean
    language sql stable security definer set search_path = ''
    return actor.kind() = 'staff' and exists (select from consent.nomination n where n.trusted_id = p_trusted
        and consent.involved(actor.agency(), n.person_id) and consent.shut(actor.id(), n.person_id, actor.now()) is null);
comment on function consent.knows_trusted(uuid) is 'an agency that works with a person knows whom the person nominated';
grant execute on function consent.knows_trusted(uuid) to alongside_app;

-- Whoever wrote some of the decisions about sharing themselves has not read the others by that.
create or replace function consent.reads_sharing(p_person uuid) returns boolean
    language sql stable security definer set search_path = ''
    return actor.kind() = 'staff' and (select coalesce(bool_and(d.outcome = 'all'), false)
        from consent.own_rows() d join consent.subject s on s.id = d.subject
        where d.person_id = p_person and s.kind = 'class' and s.category = 'sharing');
comment on function consent.reads_sharing(uuid) is 'the viewer is staff and reads all that the person decided about sharing';
grant execute on function consent.reads_sharing(uuid) to alongside_app;
