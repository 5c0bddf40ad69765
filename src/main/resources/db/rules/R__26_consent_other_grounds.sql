-- Facts beside consent (RULES section 3): objections, capacity, seen alone, bars, freezes, overrides, emergencies, compartments.
-- Like all recording: checked and recorded in one step; null, or the code of what stands in the way, and then nothing has changed.

create or replace function consent.record_objection(p_id uuid, p_person uuid, p_agency uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := coalesce(consent.not_staff(p_person),
        case when not exists (select from agency.agency a where a.id = p_agency) then 'NOT_ALLOWED' end);
begin
    if refusal is null then
        insert into consent.objection (person_id, id, agency_id, recorded_by, recorded_at, subject)
            values (p_person, p_id, p_agency, actor.id(), actor.now(), consent.fact_subject(p_person));
    end if;
    return refusal;
end $$;
comment on function consent.record_objection(uuid, uuid, uuid) is 'any member of staff: closes implied sharing with the agency until it is answered';

create or replace function consent.answer_objection(p_person uuid, p_agency uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := consent.not_staff(p_person);
begin
    if refusal is null then
        update consent.objection o set answered_by = actor.id(), answered_at = actor.now()
            where o.person_id = p_person and o.agency_id = p_agency and o.answered_at is null;
    end if;
    return refusal;
end $$;
comment on function consent.answer_objection(uuid, uuid) is 'the objections to this agency have been answered';

create or replace function consent.record_capacity(p_id uuid, p_person uuid, p_lacks boolean) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := consent.not_staff(p_person);
begin
    if refusal is null then
        insert into consent.capacity (person_id, id, lacks, recorded_by, recorded_at, subject)
            values (p_person, p_id, p_lacks, actor.id(), actor.now(), consent.fact_subject(p_person));
    end if;
    return refusal;
end $$;
comment on function consent.record_capacity(uuid, uuid, boolean) is 'a professional found capacity for decisions about sharing lacking, or regained';

create or replace function consent.record_seen_alone(p_id uuid, p_person uuid, p_set boolean) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := consent.not_involved_staff(p_person);
begin
    if refusal is null then
        insert into consent.seen_alone (person_id, id, is_set, recorded_by, recorded_at, subject)
            values (p_person, p_id, p_set, actor.id(), actor.now(), consent.fact_subject(p_person));
    end if;
    return refusal;
end $$;
comment on function consent.record_seen_alone(uuid, uuid, boolean) is 'the person is seen alone now, or no longer is';

-- Bars and freezes.

create or replace function consent.bars_refused(p_person uuid) returns text
    language plpgsql stable security definer set search_path = '' as $$
begin
    return coalesce(consent.not_staff(p_person), case when (actor.post()).role not in
        ('safeguarding-lead', 'privacy-officer', 'case-coordinator', 'scheme-coordinator') then 'NOT_ALLOWED' end);
end $$;
comment on function consent.bars_refused(uuid) is 'why the viewer may not bar, or lift a bar: for safeguarding leads, privacy officers and coordinators';

create or replace function consent.human_of(p_staff uuid, p_trusted uuid) returns uuid
    language sql stable security definer set search_path = ''
    return coalesce((select s.human_id from agency.staff s where s.id = p_staff), (select t.human_id from actor.trusted t where t.id = p_trusted));
comment on function consent.human_of(uuid, uuid) is 'the human being behind a post or a trusted person';

create or replace function consent.record_bar(p_id uuid, p_person uuid, p_staff uuid, p_trusted uuid, p_agency uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    this_human uuid := consent.human_of(p_staff, p_trusted);
    refusal text := coalesce(consent.bars_refused(p_person), case when num_nonnulls(this_human, p_agency) <> 1 then 'NOT_ALLOWED' end);
begin
    if refusal is null and not exists (select from consent.bar b where b.person_id = p_person and b.lifted_at is null
            and (b.human_id = this_human or b.agency_id = p_agency)) then
        insert into consent.bar (person_id, id, human_id, agency_id, recorded_by, recorded_at)
            values (p_person, p_id, this_human, p_agency, actor.id(), actor.now());
    end if;
    return refusal;
end $$;
comment on function consent.record_bar(uuid, uuid, uuid, uuid, uuid) is 'from now this human (by post or trusted person) or agency never sees this person''s record';

create or replace function consent.lift_bar(p_person uuid, p_staff uuid, p_trusted uuid, p_agency uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    this_human uuid := consent.human_of(p_staff, p_trusted);
    refusal text := consent.bars_refused(p_person);
begin
    if refusal is null then
        update consent.bar b set lifted_by = actor.id(), lifted_at = actor.now()
            where b.person_id = p_person and b.lifted_at is null and (b.human_id = this_human or b.agency_id = p_agency);
    end if;
    return refusal;
end $$;
comment on function consent.lift_bar(uuid, uuid, uuid, uuid) is 'lifts the bar on this human or agency';

-- Who is told at once: posts whom nothing stops, of agencies that work with the person; privacy officers wherever they are.
create or replace function consent.tell(p_person uuid, p_about text, p_fact uuid, p_posts uuid[]) returns void
    language sql volatile security definer set search_path = ''
    begin atomic
        insert into consent.told (person_id, about, fact, recipient, at)
            select distinct p_person, p_about, p_fact, x.post, actor.now()
            from (
                select unnest(p_posts) as post
                union select * from consent.coordinators_of(p_person)
                union select s.id from agency.staff s where s.role = 'privacy-officer') x
            where consent.shut(x.post, p_person, actor.now()) is null and not exists (
                select from consent.freeze f join actor.trusted t on t.id = f.trusted_id join agency.staff s on s.human_id = t.human_id
                where f.id = p_fact and s.id = x.post);
    end;
comment on function consent.tell(uuid, text, uuid, uuid[]) is 'tells coordinators, privacy officers and these posts; whoever is frozen as a trusted person is not told at their work';

create or replace function consent.record_freeze(p_id uuid, p_trusted uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one record;
begin
    if actor.kind() <> 'staff' then
        return 'NOT_ALLOWED';
    elsif consent.gate(actor.id(), actor.now()) is not null then
        return consent.gate(actor.id(), actor.now());
    elsif not exists (select from consent.nomination n where n.trusted_id = p_trusted and consent.not_involved_staff(n.person_id) is null) then
        return 'NOT_INVOLVED';
    elsif not consent.frozen(p_trusted) then
        insert into consent.freeze (id, trusted_id, recorded_by, recorded_at) values (p_id, p_trusted, actor.id(), actor.now());
        for one in select distinct n.person_id from consent.nomination n where n.trusted_id = p_trusted order by n.person_id loop
            perform consent.tell(one.person_id, 'freeze', p_id, array(select consent.coordinators_of(one.person_id, 'safeguarding-lead')));
        end loop;
    end if;
    return null;
end $$;
comment on function consent.record_freeze(uuid, uuid) is 'any involved member of staff: this trusted person sees nothing from now, of anybody, and is not told';

create or replace function consent.lifts_refused() returns text
    language plpgsql stable security definer set search_path = '' as $$
begin
    return case when actor.kind() <> 'staff' then 'NOT_ALLOWED'
        else coalesce(consent.gate(actor.id(), actor.now()), case when (actor.post()).role <> 'safeguarding-lead' then 'NOT_ALLOWED' end) end;
end $$;
comment on function consent.lifts_refused() is 'why the viewer may not decide about a freeze: for safeguarding leads';

create or replace function consent.lift_freeze(p_trusted uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := consent.lifts_refused();
begin
    if refusal is null then
        update consent.freeze f set lifted_by = actor.id(), lifted_at = actor.now() where f.trusted_id = p_trusted and f.lifted_at is null;
        if not found then
            return 'ALREADY_DECIDED';
        end if;
    end if;
    return refusal;
end $$;
comment on function consent.lift_freeze(uuid) is 'a safeguarding lead decided that the concern does not stand';

-- The decision is about the trusted person, so it bars them from everybody who named them, also where the lead may not see that person.
create or replace function consent.freeze_to_bar(p_trusted uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    this_human uuid := consent.human_of(null, p_trusted);
    refusal text := consent.lift_freeze(p_trusted);
begin
    if refusal is null then
        insert into consent.bar (person_id, id, human_id, recorded_by, recorded_at)
            select n.person_id, gen_random_uuid(), this_human, actor.id(), actor.now()
            from (select distinct n.person_id from consent.nomination n where n.trusted_id = p_trusted) n
            where not exists (select from consent.bar b
                where b.person_id = n.person_id and b.human_id = this_human and b.lifted_at is null)
            order by n.person_id;
    end if;
    return refusal;
end $$;
comment on function consent.freeze_to_bar(uuid) is 'a safeguarding lead decided that the concern stands: barred from everybody who nominated them';

-- Overrides.

create or replace function consent.reason_too_short(p_reason text) returns boolean
    language sql immutable set search_path = ''
    return length(regexp_replace(coalesce(p_reason, ''), '^[\s\u00a0\u2000-\u200d\u2060\u3000\ufeff]+|[\s\u00a0\u2000-\u200d\u2060\u3000\ufeff]+$', '', 'g')) < 20;
comment on function consent.reason_too_short(text) is 'a reason has at least 20 characters; blanks around it do not count';

create or replace function consent.approver_refused(p_person uuid, p_first uuid, p_second uuid) returns text
    language sql stable security definer set search_path = ''
    return coalesce(
        consent.shut(p_second, p_person, actor.now()),
        case when (select s.role not in ('safeguarding-lead', 'privacy-officer') from agency.staff s where s.id = p_second) then 'NOT_ALLOWED' end,
        case when consent.same_human(p_first, p_second) then 'SAME_PERSON' end);
comment on function consent.approver_refused(uuid, uuid, uuid) is 'why this post may not approve an override of the first one';

create or replace function consent.tell_person(o consent.overriding) returns void
    language sql volatile security definer set search_path = ''
    begin atomic
        insert into consent.told (person_id, about, fact, recipient, at)
            select o.person_id, 'override', o.id, p.id, actor.now() from consent.person p
            where p.id = o.person_id and o.tell and p.died_recorded_at is null
                and not consent.barred(p.id, p.human_id, null, actor.now());
    end;
comment on function consent.tell_person(consent.overriding) is 'tells the person of an override, unless it is unsafe or they have died';

-- The person too, unless it is unsafe or the person has died.
create or replace function consent.tell_override(o consent.overriding) returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    if not consent.in_force(o, actor.now()) or exists (select from consent.told t where t.person_id = o.person_id and t.fact = o.id) then
        return;
    end if;
    perform consent.tell(o.person_id, 'override', o.id, o.staff
        || array(select s.id from agency.staff s where s.agency_id = any (o.agencies))
        || array(select consent.coordinators_of(o.person_id, 'safeguarding-lead')));
    perform consent.tell_person(o);
end $$;
comment on function consent.tell_override(consent.overriding) is 'tells of an override once, when it is in force';

-- Not telling is looked at again, and soon enough that it does not become for ever.
create or replace function consent.look_again_refused(p_tell boolean, p_on date) returns text
    language sql stable security definer set search_path = ''
    return case when not p_tell and (p_on is null or p_on < consent.today() or p_on > (consent.today() + interval '6 months')::date)
        then 'LOOK_AGAIN_NEEDED' end;
comment on function consent.look_again_refused(boolean, date) is 'why this is no day on which not telling the person is looked at again';

-- The signature before there was a day to look again.
drop function if exists consent.record_override(uuid, uuid, text, uuid[], uuid[], uuid[], boolean, text[], uuid[], text, timestamptz, boolean, text, uuid);
create or replace function consent.record_override(p_id uuid, p_person uuid, p_kind text, p_agencies uuid[], p_staff uuid[], p_trusted uuid[],
        p_blanket boolean, p_categories text[], p_items uuid[], p_reason text, p_until timestamptz, p_tell boolean,
        p_not_told_because text, p_look_again date, p_approved_by uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := consent.not_staff(p_person);
    -- hours, and the days of an override, are elapsed time
    alone interval := case p_kind when 'life' then interval '24 hours' when 'safeguarding' then interval '72 hours'
        when 'child-protection' then interval '72 hours' else interval '0' end;
    approved interval := case p_kind when 'life' then interval '24 hours' else interval '672 hours' end;
    this_end timestamptz := coalesce(p_until, actor.now() + approved);
    one consent.overriding;
begin
    if refusal is not null then
        return refusal;
    elsif p_kind is null or p_kind not in ('safeguarding', 'child-protection', 'life', 'court', 'best-interests')
            or exists (select from unnest(p_categories) x (code) where not exists (select from consent.category c where c.code = x.code))
            or exists (select from unnest(p_items) x (id) where not exists (
                select from consent.item i where i.id = x.id and i.person_id = p_person)) then
        return 'NOT_ALLOWED';
    elsif consent.reason_too_short(p_reason) then
        return 'REASON_TOO_SHORT';
    elsif p_blanket or cardinality(p_agencies || p_staff || p_trusted) = 0 or cardinality(p_categories) + cardinality(p_items) = 0 then
        return 'BLANKET';
    elsif this_end <= actor.now() then
        return 'BACKDATED';
    elsif this_end > actor.now() + approved and p_kind in ('life', 'safeguarding', 'child-protection') then
        return 'TOO_LONG';
    elsif consent.look_again_refused(p_tell, p_look_again) is not null then
        return consent.look_again_refused(p_tell, p_look_again);
    elsif p_approved_by is not null and consent.approver_refused(p_person, actor.id(), p_approved_by) is not null then
        return consent.approver_refused(p_person, actor.id(), p_approved_by);
    end if;
    perform consent.single_out(p_items);
    insert into consent.overriding (person_id, id, kind, agencies, staff, trusted, categories, items, reason, tell, not_told_because,
            look_again_on, unapproved_until, ends, recorded_by, recorded_at, approved_by, approved_at)
        values (p_person, p_id, p_kind, p_agencies, p_staff, p_trusted, p_categories, p_items, p_reason, p_tell, p_not_told_because,
            case when not p_tell then p_look_again end, least(actor.now() + alone, this_end), this_end, actor.id(), actor.now(),
            p_approved_by, case when p_approved_by is not null then actor.now() end)
        returning * into one;
    perform consent.tell_override(one);
    return null;
end $$;
comment on function consent.record_override(uuid, uuid, text, uuid[], uuid[], uuid[], boolean, text[], uuid[], text, timestamptz, boolean, text, date, uuid)
    is 'any professional: sharing without consent, on a named ground, with names, a reason and an end';

create or replace function consent.approve_override(p_id uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one consent.overriding;
    refusal text;
begin
    select * into one from consent.overriding o where o.id = p_id;
    refusal := case when one.id is null or actor.kind() <> 'staff' then 'NOT_ALLOWED'
        else consent.approver_refused(one.person_id, one.recorded_by, actor.id()) end;
    if refusal is null then
        update consent.overriding o set approved_by = actor.id(), approved_at = actor.now()
            where o.id = p_id and o.approved_at is null and o.ended_at is null and o.ends > actor.now() returning * into one;
        if not found then
            return 'ALREADY_DECIDED';
        end if;
        perform consent.tell_override(one);
    end if;
    return refusal;
end $$;
comment on function consent.approve_override(uuid) is 'a safeguarding lead or privacy officer, another human, approves';

create or replace function consent.end_override(p_id uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one consent.overriding;
    refusal text;
begin
    select * into one from consent.overriding o where o.id = p_id;
    refusal := case when one.id is null then 'NOT_ALLOWED' else coalesce(consent.not_staff(one.person_id),
        case when not (consent.reviews() or consent.same_human(one.recorded_by, actor.id())) then 'NOT_ALLOWED' end) end;
    if refusal is null then
        update consent.overriding o set ended_by = actor.id(), ended_at = actor.now() where o.id = p_id and o.ended_at is null and o.ends > actor.now();
        if not found then
            return 'ALREADY_DECIDED';
        end if;
    end if;
    return refusal;
end $$;
comment on function consent.end_override(uuid) is 'ends an override before its time: whoever recorded it, or a reviewer';

-- Told now, as they would have been at once; or not yet, and then there is another day. One that never counted is told of when it does.
create or replace function consent.look_again(p_id uuid, p_tell boolean, p_not_told_because text, p_look_again date) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one consent.overriding;
    refusal text;
begin
    select * into one from consent.overriding o where o.id = p_id;
    refusal := case when one.id is null then 'NOT_ALLOWED' else coalesce(consent.not_staff(one.person_id),
        case when not (consent.reviews() or consent.same_human(one.recorded_by, actor.id())) then 'NOT_ALLOWED' end,
        consent.look_again_refused(p_tell, p_look_again)) end;
    if refusal is null then
        update consent.overriding o set tell = p_tell,
                not_told_because = case when p_tell then o.not_told_because else p_not_told_because end,
                look_again_on = case when p_tell then o.look_again_on else p_look_again end,
                told_by = case when p_tell then actor.id() end, told_at = case when p_tell then actor.now() end
            where o.id = p_id and not o.tell returning * into one;
        if not found then
            return 'ALREADY_DECIDED';
        end if;
        if exists (select from consent.told t where t.person_id = one.person_id and t.fact = one.id) then
            perform consent.tell_person(one);
        end if;
    end if;
    return refusal;
end $$;
comment on function consent.look_again(uuid, boolean, text, date) is
    'whoever recorded an override, or a reviewer, asked again whether the person can be told of it';

-- Emergency access.

create or replace function consent.working_days_on(p_from date, p_days integer) returns date
    language sql immutable set search_path = ''
    return (select d.day::date from generate_series(p_from + 1, p_from + 3 * p_days, interval '1 day') d (day)
        where extract(isodow from d.day) < 6 order by d.day offset p_days - 1 limit 1);
comment on function consent.working_days_on(date, integer) is 'the day so many working days on, bank holidays aside';

create or replace function consent.record_emergency(p_id uuid, p_person uuid, p_reason text) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := coalesce(consent.not_staff(p_person), case
        when not exists (select from consent.person p where p.id = p_person) or (actor.post()).role <> 'gp-clinician' then 'NOT_ALLOWED'
        when consent.reason_too_short(p_reason) then 'REASON_TOO_SHORT' end);
begin
    if refusal is null then
        insert into consent.emergency (person_id, id, staff_id, reason, recorded_at, ends, review_by)
            values (p_person, p_id, actor.id(), p_reason, actor.now(), actor.now() + interval '4 hours',
                consent.working_days_on(consent.today(), 5));
        perform consent.tell(p_person, 'emergency', p_id, '{}');
    end if;
    return refusal;
end $$;
comment on function consent.record_emergency(uuid, uuid, text) is 'a clinician declares an emergency: one person, four hours, told at once, reviewed within five working days';

create or replace function consent.review_emergency(p_id uuid, p_words text) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one consent.emergency;
    refusal text;
begin
    select * into one from consent.emergency e where e.id = p_id;
    refusal := case when one.id is null then 'NOT_ALLOWED' else coalesce(consent.not_staff(one.person_id), case
        when (actor.post()).role <> 'privacy-officer' then 'NOT_ALLOWED'
        when consent.same_human(one.staff_id, actor.id()) then 'SAME_PERSON' end) end;
    if refusal is null then
        update consent.emergency e set reviewed_by = actor.id(), reviewed_at = actor.now(), review_words = p_words
            where e.id = p_id and e.reviewed_at is null;
        if not found then
            return 'ALREADY_DECIDED';
        end if;
    end if;
    return refusal;
end $$;
comment on function consent.review_emergency(uuid, text) is 'a privacy officer looked at an emergency access afterwards';

-- Whoever declared twice has one access in all.
create or replace function consent.end_emergency(p_id uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one consent.emergency;
    refusal text;
begin
    select * into one from consent.emergency e where e.id = p_id;
    refusal := case when one.id is null then 'NOT_ALLOWED' else coalesce(consent.not_staff(one.person_id), case
        when (actor.post()).role <> 'privacy-officer' and not consent.same_human(one.staff_id, actor.id()) then 'NOT_ALLOWED' end) end;
    if refusal is null then
        update consent.emergency e set ends = least(e.ends, actor.now())
            where e.person_id = one.person_id and e.staff_id = one.staff_id and e.ends > actor.now();
        if not found then
            return 'ALREADY_DECIDED';
        end if;
    end if;
    return refusal;
end $$;
comment on function consent.end_emergency(uuid) is 'ends emergency access before its four hours are over: the clinician, or a privacy officer';

-- Compartments.

create or replace function consent.record_compartment(p_id uuid, p_person uuid, p_name text, p_members uuid[]) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := coalesce(consent.not_staff(p_person), case
        when (actor.post()).role not in ('safeguarding-lead', 'idva')
            or exists (select from unnest(p_members) m (id) where not exists (select from agency.staff s where s.id = m.id)) then 'NOT_ALLOWED' end);
begin
    if refusal is null then
        insert into consent.compartment (person_id, id, name, members, recorded_by, recorded_at)
            values (p_person, p_id, p_name, p_members, actor.id(), actor.now());
    end if;
    return refusal;
end $$;
comment on function consent.record_compartment(uuid, uuid, text, uuid[]) is 'a safeguarding lead or independent advocate closes a set of items to all but these posts';

do $$
declare
    name text;
begin
    for name in select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname = 'consent' and p.proname in ('record_objection', 'answer_objection', 'record_capacity', 'record_seen_alone',
            'record_bar', 'lift_bar', 'record_freeze', 'lift_freeze', 'freeze_to_bar', 'record_override', 'approve_override', 'end_override',
            'look_again', 'record_emergency', 'review_emergency', 'end_emergency', 'record_compartment')
    loop
        execute format('grant execute on function %s to alongside_app', name);
    end loop;
end $$;
