-- The owner of an action answers it, also where their agency does not work with the person: only what is disclosed to them in full.
drop policy if exists update_owner on action.action;
create policy update_owner on action.action for update to alongside_app
    using ((select true from consent.disclosure d where d.subject = action.action.subject and d.outcome = 'all' limit 1)
        and (owner_agency = (select actor.agency()) and (select consent.gate(actor.id(), actor.now())) is null
            or owner_trusted = (select actor.id()) and (select actor.kind()) = 'trusted'));
grant update (first_due, due_because, before_status, before_stuck_because, before_words) on action.action to alongside_app;

-- Who may give an action to somebody else, move its date or cancel it: the agency that asked, and coordinators who work with the person.
create or replace function action.may_direct(p_person uuid, p_asked_by uuid) returns boolean
    language plpgsql stable security definer set search_path = '' as $$
declare
    post agency.staff := actor.post();
begin
    return consent.may_change(p_person) and (post.role in ('case-coordinator', 'scheme-coordinator')
        or exists (select from agency.staff s where s.id = p_asked_by and s.agency_id = post.agency_id));
end $$;
comment on function action.may_direct(uuid, uuid) is 'the viewer may direct an action that this post asked for';
grant execute on function action.may_direct(uuid, uuid) to alongside_app;

-- Since when whoever owns it now has had it: it was asked of them, or given to them.
create or replace function action.owned_since(p_person uuid, p_item uuid) returns timestamptz
    language sql stable set search_path = ''
    return coalesce(
        (select max(e.at) from action.event e where e.person_id = p_person and e.item_id = p_item and e.kind in ('asked', 'given')),
        (select a.asked_at from action.action a where a.person_id = p_person and a.item_id = p_item));
comment on function action.owned_since(uuid, uuid) is 'since when the owner has had an action; clocks count from then';
grant execute on function action.owned_since(uuid, uuid) to alongside_app;

-- Whose an action can be: an agency that has signed the sharing agreement. One that left is given nothing.
create or replace function action.can_own(p_agency uuid) returns boolean
    language sql stable set search_path = ''
    return exists (select from agency.agreement t where t.agency_id = p_agency and t.begins <= actor.now() and actor.now() < t.ends);
comment on function action.can_own(uuid) is 'the agency has a live signature, so that it can be asked for something';
grant execute on function action.can_own(uuid) to alongside_app;

-- The label follows the owner, so that the new owner sees the action by row 9 and the old one no longer does. In a closed set it names no owner,
-- because row 9 would open the action to the whole agency: members alone read it, and only agencies that have one are given it.
drop function if exists action.hand_over(uuid, uuid);
create function action.hand_over(p_item uuid, p_owner uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one action.action;
    closed_set uuid;
begin
    select * into one from action.action a where a.item_id = p_item;
    select i.compartment_id into closed_set from consent.item i where i.id = p_item;
    if one.item_id is null or not coalesce(action.may_direct(one.person_id, one.asked_by), false) then
        return 'NOT_ALLOWED';
    elsif p_owner is not null and not action.can_own(p_owner) then
        return 'LEFT';
    elsif closed_set is null then
        update consent.item i set owner_agency = p_owner where i.id = p_item and i.owner_agency is distinct from p_owner;
        perform consent.single_out(array[p_item]);
        update consent.subject s set owner_agency = p_owner where s.id = p_item and s.owner_agency is distinct from p_owner;
        return 'GIVEN';
    elsif one.owner_trusted is not null or p_owner is not null and not exists (
            select from consent.compartment c join agency.staff s on s.id = any (c.members)
            where c.id = closed_set and s.agency_id = p_owner and s.begins <= actor.now() and actor.now() < s.ends) then
        return 'NOT_IN_SET';
    end if;
    return 'IN_SET';
end $$;
comment on function action.hand_over(uuid, uuid) is
    'the label of an action follows its owner: GIVEN, or IN_SET where it names none; NOT_ALLOWED, LEFT or NOT_IN_SET where nothing may change';
grant execute on function action.hand_over(uuid, uuid) to alongside_app;

grant update (person_because, person_attended, cancelled_at, cancelled_because) on meeting.meeting to alongside_app;

-- A line is changed or struck out by its agency until it is issued; nothing is deleted.
grant update (kind, struck_at) on meeting.line to alongside_app;
