-- Preparing a meeting: what is carried over, series, the check of what those who come may hear. ${flyway:timestamp}
grant update (kind, series_id, series_at) on meeting.meeting to alongside_app;

-- A point that carries an action over is for those who read the action; talking of it is like reading it.
create or replace function meeting.topic_set_carried() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    if tg_op = 'UPDATE' then
        new.carries := old.carries;
    elsif new.carries is not null then
        select i.subject into new.carries_subject from consent.item i join consent.own_rows() d on d.subject = i.subject
            where i.id = new.carries and i.person_id = new.person_id and i.kind = 'action' and d.outcome = 'all' limit 1;
        if not found then
            raise exception 'not available' using errcode = '42501';
        end if;
    else
        new.carries_subject := null;
    end if;
    if new.carries is not null and new.category = 'action' then
        new.topic := new.carries_subject;
    end if;
    return new;
end $$;
comment on function meeting.topic_set_carried() is 'trigger of points, after topic_set: only an action that the viewer reads is carried over';
drop trigger if exists topic_set_carried on meeting.agenda_item;
create trigger topic_set_carried before insert or update on meeting.agenda_item for each row execute function meeting.topic_set_carried();
drop policy if exists only_with_action on meeting.agenda_item;
create policy only_with_action on meeting.agenda_item as restrictive for select to alongside_app
    using (carries is null
        or (select true from consent.disclosure d where d.subject = agenda_item.carries_subject and d.outcome = 'all' limit 1));
drop policy if exists only_with_action_report on meeting.agenda_item;
create policy only_with_action_report on meeting.agenda_item as restrictive for select to alongside_report
    using (carries is null or carries_subject in (select d.subject from consent.disclosure d where d.outcome = 'all'));

-- A series is read like a meeting; the agency that planned it changes it.
call consent.protect('meeting.series', 'all', 'meeting');
drop policy if exists insert_own on meeting.series;
create policy insert_own on meeting.series as restrictive for insert to alongside_app
    with check (author_agency = (select actor.agency()) and planned_by = (select actor.id()));
drop policy if exists update_own on meeting.series;
create policy update_own on meeting.series as restrictive for update to alongside_app
    using (author_agency = (select actor.agency()));
revoke update on meeting.series from alongside_app;
grant update (rule, begins, stopped_at, version) on meeting.series to alongside_app;

-- The check before a meeting is for whoever leads it: its chair, and those of the chair's agency who may plan meetings.
create or replace function meeting.leads(p_meeting uuid) returns boolean
    language sql stable security definer set search_path = ''
    return meeting.holds(p_meeting) and (exists (select from meeting.meeting m where m.item_id = p_meeting and m.chair = actor.id())
        or coalesce((actor.post()).role in ('case-coordinator', 'scheme-coordinator', 'safeguarding-lead'), false));
comment on function meeting.leads(uuid) is 'the viewer leads this meeting, or plans meetings in the agency that chairs it';
grant execute on function meeting.leads(uuid) to alongside_app;

-- Who may come: posts of the invited agencies and the chair, invited trusted persons, the person unless they stay away.
create or replace function meeting.may_come(p_meeting uuid)
    returns table (kind text, id uuid, desk uuid, name text, agency text, role text, gate text)
    language sql stable security definer set search_path = '' as $$
    select 'staff', s.id, s.desk_id, s.name, a.name, s.role, consent.gate(s.id, actor.now())
    from meeting.meeting m
    join agency.staff s on s.id = m.chair or s.agency_id in (
        select i.agency_id from meeting.invitation i where i.person_id = m.person_id and i.item_id = m.item_id)
    join agency.agency a on a.id = s.agency_id
    where m.item_id = p_meeting and s.begins <= actor.now() and actor.now() < s.ends and not agency.is_mail_desk(s.id)
    union all
    select 'trusted', t.id, null, t.name, null, null, null
    from meeting.invitation i join actor.trusted t on t.id = i.trusted_id
    where i.item_id = p_meeting and consent.knows_trusted(t.id)
    union all
    select 'person', m.person_id, null, null, null, null, null
    from meeting.meeting m where m.item_id = p_meeting and m.person_attends in ('all', 'part')
$$;
comment on function meeting.may_come(uuid) is 'everybody who may come to a meeting; for functions of the owner only';
revoke execute on function meeting.may_come(uuid) from public;

