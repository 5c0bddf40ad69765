-- What the screens about the other lawful grounds ask. The tables behind them are for functions alone; each function here says whom the
-- table of RULES section 3 lets know: those who are told, those who decide, and whoever recorded it.

grant execute on function consent.reason_too_short(text) to alongside_app;

create or replace function consent.knows(p_person uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from consent.own_rows() d where d.subject = p_person);
comment on function consent.knows(uuid) is 'the person appears to the viewer at all';
grant execute on function consent.knows(uuid) to alongside_app;

-- Privacy officers wherever they are; coordinators and safeguarding leads of agencies that work with the person.
create or replace function consent.is_told_of(p_person uuid) returns boolean
    language plpgsql stable security definer set search_path = '' as $$
begin
    return consent.not_staff(p_person) is null and ((actor.post()).role = 'privacy-officer'
        or (actor.post()).role in ('case-coordinator', 'scheme-coordinator', 'safeguarding-lead') and consent.involved(actor.agency(), p_person));
end $$;
comment on function consent.is_told_of(uuid) is 'the viewer is one of those who are told at once of a freeze, an override or an emergency';

-- What of a bar or a freeze may be said to the viewer: to those who may not know of it it sounds like what is usual. Whoever is frozen as a
-- trusted person does not learn of it at their work either.
create or replace function consent.as_told(p_because text, p_person uuid, p_trusted uuid) returns text
    language sql stable security definer set search_path = ''
    return case
        when p_because = 'BARRED' and consent.bars_refused(p_person) is not null
            then case when p_trusted is null then 'NOT_INVOLVED' else 'VIEWER_CLOSED' end
        when p_because = 'FROZEN' and (not consent.is_told_of(p_person)
            or exists (select from actor.trusted t where t.id = p_trusted and t.human_id = actor.human())) then 'VIEWER_CLOSED'
        else p_because end;
comment on function consent.as_told(text, uuid, uuid) is
    'why a post, or this trusted person, gets something or not, in words that tell the viewer of no bar and no freeze they may not know of';
grant execute on function consent.as_told(text, uuid, uuid) to alongside_app;

-- Which facts the viewer's post may record about this person, by the name of the act.
create or replace function consent.recordable(p_person uuid) returns text[]
    language plpgsql stable security definer set search_path = '' as $$
begin
    return array_remove(array[
        case when consent.not_staff(p_person) is null then 'override' end,
        case when consent.not_staff(p_person) is null then 'objection' end,
        case when consent.not_staff(p_person) is null then 'capacity' end,
        case when consent.not_involved_staff(p_person) is null then 'seen-alone' end,
        case when consent.not_involved_staff(p_person) is null then 'freeze' end,
        case when consent.not_staff(p_person) is null and (actor.post()).role in ('safeguarding-lead', 'idva') then 'compartment' end,
        case when consent.bars_refused(p_person) is null then 'bar' end], null);
end $$;
comment on function consent.recordable(uuid) is 'which of the other facts the viewer may record: override, objection, capacity, seen-alone, freeze, compartment, bar';
grant execute on function consent.recordable(uuid) to alongside_app;

-- Emergency access. Whoever is looked for must be identified exactly: one living person, by everything that was written.
create or replace function person.identified(p_number text, p_surname text, p_born date) returns uuid
    language sql stable security definer set search_path = ''
    return (select case when count(*) = 1 then (array_agg(i.person_id))[1] end
        from person.identity i join consent.person p on p.id = i.person_id
        where (p_number is not null or p_surname is not null and p_born is not null)
            and p.died_recorded_at is null
            and (p_number is null or i.nhs_number = p_number)
            and (p_born is null or i.born = p_born)
            and (p_surname is null or exists (select from person.name_key k where k.person_id = i.person_id and k.key = p_surname)));
comment on function person.identified(text, text, date) is 'the one person with this number, or this surname and date of birth; null for none and for several';

