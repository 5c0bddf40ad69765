-- What the screens about sharing ask: how a share would be weighed, what waits for a second professional, what a trusted person was given.

-- What record_share will decide, told before anything is saved.
create or replace function consent.foresee(p_agencies uuid[], p_staff uuid[], p_trusted uuid[], p_categories text[], p_families text[],
        p_items uuid[], p_how text, p_from date)
    returns table (needs_second boolean, usual_end date, latest_end date)
    language sql stable security definer set search_path = '' as $$
    select w.very_restricted or w.second_cell or p_how = 'phone' and w.restricted,
        (d.first + case when w.very_restricted then interval '6 months' else interval '12 months' end)::date,
        (d.first + case when w.very_restricted then interval '6 months' else interval '24 months' end)::date
    from consent.weigh(p_agencies, p_staff, p_trusted, p_categories, p_families, p_items) w
    cross join (select coalesce(p_from, consent.today())) d (first)
$$;
comment on function consent.foresee(uuid[], uuid[], uuid[], text[], text[], uuid[], text, date)
    is 'whether a share would wait for a second professional, when it would end and when it has to end';
grant execute on function consent.foresee(uuid[], uuid[], uuid[], text[], text[], uuid[], text, date) to alongside_app;

-- Shares and nominations that a second professional may look at: any open post of another human that knows of the person.
create or replace function consent.waiting()
    returns table (person_id uuid, id uuid, kind text, recipients text[], categories text[], families text[], items uuid[], how text,
        begins timestamptz, ends timestamptz, relationship text, verified text, recorded_by text, recorded_agency text, recorded_at timestamptz)
    language plpgsql stable security definer set search_path = '' as $$
declare
    asks uuid := actor.id();
begin
    if actor.kind() <> 'staff' or consent.gate(asks, actor.now()) is not null then
        return;
    end if;
    return query
        with known as (
            select d.subject as id from consent.own_rows() d join consent.person p on p.id = d.subject where p.died_recorded_at is null),
        pending as (
            select s.person_id, s.id, 'share' as kind,
                array(select a.name from agency.agency a where a.id = any (s.agencies) order by a.name)
                    || array(select f.name from agency.staff f where f.id = any (s.staff) order by f.name)
                    || array(select t.name from actor.trusted t where t.id = any (s.trusted) order by t.name) as recipients,
                s.categories, s.families, s.items, s.how, s.begins, s.ends, null::text as relationship, null::text as verified,
                s.recorded_by, s.recorded_at
            from consent.share s
            where s.needs_second and s.approved_at is null and consent.state(s, actor.now()) = 'pending'
            union all
            select n.person_id, n.id, 'nomination', array[t.name], '{}', '{}', '{}', null, n.recorded_at, n.ends, n.relationship, n.verified,
                n.recorded_by, n.recorded_at
            from consent.nomination n join actor.trusted t on t.id = n.trusted_id
            where n.approved_at is null and n.ended_at is null and n.ends > actor.now())
        select p.person_id, p.id, p.kind, p.recipients, p.categories, p.families, p.items, p.how, p.begins, p.ends, p.relationship, p.verified,
            f.name, a.name, p.recorded_at
        from pending p join agency.staff f on f.id = p.recorded_by join agency.agency a on a.id = f.agency_id
        where p.person_id in (select k.id from known k) and not consent.same_human(p.recorded_by, asks)
        order by p.recorded_at, p.id;
end $$;
comment on function consent.waiting() is 'what waits for a second professional, about people whom the viewer knows of';
grant execute on function consent.waiting() to alongside_app;

