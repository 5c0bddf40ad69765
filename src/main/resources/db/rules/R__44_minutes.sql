-- Run with every migration, so that tables follow when the text of protection changes: ${flyway:timestamp}
-- Minutes after a meeting. A paragraph's rules hold for everything that is said about it: corrections, wordings, the summary drawn from it.
call consent.protect('meeting.minute_set', 'all', null);
revoke update on meeting.minute_set from alongside_app;
grant update (settled_at, settled_by, version) on meeting.minute_set to alongside_app;
-- What was issued stays as it was issued, whoever asks: later words are rows of their own.
revoke update on meeting.minute from alongside_app;
call consent.protect('meeting.wording', 'all', null);
revoke update on meeting.wording from alongside_app;
call consent.protect('meeting.summary', 'all', null);
revoke update on meeting.summary from alongside_app;

-- Items that the viewer reads in full.
create or replace function meeting.reads_all(p_items uuid[]) returns boolean
    language sql stable security definer set search_path = ''
    return not exists (select from unnest(p_items) asked (id) where not exists (
        select from consent.item i join consent.own_rows() d on d.subject = i.subject where i.id = asked.id and d.outcome = 'all'));
comment on function meeting.reads_all(uuid[]) is 'the viewer reads each of these items in full';
grant execute on function meeting.reads_all(uuid[]) to alongside_app;

-- A summary is words about other items under one label: it is read by those who read all of them, and by the agency that wrote it.
create or replace function meeting.wrote(p_item uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from consent.item i where i.id = p_item and i.author_agency = actor.agency());
comment on function meeting.wrote(uuid) is 'the viewer''s agency wrote this item';
grant execute on function meeting.wrote(uuid) to alongside_app;
drop policy if exists select_with_sources on meeting.summary;
create policy select_with_sources on meeting.summary as restrictive for select to alongside_app
    using ((select meeting.wrote(item_id)) or (select meeting.reads_all(sources)));

-- Any reader of a paragraph may propose a correction of it, and reads their own; the agency that wrote the paragraph reads and answers all.
create or replace function meeting.take_paragraph() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    select i.subject into new.subject from consent.item i join consent.own_rows() d on d.subject = i.subject
        where i.id = new.item_id and i.person_id = new.person_id and d.outcome = 'all' and exists (
            select from meeting.minute m where m.item_id = i.id and m.person_id = i.person_id and m.meeting_id = new.meeting_id)
        limit 1;
    if not found then
        raise exception 'not available' using errcode = '42501';
    end if;
    return new;
end $$;
comment on function meeting.take_paragraph() is 'trigger of corrections: only a reader of the paragraph proposes one';
drop trigger if exists take_paragraph on meeting.correction;
create trigger take_paragraph before insert on meeting.correction for each row execute function meeting.take_paragraph();
drop trigger if exists audited on meeting.correction;
create trigger audited after insert or update or delete on meeting.correction for each row execute function audit.changed();
alter table meeting.correction enable row level security;
alter table meeting.correction force row level security;
drop policy if exists owner_all on meeting.correction;
create policy owner_all on meeting.correction to alongside_owner using (true) with check (true);
drop policy if exists select_concerned on meeting.correction;
create policy select_concerned on meeting.correction for select to alongside_app
    using ((select true from consent.disclosure d where d.subject = correction.subject and d.outcome = 'all' limit 1)
        and (from_agency = (select actor.agency()) or from_trusted = (select actor.id())
            or from_staff is null and from_trusted is null and (select actor.kind()) = 'person'
            or (select meeting.wrote(item_id))));
drop policy if exists insert_reader on meeting.correction;
create policy insert_reader on meeting.correction for insert to alongside_app
    with check (accepted is null and answered_at is null and case (select actor.kind())
        when 'staff' then from_staff = (select actor.id()) and from_agency = (select actor.agency())
        when 'trusted' then from_trusted = (select actor.id()) and from_agency is null
        when 'person' then from_staff is null and from_trusted is null and from_agency is null and person_id = (select actor.id())
        else false end);
drop policy if exists update_author on meeting.correction;
create policy update_author on meeting.correction for update to alongside_app
    using ((select meeting.wrote(item_id)) and consent.may_change(person_id));
grant select, insert on meeting.correction to alongside_app;
grant update (accepted, answer, answered_by, answered_at, version) on meeting.correction to alongside_app;

-- A summary that is being written belongs to the chair's agency, like the lines of a running meeting.
drop trigger if exists audited on meeting.summary_draft;
create trigger audited after insert or update or delete on meeting.summary_draft for each row execute function audit.changed();
alter table meeting.summary_draft enable row level security;
alter table meeting.summary_draft force row level security;
drop policy if exists owner_all on meeting.summary_draft;
create policy owner_all on meeting.summary_draft to alongside_owner using (true) with check (true);
drop policy if exists select_author on meeting.summary_draft;
create policy select_author on meeting.summary_draft for select to alongside_app
    using (author_agency = (select actor.agency()) and consent.may_change(person_id));