-- One answer whether nobody fits, several fit, or the clinician is barred from whoever fits.
create or replace function consent.declare_emergency(p_id uuid, p_number text, p_surname text, p_born date, p_reason text)
    returns table (refusal text, person_id uuid)
    language plpgsql volatile security definer set search_path = '' as $$
declare
    post agency.staff := actor.post();
    stop text := case when post.id is null then 'NOT_ALLOWED' else consent.gate(post.id, actor.now()) end;
    found_person uuid;
begin
    if stop is null and post.role <> 'gp-clinician' then
        stop := 'NOT_ALLOWED';
    elsif stop is null and consent.reason_too_short(p_reason) then
        stop := 'REASON_TOO_SHORT';
    end if;
    if stop is null then
        found_person := person.identified(p_number, p_surname, p_born);
        if found_person is null or consent.record_emergency(p_id, found_person, p_reason) is not null then
            perform audit.append('not available', 'emergency', null, null, 'NOT_KNOWN');
            found_person := null;
            stop := 'NOT_IDENTIFIED';
        end if;
    end if;
    return query select stop, found_person;
end $$;
comment on function consent.declare_emergency(uuid, text, text, date, text) is 'identifies exactly and declares in one step; says nothing about anybody before';
grant execute on function consent.declare_emergency(uuid, text, text, date, text) to alongside_app;

drop function if exists consent.emergency_until(uuid);
create or replace function consent.my_emergency(p_person uuid) returns table (id uuid, ends timestamptz)
    language sql stable security definer set search_path = '' as $$
    select e.id, e.ends from consent.emergency e
    where e.person_id = p_person and e.staff_id = actor.id() and actor.now() < e.ends and consent.knows(p_person)
    order by e.ends desc limit 1
$$;
comment on function consent.my_emergency(uuid) is 'the emergency access that the viewer has to this person, and until when';
grant execute on function consent.my_emergency(uuid) to alongside_app;

-- For privacy officers: what was not looked at yet, with what it opened and what was opened under it.
drop function if exists consent.emergencies_to_review();
create or replace function consent.emergencies_to_review()
    returns table (id uuid, person_id uuid, initials text, reference text, clinician text, agency text, reason text, declared_at timestamptz,
        ends timestamptz, running boolean, review_by date, overdue boolean, categories text[], opened text[], changes bigint)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if actor.kind() <> 'staff' or consent.gate(actor.id(), actor.now()) is not null or (actor.post()).role <> 'privacy-officer' then
        return;
    end if;
    return query
        select e.id, e.person_id, p.initials, p.reference, f.name, a.name, e.reason, e.recorded_at, e.ends, e.ends > actor.now(),
            e.review_by, e.review_by < consent.today(),
            array(select distinct coalesce(s.category, 'none') from consent.disclosure d join consent.subject s on s.id = d.subject
                where d.person_id = e.person_id and d.viewer = e.staff_id and d.source = e.id order by 1),
            array(select distinct l.thing from audit.entry l where l.person_id = e.person_id and l.kind = 'staff' and l.viewer = e.staff_id::text
                and l.at between e.recorded_at and e.ends and l.act = 'open' order by 1),
            (select count(*) from audit.entry l where l.person_id = e.person_id and l.kind = 'staff' and l.viewer = e.staff_id::text
                and l.at between e.recorded_at and e.ends and l.act <> 'open' and l.thing <> 'consent.emergency')
        from consent.emergency e join consent.person p on p.id = e.person_id
        join agency.staff f on f.id = e.staff_id join agency.agency a on a.id = f.agency_id
        where e.reviewed_at is null and consent.shut(actor.id(), e.person_id, actor.now()) is null
        order by e.review_by, e.recorded_at, e.id;
end $$;
comment on function consent.emergencies_to_review() is 'emergency accesses that no privacy officer has looked at yet';
grant execute on function consent.emergencies_to_review() to alongside_app;

-- Overrides: whoever raised one, who is told of it once it is in force, and who decides about it.
create or replace function consent.reads_override(o consent.overriding) returns boolean
    language plpgsql stable security definer set search_path = '' as $$
