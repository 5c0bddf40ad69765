-- What comes to an end, told to coordinators before it does; an end that has passed works without any of this. A refusal does not end: to those
-- who read it, it is a question to ask again, for a month after its day too.

-- How many days are left, as one of the days on which somebody is reminded; null while it is too early.
create or replace function consent.reminder(p_ends timestamptz, p_first integer) returns integer
    language sql stable security definer set search_path = ''
    return (select min(step.days) from (values (30), (7), (0)) step (days)
        where step.days <= p_first and ((p_ends - interval '1 second') at time zone 'Europe/London')::date - consent.today() <= step.days);
comment on function consent.reminder(timestamptz, integer) is '30, 7 or 0: the last of the reminders that is due, the first of them p_first days before the end';

create or replace function consent.reminders()
    returns table (person_id uuid, about text, fact uuid, ends timestamptz, days integer)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if actor.kind() <> 'staff' or (actor.post()).role not in ('case-coordinator', 'scheme-coordinator') then
        return;
    end if;
    return query
        with mine as materialized (
            select i.person_id as id from consent.involvement i join consent.person p on p.id = i.person_id
            where i.agency_id = actor.agency() and i.begins <= actor.now() and actor.now() < i.ends and p.died_recorded_at is null
                and consent.shut(actor.id(), i.person_id, actor.now()) is null),
        ending as (
            select s.person_id, 'share' as about, s.id, s.ends, 30 as first from consent.share s
            where s.ends > actor.now() and s.person_id in (select id from mine)
                and consent.state(s, actor.now()) in ('active', 'pending', 'suspended')
            union all
            select n.person_id, 'nomination', n.id, n.ends, 30 from consent.nomination n
            where n.ends > actor.now() and n.ended_at is null and n.approved_at is not null and n.person_id in (select id from mine)
            union all
            select o.person_id, 'override', o.id, case when o.approved_at is null then o.unapproved_until else o.ends end, 7
            from consent.overriding o where o.person_id in (select id from mine) and consent.in_force(o, actor.now())
            union all
            select r.person_id, 'refusal', r.id, (r.review_on + 1)::timestamp at time zone 'Europe/London', 30
            from consent.refusal r join consent.own_rows() d on d.subject = r.subject and d.outcome = 'all'
            where r.lifted_at is null and consent.today() <= r.review_on + 30 and r.person_id in (select id from mine))
        select e.person_id, e.about, e.id, e.ends, consent.reminder(e.ends, e.first) from ending e
        where consent.reminder(e.ends, e.first) is not null
        order by e.ends, e.id;
end $$;
comment on function consent.reminders() is 'shares, nominations and overrides that end within 30, 7 or 0 days, and refusals to be looked at again, for coordinators of agencies that work with the person';
grant execute on function consent.reminders() to alongside_app;