-- What each of them may hear of each point, as the rules say now. 'open' is asked about the person's agreement; 'closed' stays so whatever is agreed.
create or replace function meeting.earshot(p_meeting uuid)
    returns table (kind text, id uuid, name text, agency text, role text, point uuid, answer text, because text)
    language sql stable security definer set search_path = '' as $$
    with topic as (
        select null::uuid as id, 0 as position, array[m.subject] as subjects, m.person_id from meeting.meeting m where m.item_id = p_meeting
        union all
        select a.id, a.position, array_remove(array[a.topic, a.carries_subject], null), a.person_id
            from meeting.agenda_item a where a.item_id = p_meeting),
    said as (
        select w.*, t.id as point, t.position, t.person_id, d.outcome,
            meeting.as_told(coalesce(w.gate, d.because, case w.kind when 'staff' then 'NOT_INVOLVED' else 'VIEWER_CLOSED' end), t.person_id,
                case w.kind when 'trusted' then w.id end) as because
        from meeting.may_come(p_meeting) w cross join topic t
        left join lateral (
            select x.outcome, x.because from unnest(t.subjects) as needed (subject)
            left join consent.disclosure x on x.subject = needed.subject and x.viewer in (w.id, w.desk) and x.known_until = 'infinity'
                and x.valid_from <= actor.now() and actor.now() < x.valid_until
            order by coalesce(x.outcome = 'all', false), x.outcome nulls first
            limit 1) d on true
        where meeting.leads(p_meeting))
    select s.kind, s.id, s.name, s.agency, s.role, s.point, case
            when s.gate is null and s.outcome = 'all' then 'yes'
            when s.because in ('CEILING', 'BARRED', 'FROZEN', 'COMPARTMENT', 'VIEWER_CLOSED', 'AGREEMENT_ENDED', 'NOT_VERIFIED',
                'PERSON_DIED', 'THIRD_PARTY') or s.outcome = 'part' then 'closed'
            else 'open' end,
        case
            when s.gate is null and s.outcome = 'part' then 'CEILING'
            when s.because in ('CEILING', 'NOT_INVOLVED', 'VIEWER_CLOSED', 'AGREEMENT_ENDED', 'NOT_VERIFIED', 'BARRED', 'FROZEN', 'OWN_RECORD')
                then s.because
            when consent.reads_sharing(s.person_id) then s.because end
    from said s
    order by s.kind, s.agency, s.role, s.name, s.id, s.position
$$;
comment on function meeting.earshot(uuid) is 'for whoever leads a meeting: what each of those who may come may hear of it, point by point, and why not';
grant execute on function meeting.earshot(uuid) to alongside_app;

-- Reports. What is asked is an item that the asked agency owns; what is handed in are items of that agency, each read as the rules say.
call consent.protect('meeting.report', 'all', null);
revoke update on meeting.report from alongside_app;
drop policy if exists insert_leader on meeting.report;
create policy insert_leader on meeting.report as restrictive for insert to alongside_app
    with check (meeting.leads(meeting_id) and asked_by = (select actor.id()) and handed_in_at is null and withdrawn_at is null);
call consent.protect('meeting.report_part', 'all', null);
revoke update on meeting.report_part from alongside_app;

-- Why the viewer's agency cannot hand this report in, or change it, now.
create or replace function meeting.report_refused(p_report uuid) returns text
    language plpgsql stable security definer set search_path = '' as $$
declare
    one meeting.report;
    held meeting.meeting;
begin
    select * into one from meeting.report r where r.item_id = p_report and r.agency_id = actor.agency() and actor.kind() = 'staff'
        and exists (select from consent.own_rows() d where d.subject = r.subject and d.outcome = 'all');
    select * into held from meeting.meeting m where m.person_id = one.person_id and m.item_id = one.meeting_id;
    return case
        when one.item_id is null then 'NOT_AVAILABLE'
        when one.withdrawn_at is not null then 'REPORT_NOT_WANTED'
        when held.cancelled_at is not null then 'MEETING_CANCELLED'
        when held.started_at is not null then 'MEETING_STARTED' end;
end $$;
comment on function meeting.report_refused(uuid) is 'why the viewer cannot hand in this report now; null when they can';
grant execute on function meeting.report_refused(uuid) to alongside_app;

create or replace function meeting.report_part_kept() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    if meeting.report_refused(new.report_id) is not null or not exists (
            select from meeting.report r where r.item_id = new.report_id and r.person_id = new.person_id) then
        raise exception 'not available' using errcode = '42501';
    end if;
    return new;
end $$;
comment on function meeting.report_part_kept() is 'trigger: only the agency that was asked writes in its report, and only until the meeting begins';
drop trigger if exists report_part_kept on meeting.report_part;
create trigger report_part_kept before insert on meeting.report_part for each row execute function meeting.report_part_kept();

