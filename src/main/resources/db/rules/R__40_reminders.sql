-- What comes to an end, told to coordinators before it does; an end that has passed works without any of this. A refusal does not end: to those
-- who read it, it is a question to ask again, for a month after its day too. What somebody must decide by a day is told to those who decide it,
-- until it is decided.

-- How many days are left, as one of the days on which somebody is reminded; null while it is too early.
create or replace function consent.reminder(p_ends timestamptz, p_first integer) returns integer
    language sql stable security definer set search_path = ''
    return (select min(step.days) from (values (30), (7), (0)) step (days)
        where step.days <= p_first and ((p_ends - interval '1 second') at time zone 'Europe/London')::date - consent.today() <= step.days);
comment on function consent.reminder(timestamptz, integer) is '30, 7 or 0: the last of the reminders that is due, the first of them p_first days before the end';

create or replace function consent.reminders()
    returns table (person_id uuid, about text, fact uuid, ends timestamptz, days integer)
    language plpgsql stable security definer set search_path = '' as $$
declare
    role text := (actor.post()).role;
    coordinates boolean := role in ('case-coordinator', 'scheme-coordinator');
begin
    if actor.kind() <> 'staff' or consent.gate(actor.id(), actor.now()) is not null then
        return;
    end if;
    return query
        with mine as materialized (
            select i.person_id as id from consent.involvement i join consent.person p on p.id = i.person_id
            where (coordinates or role = 'safeguarding-lead') and i.agency_id = actor.agency()
                and i.begins <= actor.now() and actor.now() < i.ends and p.died_recorded_at is null
                and consent.shut(actor.id(), i.person_id, actor.now()) is null),
        ending as (
            select s.person_id, 'share' as about, s.id, s.ends, 30 as first from consent.share s
            where coordinates and s.ends > actor.now() and s.person_id in (select id from mine)
                and consent.state(s, actor.now()) in ('active', 'pending', 'suspended')
            union all
            select n.person_id, 'nomination', n.id, n.ends, 30 from consent.nomination n
            where coordinates and n.ends > actor.now() and n.ended_at is null and n.approved_at is not null
                and n.person_id in (select id from mine)
            union all
            select o.person_id, 'override', o.id, case when o.approved_at is null then o.unapproved_until else o.ends end, 7
            from consent.overriding o
            where coordinates and o.person_id in (select id from mine) and consent.in_force(o, actor.now())
            union all
            select r.person_id, 'refusal', r.id, consent.end_of_day(r.review_on), 30
            from consent.refusal r join consent.own_rows() d on d.subject = r.subject and d.outcome = 'all'
            where coordinates and r.lifted_at is null and consent.today() <= r.review_on + 30 and r.person_id in (select id from mine)
            union all
            -- whoever decides reads of it from the first day: five working days are twelve days over Christmas
            select n.person_id, 'freeze', f.id,
                consent.end_of_day(consent.working_days_on((f.recorded_at at time zone 'Europe/London')::date, 5)), 30
            from consent.freeze f join actor.trusted t on t.id = f.trusted_id
            cross join lateral (select distinct m.person_id from consent.nomination m where m.trusted_id = f.trusted_id) n
            where role = 'safeguarding-lead' and f.lifted_at is null and t.human_id is distinct from actor.human()
                and n.person_id in (select id from mine)
            union all
            select o.person_id, 'look-again', o.id, consent.end_of_day(o.look_again_on), 7
            from consent.overriding o
            where consent.looks_again(o) and consent.reads_override(o)
                and exists (select from consent.told t where t.person_id = o.person_id and t.fact = o.id))
        select e.person_id, e.about, e.id, e.ends, consent.reminder(e.ends, e.first) from ending e
        where consent.reminder(e.ends, e.first) is not null
        order by e.ends, e.id;
end $$;
comment on function consent.reminders() is 'for coordinators of agencies that work with the person what ends within 30, 7 or 0 days, and refusals to be looked at again; for safeguarding leads the freezes that they decide; for those who may tell the person, overrides that were not told';
grant execute on function consent.reminders() to alongside_app;