declare
    was_told boolean := exists (select from consent.told t where t.person_id = o.person_id and t.fact = o.id);
begin
    return consent.not_staff(o.person_id) is null and (
        consent.same_human(o.recorded_by, actor.id())
        or consent.reviews() and ((actor.post()).role = 'privacy-officer' or consent.knows(o.person_id))
        or was_told and (consent.is_told_of(o.person_id)
            or actor.id() = any (o.staff) or actor.agency() = any (o.agencies)));
end $$;
comment on function consent.reads_override(consent.overriding) is 'the viewer may know of this override';

-- Who may look again at whether the person is told, and be reminded of it.
create or replace function consent.looks_again(o consent.overriding) returns boolean
    language sql stable security definer set search_path = ''
    return not o.tell and (consent.reviews() or consent.same_human(o.recorded_by, actor.id()))
        and exists (select from consent.person p where p.id = o.person_id and p.died_recorded_at is null);
comment on function consent.looks_again(consent.overriding) is 'the person was not told, and the viewer may decide about that';

drop function if exists consent.overrides(uuid);
create or replace function consent.overrides(p_person uuid)
    returns table (id uuid, person_id uuid, initials text, reference text, kind text, agencies uuid[], staff uuid[], trusted uuid[],
        recipients text[], categories text[], items uuid[], reason text, tell boolean, not_told_because text, look_again_on date,
        state text, holds_until timestamptz,
        recorded_by text, recorded_at timestamptz, approved_by text, may_end boolean,
        may_look_again boolean)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if actor.kind() <> 'staff' or consent.gate(actor.id(), actor.now()) is not null then
        return;
    end if;
    return query
        select o.id, o.person_id, p.initials, p.reference, o.kind, o.agencies, o.staff, o.trusted,
            array(select a.name from agency.agency a where a.id = any (o.agencies) order by a.name)
                || array(select s.name || ', ' || a.name from agency.staff s join agency.agency a on a.id = s.agency_id
                    where s.id = any (o.staff) order by s.name)
                || array(select t.name from actor.trusted t where t.id = any (o.trusted) order by t.name),
            o.categories, o.items, o.reason, o.tell, o.not_told_because, o.look_again_on,
            case when coalesce(o.ended_at, o.ends) <= actor.now() then 'ended' when consent.in_force(o, actor.now()) then 'active' else 'second' end,
            coalesce(o.ended_at, case when o.approved_at is null and actor.now() < o.unapproved_until then o.unapproved_until else o.ends end),
            f.name || ', ' || a.name, o.recorded_at, s.name || ', ' || b.name,
            coalesce(o.ended_at, o.ends) > actor.now() and (consent.reviews() or consent.same_human(o.recorded_by, actor.id())),
            consent.looks_again(o)
        from consent.overriding o join consent.person p on p.id = o.person_id
        join agency.staff f on f.id = o.recorded_by join agency.agency a on a.id = f.agency_id
        left join agency.staff s on s.id = o.approved_by left join agency.agency b on b.id = s.agency_id
        where consent.reads_override(o) and case when p_person is not null then o.person_id = p_person
            else o.approved_at is null and coalesce(o.ended_at, o.ends) > actor.now()
                and consent.approver_refused(o.person_id, o.recorded_by, actor.id()) is null end
        order by case when p_person is null then o.recorded_order else -o.recorded_order end;
end $$;
comment on function consent.overrides(uuid) is 'overrides of a person that the viewer may know of, newest first; without a person those that wait for the viewer''s approval';
grant execute on function consent.overrides(uuid) to alongside_app;

-- Whoever reads something only because of an override is told so, and until when it lasts.
create or replace function consent.override_until(p_person uuid) returns timestamptz
    language sql stable security definer set search_path = ''
    return (select min(d.valid_until) from consent.own_rows() d
        where d.person_id = p_person and d.because = 'OVERRIDE' and actor.kind() = 'staff');
comment on function consent.override_until(uuid) is 'when the first of what the viewer sees under an override closes; null when they see nothing so';
grant execute on function consent.override_until(uuid) to alongside_app;