-- What was given to the trusted person who asks, share by share: only what row 16 answers with a share. Nothing once row 2, 5 or 10 stops them.
create or replace function consent.my_shares()
    returns table (person_id uuid, share_id uuid, categories text[], items bigint, said_at timestamptz, ends timestamptz)
    language sql stable security definer set search_path = '' as $$
    with mine as (
        select s as share, p.category, p.family, p.item
        from consent.share s cross join lateral consent.pieces(s) p
        where actor.kind() = 'trusted' and p.recipient = actor.id()
            and exists (select from consent.own_rows() d where d.subject = s.person_id)
            and s.begins <= actor.now() and actor.now() < s.ends and (not s.needs_second or s.approved_at is not null)
            and not consent.lapsed(s, p.recipient, actor.now()) and not consent.suspended(s)
            and not exists (select from consent.withdrawal w where w.share_id = s.id
                and consent.takes_back(w, array[p.recipient], p.category, p.family, p.item))),
    open as (
        select m.* from mine m
        where case when m.item is not null
            then exists (select from consent.own_rows() d where d.subject = m.item and d.outcome in ('all', 'part'))
            else exists (select from consent.ceiling c where c.category = m.category and c.role = 'trusted-person' and c.cell not in ('-', 'O')
                    and ((m.share).approved_at is not null or c.cell <> 'A' and consent.level_of(c.category) < 3))
                and not exists (
                    select from consent.refusal r cross join lateral (select
                        case when m.category = any ((m.share).categories) then 2 else 3 end as given,
                        case when m.category = any (r.categories) then 2 when m.family = any (r.families) then 3
                            when r.categories is null and r.families is null and r.items is null then 4 end as kept) x
                    where r.person_id = (m.share).person_id and r.lifted_at is null
                        and (x.kept < x.given and (r.recipients is null or actor.id() = any (r.recipients))
                            or x.kept = x.given and actor.id() = any (r.recipients)))
            end)
    select (o.share).person_id, (o.share).id, coalesce(array_agg(distinct o.category) filter (where o.item is null), '{}'),
        count(distinct o.item), (o.share).recorded_at, (o.share).ends
    from open o
    group by (o.share).person_id, (o.share).id, (o.share).recorded_at, (o.share).ends
    order by (o.share).recorded_at, (o.share).id
$$;
comment on function consent.my_shares() is 'for a trusted person: what the person said yes to, when, and until when';
grant execute on function consent.my_shares() to alongside_app;

-- A person knows whom they named.
create or replace function consent.named_by_me(p_trusted uuid) returns boolean
    language sql stable security definer set search_path = ''
    return actor.kind() = 'person' and exists (
        select from consent.nomination n where n.trusted_id = p_trusted and n.person_id = actor.id());
comment on function consent.named_by_me(uuid) is 'the person who asks nominated this trusted person';
grant execute on function consent.named_by_me(uuid) to alongside_app;
drop policy if exists select_named_by_me on actor.trusted;
create policy select_named_by_me on actor.trusted for select to alongside_app using ((select consent.named_by_me(id)));

-- Somebody who may be nominated, by their sign-in: whoever is known by it stays who they are, a worker included.
create or replace function actor.trusted_by_sign_in(p_trusted uuid, p_human uuid, p_issuer text, p_login text, p_name text) returns uuid
    language plpgsql volatile security definer set search_path = '' as $$
declare
    this_human uuid;
    found_trusted uuid;
begin
    if actor.kind() <> 'staff' or consent.gate(actor.id(), actor.now()) is not null then
        return null;
    end if;
    insert into actor.human (id, issuer, login, name) values (p_human, p_issuer, p_login, p_name) on conflict (issuer, login) do nothing;
    select h.id into this_human from actor.human h where h.issuer = p_issuer and h.login = p_login;
    select t.id into found_trusted from actor.trusted t where t.human_id = this_human order by t.id limit 1;
    if found_trusted is null then
        insert into actor.trusted (id, human_id, name) values (p_trusted, this_human, p_name);
        found_trusted := p_trusted;
    end if;
    return found_trusted;
end $$;
comment on function actor.trusted_by_sign_in(uuid, uuid, text, text, text) is 'finds or adds somebody who may be nominated, by issuer and login';
grant execute on function actor.trusted_by_sign_in(uuid, uuid, text, text, text) to alongside_app;
