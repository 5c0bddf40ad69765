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

-- The label follows the owner, so that the new owner sees the action by row 9 and the old one no longer does.
create or replace function action.hand_over(p_item uuid, p_owner uuid) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one action.action;
begin
    select * into one from action.action a where a.item_id = p_item;
    if one.item_id is null or not action.may_direct(one.person_id, one.asked_by) then
        return false;
    end if;
    update consent.item i set owner_agency = p_owner where i.id = p_item and i.owner_agency is distinct from p_owner;
    perform consent.single_out(array[p_item]);
    update consent.subject s set owner_agency = p_owner where s.id = p_item and s.owner_agency is distinct from p_owner;
    return true;
end $$;
comment on function action.hand_over(uuid, uuid) is 'gives the label of an action to another agency, or to none';
grant execute on function action.hand_over(uuid, uuid) to alongside_app;

grant update (person_because, person_attended, cancelled_at, cancelled_because) on meeting.meeting to alongside_app;

-- A line is changed or struck out by its agency until it is issued; nothing is deleted.
grant update (kind, struck_at) on meeting.line to alongside_app;