-- Freezes: silent to the trusted person, also where they are a worker. With the name: those who decide may not read decisions about sharing.
drop function if exists consent.freezes(uuid);
create or replace function consent.freezes(p_person uuid)
    returns table (trusted_id uuid, name text, recorded_by text, recorded_at timestamptz, decide_by date, may_decide boolean)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if actor.kind() <> 'staff' or consent.not_staff(p_person) is not null then
        return;
    end if;
    return query
        select f.trusted_id, t.name, s.name || ', ' || a.name, f.recorded_at,
            consent.working_days_on((f.recorded_at at time zone 'Europe/London')::date, 5), consent.lifts_refused() is null
        from consent.freeze f join actor.trusted t on t.id = f.trusted_id
        join agency.staff s on s.id = f.recorded_by join agency.agency a on a.id = s.agency_id
        where f.lifted_at is null and t.human_id is distinct from actor.human()
            and exists (select from consent.nomination n where n.trusted_id = f.trusted_id and n.person_id = p_person)
            and (consent.is_told_of(p_person) or consent.same_human(f.recorded_by, actor.id()));
end $$;
comment on function consent.freezes(uuid) is 'freezes of trusted persons whom this person nominated, for those who are told of them';
grant execute on function consent.freezes(uuid) to alongside_app;

-- Bars: for those who record and lift them.
create or replace function consent.bars(p_person uuid)
    returns table (id uuid, staff_id uuid, trusted_id uuid, agency_id uuid, name text, recorded_by text, recorded_at timestamptz)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if actor.kind() <> 'staff' or consent.bars_refused(p_person) is not null or not (consent.is_told_of(p_person) or consent.knows(p_person)) then
        return;
    end if;
    return query
        select b.id, post.id, case when post.id is null then (select t.id from actor.trusted t where t.human_id = b.human_id limit 1) end,
            b.agency_id, coalesce(barred.name, h.name), s.name || ', ' || a.name, b.recorded_at
        from consent.bar b left join actor.human h on h.id = b.human_id left join agency.agency barred on barred.id = b.agency_id
        left join lateral (select f.id from agency.staff f where f.human_id = b.human_id order by f.begins, f.id limit 1) post on true
        join agency.staff s on s.id = b.recorded_by join agency.agency a on a.id = s.agency_id
        where b.person_id = p_person and b.lifted_at is null
        order by b.recorded_at, b.id;
end $$;
comment on function consent.bars(uuid) is 'who must never see this person, for those who record and lift bars';
grant execute on function consent.bars(uuid) to alongside_app;

-- Closed sets: only their members know of them.
create or replace function consent.compartments(p_person uuid)
    returns table (id uuid, name text, members text[], recorded_by text, recorded_at timestamptz)
    language sql stable security definer set search_path = '' as $$
    select c.id, c.name,
        array(select s.name || ', ' || a.name from agency.staff s join agency.agency a on a.id = s.agency_id where s.id = any (c.members) order by 1),
        f.name, c.recorded_at
    from consent.compartment c join agency.staff f on f.id = c.recorded_by
    where c.person_id = p_person and actor.id() = any (c.members) and consent.not_staff(p_person) is null
    order by c.recorded_at
$$;
comment on function consent.compartments(uuid) is 'closed sets about a person of which the viewer is a member';
grant execute on function consent.compartments(uuid) to alongside_app;

-- Whoever may freeze must be able to say whom, also when their role does not read the decisions about sharing.
create or replace function consent.nominated(p_person uuid) returns table (id uuid, name text)
    language sql stable security definer set search_path = '' as $$
    select t.id, t.name from actor.trusted t
    where consent.not_involved_staff(p_person) is null and exists (select from consent.nomination n
        where n.person_id = p_person and n.trusted_id = t.id and n.ended_at is null and n.ends > actor.now())
    order by t.name, t.id
$$;
comment on function consent.nominated(uuid) is 'trusted persons whom the person named, for staff who may set a safety freeze';
grant execute on function consent.nominated(uuid) to alongside_app;
