-- Inviting to a meeting and replying to it. ${flyway:timestamp}
grant update (lasts_minutes, calendar_sequence) on meeting.meeting to alongside_app;
revoke update (reply, reply_words, replied_at, replied_by) on meeting.invitation from alongside_app;

create or replace function meeting.plans(p_meeting uuid) returns boolean
    language sql stable security definer set search_path = ''
    return meeting.holds(p_meeting) and exists (
        select from meeting.meeting m where m.item_id = p_meeting and m.started_at is null and m.cancelled_at is null);
comment on function meeting.plans(uuid) is 'the viewer is staff of the agency that chairs this meeting, and it is still to come';
grant execute on function meeting.plans(uuid) to alongside_app;

-- The plan can be changed until the meeting starts: an invitation is taken back, a point comes off the agenda. The audit keeps both.
create or replace function meeting.take_back(p_invitation uuid) returns void
    language sql volatile security definer set search_path = ''
    begin atomic
        delete from meeting.invitation i where i.id = p_invitation and meeting.plans(i.item_id);
    end;
comment on function meeting.take_back(uuid) is 'the chair''s agency expects somebody no longer, before the meeting';
create or replace function meeting.take_off(p_point uuid) returns void
    language sql volatile security definer set search_path = ''
    begin atomic
        delete from meeting.agenda_item a where a.id = p_point and meeting.plans(a.item_id);
    end;
comment on function meeting.take_off(uuid) is 'the chair''s agency takes a point off the agenda, before the meeting';
grant execute on function meeting.take_back(uuid), meeting.take_off(uuid) to alongside_app;

-- Addresses are for the chair's agency alone; an agency without one is told by nobody's mail, and none that must not be told.
create or replace function meeting.addressed(p_meeting uuid) returns table (invitation uuid, address text)
    language sql stable security definer set search_path = '' as $$
    select i.id, c.address
    from meeting.meeting m
    join meeting.invitation i on i.person_id = m.person_id and i.item_id = m.item_id
    join agency.contact c on c.agency_id = i.agency_id
    join agency.staff h on h.id = m.chair
    where m.item_id = p_meeting and h.agency_id = actor.agency() and consent.may_change(m.person_id)
        and exists (select from agency.agreement a
            where a.agency_id = i.agency_id and a.begins <= actor.now() and actor.now() < a.ends)
        and not consent.barred(m.person_id, null, i.agency_id, actor.now())
    order by i.id
$$;
comment on function meeting.addressed(uuid) is 'where those invited are written to, for the agency that chairs';
grant execute on function meeting.addressed(uuid) to alongside_app;

-- Whoever is invited and sees the meeting replies, once or again, until it begins.
create or replace function meeting.reply(p_invitation uuid, p_reply text, p_words text) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one meeting.invitation;
    held meeting.meeting;
begin
    select * into one from meeting.invitation i where i.id = p_invitation
        and (actor.kind() = 'staff' and i.agency_id = actor.agency() or actor.kind() = 'trusted' and i.trusted_id = actor.id())
        and exists (select from consent.own_rows() d where d.subject = i.subject and d.outcome = 'all');
    select * into held from meeting.meeting m where m.person_id = one.person_id and m.item_id = one.item_id;
    if one.id is null then
        return 'NOT_AVAILABLE';
    elsif held.cancelled_at is not null then
        return 'MEETING_CANCELLED';
    elsif held.started_at is not null then
        return 'MEETING_STARTED';
    end if;
    update meeting.invitation i
        set reply = p_reply, reply_words = nullif(btrim(p_words), ''), replied_at = actor.now(), replied_by = actor.id()::text
        where i.person_id = one.person_id and i.id = one.id;
    return null;
end $$;
comment on function meeting.reply(uuid, text, text) is 'the agency or trusted person who is invited says whether they come';
grant execute on function meeting.reply(uuid, text, text) to alongside_app;