-- Handing in, first or again: what stood there before is kept and no longer shown.
create or replace function meeting.hand_in(p_report uuid, p_version integer, p_shared boolean) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := meeting.report_refused(p_report);
begin
    if refusal is not null then
        return refusal;
    end if;
    update meeting.report r set amended_at = case when r.handed_in_at is not null then actor.now() end,
            handed_in_at = coalesce(r.handed_in_at, actor.now()), handed_in_by = actor.id(), shared_beforehand = p_shared,
            version = r.version + 1
        where r.item_id = p_report and r.version = p_version;
    if not found then
        return 'CHANGED_MEANWHILE';
    end if;
    update meeting.report_part p set replaced_at = actor.now() where p.report_id = p_report and p.replaced_at is null;
    return null;
end $$;
comment on function meeting.hand_in(uuid, integer, boolean) is 'the asked agency hands its report in, or amends it until the meeting begins';
grant execute on function meeting.hand_in(uuid, integer, boolean) to alongside_app;

create or replace function meeting.not_wanted(p_report uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
begin
    update meeting.report r set withdrawn_at = actor.now(), version = r.version + 1
        where r.item_id = p_report and r.withdrawn_at is null and r.handed_in_at is null and meeting.leads(r.meeting_id);
    return case when not found then 'NOT_AVAILABLE' end;
end $$;
comment on function meeting.not_wanted(uuid) is 'whoever leads the meeting no longer asks for a report that is not in';
grant execute on function meeting.not_wanted(uuid) to alongside_app;

-- A report is opened: recorded, in the transaction that reads it. The marks come from there and are kept nowhere else.
create or replace function meeting.report_opened(p_report uuid) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
declare
    about uuid;
    reason text;
begin
    select r.person_id, d.because into about, reason from meeting.report r join consent.own_rows() d on d.subject = r.subject
        where r.item_id = p_report and d.outcome = 'all' limit 1;
    if reason is null then
        perform audit.append('not available', 'report', null, null, 'NOT_KNOWN');
        return false;
    end if;
    perform audit.append('open', 'report', p_report::text, about, reason);
    return true;
end $$;
comment on function meeting.report_opened(uuid) is 'records that the viewer opened a report; false, recorded too, when there is none for them';
grant execute on function meeting.report_opened(uuid) to alongside_app;

create or replace function meeting.report_readers(p_report uuid) returns table (reader text, agency text, at timestamptz)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if not exists (select from meeting.report r where r.item_id = p_report
            and (r.agency_id = actor.agency() and consent.may_change(r.person_id) or meeting.holds(r.meeting_id))) then
        return;
    end if;
    return query
        select s.name, a.name, min(e.at)
        from meeting.report r
            join audit.entry e on e.person_id = r.person_id and e.thing_id = p_report::text and e.thing = 'report' and e.act = 'open'
                and e.kind = 'staff' and e.agency <> r.agency_id and e.at >= r.handed_in_at
            join agency.staff s on s.id::text = e.viewer
            join agency.agency a on a.id = e.agency
        where r.item_id = p_report
        group by 1, 2
        order by 3;
end $$;
comment on function meeting.report_readers(uuid) is 'who has opened a report since it was handed in, for the agency that wrote it and the one that chairs';
grant execute on function meeting.report_readers(uuid) to alongside_app;

-- What of a report is withheld from the viewer: stubs, counted by category and reason.
create or replace function meeting.report_withheld(p_report uuid) returns table (category text, because text, items bigint)
    language sql stable security definer set search_path = '' as $$
    select i.category, d.because, count(*)
    from meeting.report_part p
    join consent.item i on i.id = p.item_id and i.person_id = p.person_id
    join consent.own_rows() d on d.subject = p.subject
    where p.report_id = p_report and p.replaced_at is null and d.outcome in ('stub', 'part') and actor.kind() = 'staff'
        and exists (select from meeting.report r join consent.own_rows() o on o.subject = r.subject
            where r.item_id = p_report and o.outcome = 'all')
    group by 1, 2 order by 1, 2
$$;
comment on function meeting.report_withheld(uuid) is 'parts of a report that a stub stands for: category, reason, number';
grant execute on function meeting.report_withheld(uuid) to alongside_app;

-- Replies by mail. The job that reads them takes an answer to an invitation from the address that was invited, for the entry as it stands, and
-- nothing else. An invitation is known to those who were sent it, so one agency cannot answer for another.
alter table meeting.mailed_reply enable row level security;
alter table meeting.mailed_reply force row level security;
drop policy if exists owner_all on meeting.mailed_reply;
create policy owner_all on meeting.mailed_reply to alongside_owner using (true) with check (true);

drop function if exists meeting.take_reply(text, text, text, uuid, integer, text);
create or replace function meeting.take_reply(p_message text, p_from text, p_method text, p_invitation uuid, p_sequence integer, p_answer text)
    returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    held meeting.meeting;
    invited uuid;
    what text;
begin
    if not actor.is_system('replies') then
        raise exception 'only the job that reads replies may do this' using errcode = '42501';
    elsif exists (select from meeting.mailed_reply r where r.message = p_message) then
        return 'SEEN';
    end if;
    select m.* into held from meeting.invitation i join meeting.meeting m on m.person_id = i.person_id and m.item_id = i.item_id
        where i.id = p_invitation for update of m;
    select i.id into invited from meeting.invitation i join agency.contact c on c.agency_id = i.agency_id
        where i.id = p_invitation and lower(c.address) = lower(p_from)
            and exists (select from agency.agreement a
                where a.agency_id = i.agency_id and a.begins <= actor.now() and actor.now() < a.ends);
    what := case
        when p_method is distinct from 'REPLY' then 'NO_REPLY'
        when held.item_id is null then 'UNKNOWN'
        when invited is null then 'STRANGER'
        when coalesce(p_answer not in ('accepted', 'tentative', 'declined'), true) then 'NO_ANSWER'
        when held.cancelled_at is not null or held.started_at is not null then 'OVER'
        when p_sequence is distinct from held.calendar_sequence then 'OLD'
        else 'TAKEN' end;
    insert into meeting.mailed_reply (message, person_id, meeting_id, came, read_at)
        values (p_message, held.person_id, held.item_id, what, actor.now());
    if what = 'TAKEN' then
        update meeting.invitation i set reply = p_answer, reply_words = null, replied_at = actor.now(), replied_by = 'mail'
            where i.person_id = held.person_id and i.id = invited;
    end if;
    return what;
end $$;
comment on function meeting.take_reply(text, text, text, uuid, integer, text) is 'takes an answer that came by mail, once; what becomes of it is said by a word';
grant execute on function meeting.take_reply(text, text, text, uuid, integer, text) to alongside_app;

create or replace function meeting.strangers(p_meeting uuid) returns table (at timestamptz)
    language sql stable security definer set search_path = '' as $$
    select r.read_at from meeting.mailed_reply r
    where r.meeting_id = p_meeting and r.came = 'STRANGER' and meeting.holds(p_meeting) order by 1
$$;
comment on function meeting.strangers(uuid) is 'for the chair''s agency: when somebody who was not invited answered by mail';
grant execute on function meeting.strangers(uuid) to alongside_app;

create or replace function meeting.replies_not_taken() returns table (came text, at timestamptz)
    language sql stable security definer set search_path = '' as $$
    select r.came, r.read_at from meeting.mailed_reply r
    where r.came <> 'TAKEN' and coalesce(agency.may_administer(), false) order by 2 desc limit 100
$$;
comment on function meeting.replies_not_taken() is 'for whoever administers: replies by mail that changed nothing, and why; the last hundred';
grant execute on function meeting.replies_not_taken() to alongside_app;

-- A sitting is known to the agency that chairs it. Who is talked about in it is asked of its parts, each by its own rules.
alter table meeting.sitting enable row level security;
alter table meeting.sitting force row level security;
drop policy if exists owner_all on meeting.sitting;
create policy owner_all on meeting.sitting to alongside_owner using (true) with check (true);
drop policy if exists select_chairs on meeting.sitting;
create policy select_chairs on meeting.sitting for select to alongside_app
    using (agency_id = (select actor.agency()) and (select consent.gate(actor.id(), actor.now())) is null);
drop policy if exists insert_planner on meeting.sitting;
create policy insert_planner on meeting.sitting for insert to alongside_app
    with check (agency_id = (select actor.agency()) and chair = (select actor.id())
        and (select (actor.post()).role in ('case-coordinator', 'scheme-coordinator', 'safeguarding-lead')));
grant select, insert on meeting.sitting to alongside_app;

-- A summary that is being written is for those who lead meetings, not for everybody in the chair's agency.
drop policy if exists only_leads on meeting.summary_draft;
create policy only_leads on meeting.summary_draft as restrictive for all to alongside_app using (meeting.leads(meeting_id));