drop policy if exists insert_author on meeting.summary_draft;
create policy insert_author on meeting.summary_draft for insert to alongside_app
    with check (author_agency = (select actor.agency()) and written_by = (select actor.id()) and consent.may_change(person_id));
drop policy if exists update_author on meeting.summary_draft;
create policy update_author on meeting.summary_draft for update to alongside_app
    using (author_agency = (select actor.agency()) and consent.may_change(person_id));
grant select, insert on meeting.summary_draft to alongside_app;
grant update (words, sources, written_by, written_at, read_by, read_at, sent_as, sent_at, version) on meeting.summary_draft to alongside_app;

-- Whose meeting it is: the agency of its chair, while it works with the person.
create or replace function meeting.chairs(p_meeting uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from meeting.meeting m join agency.staff s on s.id = m.chair
        where m.item_id = p_meeting and s.agency_id = actor.agency() and consent.may_change(m.person_id));
comment on function meeting.chairs(uuid) is 'the viewer''s agency chairs this meeting';
grant execute on function meeting.chairs(uuid) to alongside_app;

-- What of a meeting the person reads on their own record: for the summary that the chair's agency writes beside the minutes.
create or replace function meeting.person_reads(p_meeting uuid) returns table (item uuid)
    language sql stable security definer set search_path = '' as $$
    select i.id from consent.item i
        join consent.disclosure d on d.subject = i.subject and d.person_id = i.person_id
    where (i.id in (select m.item_id from meeting.minute m where m.meeting_id = p_meeting)
            or i.id in (select a.item_id from action.action a where a.meeting_id = p_meeting))
        and d.viewer = i.person_id and d.outcome = 'all' and d.known_until = 'infinity'
        and d.valid_from <= actor.now() and actor.now() < d.valid_until
        and meeting.chairs(p_meeting)
$$;
comment on function meeting.person_reads(uuid) is 'paragraphs and actions of a meeting that the person may read, for the agency that chairs it';
grant execute on function meeting.person_reads(uuid) to alongside_app;

-- A copy of the minutes is opened or fetched: recorded, in the transaction that reads it.
create or replace function meeting.opened(p_person uuid, p_meeting uuid, p_way text) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
declare
    reason text;
begin
    select d.because into reason from consent.item i join consent.own_rows() d on d.subject = i.subject
        where i.id = p_meeting and i.person_id = p_person and i.kind = 'meeting' and d.outcome = 'all' limit 1;
    if reason is null then
        perform audit.append('not available', 'minutes', null, null, 'NOT_KNOWN');
        return false;
    end if;
    perform audit.append(case p_way when 'page' then 'open' else 'download' end,
        case p_way when 'page' then 'minutes' else 'minutes.' || p_way end, p_meeting::text, p_person, reason);
    return true;
end $$;
comment on function meeting.opened(uuid, uuid, text) is 'records that the viewer opened or fetched their copy of the minutes; false, recorded too, when there is none for them';
grant execute on function meeting.opened(uuid, uuid, text) to alongside_app;

-- Who of those invited has opened their copy: for the agency that chairs, and only of those whom it may know of.
create or replace function meeting.opened_by(p_meeting uuid) returns table (invitation uuid, reader text, at timestamptz)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if not meeting.chairs(p_meeting) then
        return;
    end if;
    return query
        select v.id, coalesce(s.name, t.name), min(e.at)
        from meeting.invitation v
            join audit.entry e on e.person_id = v.person_id and e.thing_id = p_meeting::text
                and e.thing in ('minutes', 'minutes.word', 'minutes.pdf')
                and (e.kind = 'staff' and e.agency = v.agency_id or e.kind = 'trusted' and e.viewer = v.trusted_id::text)
            left join agency.staff s on e.kind = 'staff' and s.id::text = e.viewer
            left join actor.trusted t on t.id = v.trusted_id
        where v.item_id = p_meeting and (v.trusted_id is null or consent.knows_trusted(v.trusted_id))
        group by 1, 2
        order by 3;
end $$;
comment on function meeting.opened_by(uuid) is 'which readers of those invited opened their minutes, and when first';
grant execute on function meeting.opened_by(uuid) to alongside_app;

-- What of meetings and minutes is withheld from staff, over all people at once: what a stub says, and nothing of when or what.
create or replace function meeting.withheld() returns table (person_id uuid, category text, because text, items bigint)
    language sql stable security definer set search_path = '' as $$
    select i.person_id, i.category, d.because, count(*)
    from consent.own_rows() d join consent.item i on i.subject = d.subject and i.person_id = d.person_id
    where d.outcome = 'stub' and i.category in ('meeting', 'minutes') and actor.kind() = 'staff'
    group by 1, 2, 3
$$;
comment on function meeting.withheld() is 'stubs of meetings and minutes for the viewer: whose, category, reason, number';
grant execute on function meeting.withheld() to alongside_app;
