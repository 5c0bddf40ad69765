-- Words that the rules of consent use: days, involvement, the state of a share.

create or replace function consent.end_of_day(day date) returns timestamptz
    language sql stable set search_path = ''
    return (day + 1)::timestamp at time zone 'Europe/London';
comment on function consent.end_of_day(date) is 'days end at midnight in London; the end itself is not included';

create or replace function consent.today() returns date
    language sql stable security definer set search_path = ''
    return (actor.now() at time zone 'Europe/London')::date;
comment on function consent.today() is 'the day on the wall in London';
grant execute on function consent.end_of_day(date), consent.today() to alongside_app, alongside_report;

-- Rows 2 and 6 for staff: what stops a post as a whole, at an instant, by what was known then.
create or replace function consent.gate(p_staff uuid, p_at timestamptz) returns text
    language plpgsql stable security definer set search_path = '' as $$
declare
    post agency.staff;
begin
    select * into post from agency.staff s
        where s.id = p_staff and s.begins <= p_at and p_at < s.ends and s.recorded_at <= p_at;
    if post.id is null then
        return 'VIEWER_CLOSED';
    elsif not exists (select from agency.agreement a where a.agency_id = post.agency_id
            and a.begins <= p_at and p_at < a.ends and a.recorded_at <= p_at) then
        return 'AGREEMENT_ENDED';
    end if;
    return null;
end $$;
comment on function consent.gate(uuid, timestamptz) is 'why a post sees nothing at all: VIEWER_CLOSED, AGREEMENT_ENDED, or null';
grant execute on function consent.gate(uuid, timestamptz) to alongside_app;

create or replace function consent.involved(p_agency uuid, p_person uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from consent.involvement i where i.agency_id = p_agency and i.person_id = p_person
        and i.begins <= actor.now() and actor.now() < i.ends);
comment on function consent.involved(uuid, uuid) is 'the agency works with the person now';

-- Row 3. A bar is on a human, in every post and sign-in, or on an agency with all its posts.
create or replace function consent.barred(p_person uuid, p_human uuid, p_agency uuid, p_at timestamptz) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from consent.bar b where b.person_id = p_person and b.recorded_at <= p_at
        and p_at < coalesce(b.lifted_at, 'infinity') and (b.human_id = p_human or b.agency_id = p_agency));
comment on function consent.barred(uuid, uuid, uuid, timestamptz) is 'this human or agency must not see this person''s record';

-- Rows 2, 3 and 6 for a post and one person, in their order.
create or replace function consent.shut(p_staff uuid, p_person uuid, p_at timestamptz) returns text
    language plpgsql stable security definer set search_path = '' as $$
declare
    gate text := consent.gate(p_staff, p_at);
begin
    return case
        when gate = 'VIEWER_CLOSED' then gate
        when (select consent.barred(p_person, s.human_id, s.agency_id, p_at) from agency.staff s where s.id = p_staff) then 'BARRED'
        else gate end;
end $$;
comment on function consent.shut(uuid, uuid, timestamptz) is 'why a post sees nothing of this person: VIEWER_CLOSED, BARRED, AGREEMENT_ENDED, or null';

create or replace function consent.lacks_capacity(p_person uuid) returns boolean
    language sql stable security definer set search_path = ''
    return coalesce((select c.lacks from consent.capacity c where c.person_id = p_person order by c.recorded_order desc limit 1), false);
comment on function consent.lacks_capacity(uuid) is 'the last finding about capacity for decisions about sharing';

create or replace function consent.frozen(p_trusted uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from consent.freeze f where f.trusted_id = p_trusted and f.lifted_at is null);
comment on function consent.frozen(uuid) is 'the trusted person is under a safety freeze';

create or replace function consent.in_force(o consent.overriding, p_at timestamptz) returns boolean
    language sql immutable set search_path = ''
    return p_at < least(coalesce(o.ended_at, 'infinity'), case when o.approved_at is null then o.unapproved_until else o.ends end);
comment on function consent.in_force(consent.overriding, timestamptz) is 'the override holds at this instant, from now on';

create or replace function consent.covers(
    p_categories text[], p_families text[], p_items uuid[], p_category text, p_family text, p_item uuid) returns boolean
    language sql immutable
    return coalesce(p_category = any (p_categories), false) or coalesce(p_family = any (p_families), false)
        or coalesce(p_item = any (p_items), false);
comment on function consent.covers(text[], text[], uuid[], text, text, uuid) is 'named data covers an item by its category, its family or itself';

-- What one share names, piece by piece: each recipient with each category (families taken apart) or item.
create or replace function consent.pieces(s consent.share)
    returns table (recipient uuid, category text, family text, item uuid)
    language sql stable security definer set search_path = '' as $$
    select r.recipient, d.category, d.family, d.item
    from unnest(s.agencies || s.staff || s.trusted) r (recipient)
    cross join (
        select c.code, c.family, null::uuid from consent.category c
            where c.code = any (s.categories) or c.family = any (s.families)
        union all
        select i.category, c.family, i.id from consent.item i left join consent.category c on c.code = i.category
            where i.id = any (s.items)) d (category, family, item)
$$;
comment on function consent.pieces(consent.share) is 'a share taken apart';

create or replace function consent.takes_back(
    w consent.withdrawal, p_recipients uuid[], p_category text, p_family text, p_item uuid) returns boolean
    language sql immutable
    return (w.recipients is null or w.recipients && p_recipients)
        -- a withdrawal of the whole share names no data
        and (w.categories is null
            or consent.covers(w.categories, w.families, w.items, p_category, p_family, p_item));
comment on function consent.takes_back(consent.withdrawal, uuid[], text, text, uuid) is 'a withdrawal takes back this piece of its share';

-- The nomination lapsed after the share was recorded: it was ended, or its end passed and nothing approved carried on.
create or replace function consent.lapsed(s consent.share, p_trusted uuid, p_at timestamptz) returns boolean
    language sql stable security definer set search_path = ''
    return exists (
        select from consent.nomination n
        where n.person_id = s.person_id and n.trusted_id = p_trusted and n.approved_at is not null
            and (n.ended_at <= p_at and n.ended_order > s.recorded_order
                or n.ends <= p_at and n.ends > s.recorded_at and n.ends <= coalesce(n.ended_at, 'infinity') and not exists (
                    select from consent.nomination m
                    where m.person_id = n.person_id and m.trusted_id = n.trusted_id
                        and m.approved_at <= n.ends and n.ends < least(m.ends, coalesce(m.ended_at, 'infinity')))));
comment on function consent.lapsed(consent.share, uuid, timestamptz) is 'the nomination that a share to a trusted person rested on has ended since';

-- What contains R or V, and whatever is for a trusted person, pauses when capacity is found lacking and until it is confirmed.
create or replace function consent.suspended(s consent.share) returns boolean
    language sql stable security definer set search_path = ''
    return (s.restricted or cardinality(s.trusted) > 0) and exists (
        select from consent.capacity c
        where c.person_id = s.person_id and c.lacks and c.recorded_order > s.recorded_order
            and not exists (select from consent.confirmation f where f.share_id = s.id and f.recorded_order > c.recorded_order));
comment on function consent.suspended(consent.share) is 'the share is paused';

-- A share has one state, the first that is true.
create or replace function consent.state(s consent.share, p_at timestamptz) returns text
    language sql stable security definer set search_path = ''
    return case
        when not exists (select from consent.pieces(s) p where not exists (
                select from consent.withdrawal w where w.share_id = s.id and w.recorded_at <= p_at
                    and consent.takes_back(w, array[p.recipient], p.category, p.family, p.item))) then 'withdrawn'
        when s.ends <= p_at
            or not exists (select from unnest(s.agencies || s.staff) r) and not exists (
                select from unnest(s.trusted) t (id) where not consent.lapsed(s, t.id, p_at)) then 'ended'
        when consent.suspended(s) then 'suspended'
        when s.needs_second and s.approved_at is null or s.begins > p_at then 'pending'
        else 'active'
    end;
comment on function consent.state(consent.share, timestamptz) is 'withdrawn, ended, suspended, pending or active';
