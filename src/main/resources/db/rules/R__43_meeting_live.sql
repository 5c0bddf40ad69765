-- The running meeting: who follows it, what the room may see, and who is told that something happened in it.

-- Which running meetings the viewer holds (their agency chairs it) or follows (invited, and the meeting itself is disclosed to them).
create or replace function meeting.holds(p_meeting uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from meeting.meeting m join agency.staff c on c.id = m.chair
        where m.item_id = p_meeting and c.agency_id = actor.agency() and consent.may_change(m.person_id));
comment on function meeting.holds(uuid) is 'the viewer is staff of the agency that chairs this meeting';
grant execute on function meeting.holds(uuid) to alongside_app;

create or replace function meeting.held() returns uuid[]
    language sql stable security definer set search_path = ''
    return array(select m.item_id from meeting.meeting m join agency.staff c on c.id = m.chair
        where m.started_at is not null and m.ended_at is null and c.agency_id = actor.agency() and consent.may_change(m.person_id));
comment on function meeting.held() is 'running meetings that the viewer''s agency chairs';
grant execute on function meeting.held() to alongside_app;

-- Whoever follows a running meeting: staff and trusted persons who are invited, trusted persons who are there without, and the person unless
-- they do not take part. Everybody only as long as the meeting itself is disclosed to them, so a freeze, a bar or an ended nomination ends it.
create or replace function meeting.takes_part(m meeting.meeting) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from meeting.invitation i where i.person_id = m.person_id and i.item_id = m.item_id
            and (i.agency_id = actor.agency() or i.trusted_id = actor.id()))
        or actor.kind() = 'person' and m.person_id = actor.id() and m.person_attends in ('all', 'part')
        or actor.kind() <> 'staff' and exists (select from meeting.presence p
            where p.person_id = m.person_id and p.meeting_id = m.item_id and p.part_id is null and p.left_at is null
                and (p.trusted_id = actor.id() or p.is_person and p.person_id = actor.id()));
comment on function meeting.takes_part(meeting.meeting) is 'the viewer is invited to it, is there, or is the person whom it is about and takes part';
revoke execute on function meeting.takes_part(meeting.meeting) from public;

create or replace function meeting.followed() returns uuid[]
    language sql stable security definer set search_path = ''
    return array(select m.item_id from meeting.meeting m
        where m.started_at is not null and m.ended_at is null and meeting.takes_part(m)
            and exists (select from consent.own_rows() d where d.subject = m.subject and d.outcome = 'all'));
comment on function meeting.followed() is 'running meetings that the viewer takes part in and that are disclosed to them';
grant execute on function meeting.followed() to alongside_app;

create or replace function meeting.my_parts() returns uuid[]
    language sql stable security definer set search_path = ''
    return array(select p.id from meeting.part p join consent.compartment c on c.id = p.compartment_id
        where actor.id() = any (c.members) and consent.shut(actor.id(), p.person_id, actor.now()) is null);
comment on function meeting.my_parts() is 'restricted parts that the viewer is in';
grant execute on function meeting.my_parts() to alongside_app;

create or replace function meeting.other_part_goes_on(p_meeting uuid) returns boolean
    language sql stable security definer set search_path = ''
    return meeting.holds(p_meeting) and exists (select from meeting.part p
        where p.meeting_id = p_meeting and p.ended_at is null and p.id <> all (meeting.my_parts()));
comment on function meeting.other_part_goes_on(uuid) is 'for the chair''s agency: a restricted part goes on in which the viewer is not';
grant execute on function meeting.other_part_goes_on(uuid) to alongside_app;

-- The subject of a line is the class that its item will belong to, so that the rules answer about it now as they will then. In a restricted
-- part an owner reads an action as one of those who are in it, not by owning it.
create or replace function meeting.class_of(p_person uuid, p_category text, p_agency uuid, p_staff uuid, p_owner uuid, p_compartment uuid)
    returns uuid
    language plpgsql volatile security definer set search_path = '' as $$
declare
    this_level smallint := consent.level_of(p_category);
    class_id uuid := md5(concat_ws('|', 'line', p_person, p_category, this_level, p_agency, 'owner', p_owner, 'set', p_compartment))::uuid;
begin
    if p_owner is not null or p_compartment is not null then
        insert into consent.subject (id, person_id, kind, category, level, author_agency, owner_agency, compartment_id)
            values (class_id, p_person, 'class', p_category, this_level, p_agency, p_owner, p_compartment) on conflict (id) do nothing;
        return class_id;
    end if;
    return consent.class_of(p_person, p_category, this_level, case
        when consent.cell(p_category, (select s.role from agency.staff s where s.id = p_staff)) <> '-' then p_agency end);
end $$;
comment on function meeting.class_of(uuid, text, uuid, uuid, uuid, uuid) is 'what the rules are asked about a line before it is issued; for triggers';
revoke execute on function meeting.class_of(uuid, text, uuid, uuid, uuid, uuid) from public;

create or replace function meeting.line_kept() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    this_set uuid := (select p.compartment_id from meeting.part p where p.id = new.part_id and p.meeting_id = new.meeting_id);
begin
    if new.part_id is not null and this_set is null then
        raise exception 'not available' using errcode = '42501';
    end if;
    new.subject := meeting.class_of(new.person_id, new.category, new.author_agency, new.author_staff,
        case when new.kind = 'action' and this_set is null then new.owner_agency end, this_set);
    if tg_op = 'UPDATE' and (new.words, new.kind, new.owner_agency, new.owner_trusted, new.due)
            is distinct from (old.words, old.kind, old.owner_agency, old.owner_trusted, old.due) then
        new.agreed_at := null;
        new.agreed_by := null;
    end if;
    return new;
end $$;
comment on function meeting.line_kept() is 'trigger of lines: their subject, and that what was agreed is agreed anew when it changes';
drop trigger if exists line_kept on meeting.line;
create trigger line_kept before insert or update on meeting.line for each row execute function meeting.line_kept();

create or replace function meeting.topic_set() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    post agency.staff;
begin
    select s.* into post from agency.staff s
        where s.id = coalesce((select m.chair from meeting.meeting m where m.item_id = new.item_id and m.person_id = new.person_id), actor.id());
    new.topic := meeting.class_of(new.person_id, coalesce(new.category, 'minutes'), post.agency_id, post.id, null, null);
    return new;
end $$;
comment on function meeting.topic_set() is 'trigger of points: what the rules are asked about talking of it';
drop trigger if exists topic_set on meeting.agenda_item;
create trigger topic_set before insert or update on meeting.agenda_item for each row execute function meeting.topic_set();

-- Followers see a line of a running meeting where the rules would show it to them once it is issued.
drop policy if exists select_follower on meeting.line;
create policy select_follower on meeting.line for select to alongside_app
    using (meeting_id = any ((select meeting.followed())::uuid[]) and issued_as is null and struck_at is null
        and (select true from consent.disclosure d where d.subject = line.subject and d.outcome = 'all' limit 1));
-- What is written in a restricted part is for those who are in it, in the chair's agency too.
drop policy if exists only_in_part on meeting.line;
create policy only_in_part on meeting.line as restrictive for all to alongside_app
    using (part_id is null or part_id = any ((select meeting.my_parts())::uuid[]))
    with check (part_id is null or part_id = any ((select meeting.my_parts())::uuid[]));
-- Whoever is in a part writes in it, of whatever agency; the chair's agency alone writes elsewhere.
drop policy if exists chair_writes on meeting.line;
create policy chair_writes on meeting.line as restrictive for insert to alongside_app
    with check (meeting.holds(meeting_id) or part_id is not null);
drop policy if exists select_in_part on meeting.line;
create policy select_in_part on meeting.line for select to alongside_app
    using (part_id = any ((select meeting.my_parts())::uuid[]) and issued_as is null and struck_at is null);

-- Tables of the running meeting: each with policies of its own.
do $$
declare
    name text;
begin
    foreach name in array array['part', 'presence', 'proposal', 'draft'] loop
        execute format('alter table meeting.%I enable row level security', name);
        execute format('alter table meeting.%I force row level security', name);
        execute format('drop policy if exists owner_all on meeting.%I', name);
        execute format('create policy owner_all on meeting.%I to alongside_owner using (true) with check (true)', name);
    end loop;
    foreach name in array array['part', 'presence', 'proposal'] loop
        execute format('drop trigger if exists audited on meeting.%I', name);
        execute format('create trigger audited after insert or update or delete on meeting.%I for each row execute function audit.changed()', name);
    end loop;
end $$;

drop policy if exists select_member on meeting.part;
create policy select_member on meeting.part for select to alongside_app using (id = any ((select meeting.my_parts())::uuid[]));
drop policy if exists insert_chair on meeting.part;
create policy insert_chair on meeting.part for insert to alongside_app
    with check (meeting.holds(meeting_id) and begun_by = (select actor.id()));
drop policy if exists update_member on meeting.part;
create policy update_member on meeting.part for update to alongside_app using (id = any ((select meeting.my_parts())::uuid[]));
grant select, insert on meeting.part to alongside_app;
grant update (ended_at, version) on meeting.part to alongside_app;

-- The chair's agency writes down who comes and goes; whoever follows says only that they are there: that can only narrow what is shown.
drop policy if exists select_chair on meeting.presence;
create policy select_chair on meeting.presence for select to alongside_app using (meeting.holds(meeting_id));
drop policy if exists select_follower on meeting.presence;
create policy select_follower on meeting.presence for select to alongside_app
    using (meeting_id = any ((select meeting.followed())::uuid[]));
drop policy if exists only_in_part on meeting.presence;
create policy only_in_part on meeting.presence as restrictive for all to alongside_app
    using (part_id is null or part_id = any ((select meeting.my_parts())::uuid[]))
    with check (part_id is null or part_id = any ((select meeting.my_parts())::uuid[]));
drop policy if exists insert_chair on meeting.presence;
create policy insert_chair on meeting.presence for insert to alongside_app
    with check (meeting_id = any ((select meeting.held())::uuid[]) and recorded_by = (select actor.id()));
drop policy if exists insert_self on meeting.presence;
create policy insert_self on meeting.presence for insert to alongside_app
    with check (meeting_id = any ((select meeting.followed())::uuid[]) and part_id is null and staff_id = (select actor.id())
        and recorded_by = (select actor.id()));
drop policy if exists update_chair on meeting.presence;
create policy update_chair on meeting.presence for update to alongside_app using (meeting.holds(meeting_id));
grant select, insert on meeting.presence to alongside_app;
grant update (left_at, version) on meeting.presence to alongside_app;

drop policy if exists select_chair on meeting.proposal;
create policy select_chair on meeting.proposal for select to alongside_app using (meeting.holds(meeting_id));
drop policy if exists select_author on meeting.proposal;
create policy select_author on meeting.proposal for select to alongside_app
    using (author_agency = (select actor.agency()) and meeting_id = any ((select meeting.followed())::uuid[]));
drop policy if exists insert_author on meeting.proposal;
create policy insert_author on meeting.proposal for insert to alongside_app
    with check (author_agency = (select actor.agency()) and author_staff = (select actor.id())
        and meeting_id = any ((select meeting.followed())::uuid[]));
drop policy if exists update_chair on meeting.proposal;
create policy update_chair on meeting.proposal for update to alongside_app using (meeting.holds(meeting_id));
grant select, insert on meeting.proposal to alongside_app;
grant update (answer, answered_at, version) on meeting.proposal to alongside_app;

-- Read-back: the owner says that it stands, or the chair's agency for them.
create or replace function meeting.agree(p_line uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one meeting.line;
begin
    select * into one from meeting.line l where l.id = p_line and l.issued_as is null and l.struck_at is null;
    if one.id is null or one.part_id is not null and one.part_id <> all (meeting.my_parts()) or not (one.meeting_id = any (meeting.held())
            or coalesce(one.owner_agency = actor.agency(), false) and one.meeting_id = any (meeting.followed()) and exists (
                select from consent.own_rows() d where d.subject = one.subject and d.outcome = 'all')) then
        return 'NOT_AVAILABLE';
    end if;
    update meeting.line l set agreed_at = actor.now(), agreed_by = actor.id(), version = l.version + 1
        where l.id = p_line and l.person_id = one.person_id and l.agreed_at is null;
    return null;
end $$;
comment on function meeting.agree(uuid) is 'at read-back: the owner agency, or the chair''s for it, agrees to a line that it sees';
grant execute on function meeting.agree(uuid) to alongside_app;

-- The half-typed line of the viewer.
create or replace function meeting.keep_draft(p_meeting uuid, p_words text) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
begin
    if not (p_meeting = any (meeting.held() || meeting.followed())) or actor.kind() <> 'staff' then
        return false;
    end if;
    if p_words = '' then
        delete from meeting.draft d where d.meeting_id = p_meeting and d.staff_id = actor.id();
    else
        insert into meeting.draft (person_id, meeting_id, staff_id, words, kept_at)
            select m.person_id, m.item_id, actor.id(), left(p_words, 20000), actor.now() from meeting.meeting m where m.item_id = p_meeting
            on conflict (person_id, meeting_id, staff_id) do update set words = excluded.words, kept_at = excluded.kept_at;
    end if;
    return true;
end $$;
comment on function meeting.keep_draft(uuid, text) is 'keeps what the viewer has typed so far; nothing typed forgets it';
create or replace function meeting.draft_of(p_meeting uuid) returns text
    language sql stable security definer set search_path = ''
    return (select d.words from meeting.draft d where d.meeting_id = p_meeting and d.staff_id = actor.id()
        and p_meeting = any (meeting.held() || meeting.followed()));
comment on function meeting.draft_of(uuid) is 'what the viewer had typed and not entered';
grant execute on function meeting.keep_draft(uuid, text), meeting.draft_of(uuid) to alongside_app;

-- Whoever ends a meeting issues what was written in it, so they read all of it.
create or replace function meeting.reads_lines(p_meeting uuid) returns boolean
    language sql stable security definer set search_path = ''
    return p_meeting = any (meeting.held()) and not exists (
        select from meeting.line l where l.meeting_id = p_meeting and l.issued_as is null and l.struck_at is null and l.part_id is null
            and l.author_staff <> actor.id()
            and not exists (select from consent.own_rows() d where d.subject = l.subject and d.outcome = 'all'));
comment on function meeting.reads_lines(uuid) is 'the viewer reads every line of this meeting that is not issued yet';
grant execute on function meeting.reads_lines(uuid) to alongside_app;

-- What of a bar or a freeze may be said to the viewer: to those who may not know of it it sounds like what is usual. Whoever is frozen as a
-- trusted person does not learn of it at their work either.
create or replace function meeting.as_told(p_because text, p_person uuid, p_trusted uuid) returns text
    language sql stable security definer set search_path = ''
    return consent.as_told(p_because, p_person, p_trusted);
comment on function meeting.as_told(text, uuid, uuid) is 'why somebody may not hear, in words that tell the viewer of no bar and no freeze they may not know of';
revoke execute on function meeting.as_told(text, uuid, uuid) from public;

-- The room. Everything that could be on the shared display, each with everybody who is there, and what the rules say to them now.
create or replace function meeting.heard(p_meeting uuid)
    returns table (thing text, id uuid, presence uuid, hears boolean, because text)
    language sql stable security definer set search_path = '' as $$
    with room as materialized (
        select p.*, s.desk_id, consent.gate(p.staff_id, actor.now()) as gate
        from meeting.presence p left join agency.staff s on s.id = p.staff_id
        where p.meeting_id = p_meeting and p.left_at is null and p.part_id is null),
    thing as (
        select 'meeting' as kind, m.item_id as id, m.subject from meeting.meeting m where m.item_id = p_meeting
        union all
        select 'name', m.person_id, i.subject from meeting.meeting m join person.identity i on i.person_id = m.person_id
            where m.item_id = p_meeting
        union all
        select 'point', a.id, a.topic from meeting.agenda_item a where a.item_id = p_meeting
        union all
        select 'point', a.id, a.carries_subject from meeting.agenda_item a where a.item_id = p_meeting and a.carries is not null
        union all
        select 'line', l.id, l.subject from meeting.line l
            where l.meeting_id = p_meeting and l.issued_as is null and l.struck_at is null and l.part_id is null)
    select t.kind, t.id, r.id, coalesce(d.outcome = 'all' and (r.staff_id is null or r.gate is null), false),
        case
            when r.guest is not null then 'GUEST'
            when r.staff_id is not null and r.gate is not null then r.gate
            else coalesce(d.because, case when r.staff_id is null then 'VIEWER_CLOSED' else 'NOT_INVOLVED' end) end
    from thing t cross join room r
    left join lateral (
        select x.outcome, x.because from consent.disclosure x
        where x.subject = t.subject and x.viewer = any (case
                when r.staff_id is not null then array[r.staff_id, r.desk_id]
                when r.trusted_id is not null then array[r.trusted_id]
                when r.is_person then array[r.person_id] else '{}' end)
            and x.known_until = 'infinity' and x.valid_from <= actor.now() and actor.now() < x.valid_until
        limit 1) d on true
$$;
comment on function meeting.heard(uuid) is 'what everybody in the room may see of each thing; for functions of the owner only';
revoke execute on function meeting.heard(uuid) from public;

-- The lens: a thing is on the shared display if everybody there may see it. With nobody there, nothing is.
create or replace function meeting.on_display(p_meeting uuid) returns table (thing text, id uuid)
    language sql stable security definer set search_path = '' as $$
    select h.thing, h.id from meeting.heard(p_meeting) h
    where p_meeting = any (meeting.held())
    group by h.thing, h.id having bool_and(h.hears)
$$;
comment on function meeting.on_display(uuid) is 'for the chair''s agency: what everybody in the room may see, and nothing about the rest';
grant execute on function meeting.on_display(uuid) to alongside_app;

-- Two trusted persons do not learn of each other (RULES, nomination of a trusted person).
create or replace function meeting.named_on_display(p_meeting uuid, p_trusted uuid) returns boolean
    language sql stable security definer set search_path = ''
    return p_meeting = any (meeting.held()) and not exists (
        select from meeting.presence p where p.meeting_id = p_meeting and p.left_at is null and p.trusted_id <> p_trusted);
comment on function meeting.named_on_display(uuid, uuid) is 'for the chair''s agency: no other trusted person is in the room';
grant execute on function meeting.named_on_display(uuid, uuid) to alongside_app;

-- Why not, for the chair's own device. A bar, a freeze or a refusal is named only to those who may read of it; others read just the name.
create or replace function meeting.hidden(p_meeting uuid) returns table (thing text, id uuid, name text, because text)
    language sql stable security definer set search_path = '' as $$
    select distinct h.thing, h.id, coalesce(s.name, t.name, p.guest, ''), case
        when w.because in ('GUEST', 'CEILING', 'NOT_INVOLVED', 'VIEWER_CLOSED', 'AGREEMENT_ENDED', 'NOT_VERIFIED', 'BARRED', 'FROZEN') then w.because
        when consent.reads_sharing(p.person_id) then w.because end
    from meeting.heard(p_meeting) h
    join meeting.presence p on p.id = h.presence and p.meeting_id = p_meeting
    cross join lateral (select meeting.as_told(h.because, p.person_id, p.trusted_id) as because) w
    left join agency.staff s on s.id = p.staff_id
    left join actor.trusted t on t.id = p.trusted_id
    where not h.hears and p_meeting = any (meeting.held()) and h.thing <> 'name'
    order by 1, 2, 3
$$;
comment on function meeting.hidden(uuid) is 'for the chair''s agency: what is not on the shared display, because of whom and why';
grant execute on function meeting.hidden(uuid) to alongside_app;

-- When anything that decides about sharing was last recorded: whoever typed before that and arrives after it is asked again.
create or replace function meeting.sharing_as_of(p_meeting uuid) returns timestamptz
    language sql stable security definer set search_path = ''
    return (select greatest(
            (select max(greatest(s.recorded_at, s.approved_at)) from consent.share s where s.person_id = m.person_id),
            (select max(w.recorded_at) from consent.withdrawal w where w.person_id = m.person_id),
            (select max(greatest(r.recorded_at, r.lifted_at)) from consent.refusal r where r.person_id = m.person_id),
            (select max(greatest(n.recorded_at, n.approved_at, n.ended_at)) from consent.nomination n where n.person_id = m.person_id),
            (select max(greatest(b.recorded_at, b.lifted_at)) from consent.bar b where b.person_id = m.person_id),
            (select max(o.recorded_at) from consent.objection o where o.person_id = m.person_id),
            (select max(c.recorded_at) from consent.capacity c where c.person_id = m.person_id),
            (select max(greatest(v.recorded_at, v.approved_at, v.ended_at)) from consent.overriding v where v.person_id = m.person_id),
            m.started_at)
        from meeting.meeting m where m.item_id = p_meeting and p_meeting = any (meeting.held()));
comment on function meeting.sharing_as_of(uuid) is 'for the chair''s agency: when a decision about sharing was last recorded, at the earliest when the meeting began';
grant execute on function meeting.sharing_as_of(uuid) to alongside_app;

-- Nodes listen on this channel. It says in which meeting something happened, never what; every page then asks anew as whoever reads it.
create or replace function meeting.happened() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform pg_notify('alongside_meeting', coalesce(to_jsonb(new) ->> 'meeting_id', to_jsonb(new) ->> 'item_id'));
    return null;
end $$;
comment on function meeting.happened() is 'trigger: once this transaction is kept, every node shows the open pages of this meeting anew';
do $$
declare
    name text;
begin
    foreach name in array array['line', 'presence', 'proposal', 'part', 'agenda_item', 'meeting', 'invitation'] loop
        execute format('drop trigger if exists happened on meeting.%I', name);
        execute format('create trigger happened after insert or update on meeting.%I for each row execute function meeting.happened()', name);
    end loop;
end $$;

-- A decision about sharing changes what a room may see: the relation is compiled when a person stops being stale.
create or replace function meeting.sharing_changed() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform pg_notify('alongside_meeting', m.item_id::text) from meeting.meeting m
        where m.person_id = old.person_id and m.started_at is not null and m.ended_at is null;
    return null;
end $$;
comment on function meeting.sharing_changed() is 'trigger: open pages of running meetings about this person are shown anew';
drop trigger if exists sharing_changed on consent.stale;
create trigger sharing_changed after delete on consent.stale for each row execute function meeting.sharing_changed();

-- Ending forgets what was half typed, lets everybody leave and stops the clock; starting an older plan asks the rules about its points.
create or replace function meeting.course_changed() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    if new.ended_at is not null then
        delete from meeting.draft d where d.person_id = new.person_id and d.meeting_id = new.item_id;
        update meeting.part p set ended_at = new.ended_at
            where p.person_id = new.person_id and p.meeting_id = new.item_id and p.ended_at is null;
        update meeting.presence p set left_at = greatest(new.ended_at, p.came_at)
            where p.person_id = new.person_id and p.meeting_id = new.item_id and p.left_at is null;
        update meeting.agenda_item a set spent_seconds = a.spent_seconds + extract(epoch from new.ended_at - new.current_since)
            where a.person_id = new.person_id and a.id = new.current_point;
    else
        update meeting.agenda_item a set topic = null
            where a.person_id = new.person_id and a.item_id = new.item_id and a.topic is null;
    end if;
    return null;
end $$;
comment on function meeting.course_changed() is 'trigger of meetings that start or end';
drop trigger if exists course_changed on meeting.meeting;
create trigger course_changed after update of started_at, ended_at on meeting.meeting for each row execute function meeting.course_changed();

-- Whoever was in a part leaves it when it ends.
create or replace function meeting.part_ended() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    update meeting.presence p set left_at = greatest(new.ended_at, p.came_at)
        where p.person_id = new.person_id and p.part_id = new.id and p.left_at is null;
    return null;
end $$;
comment on function meeting.part_ended() is 'trigger of restricted parts that end';
drop trigger if exists part_ended on meeting.part;
create trigger part_ended after update of ended_at on meeting.part for each row execute function meeting.part_ended();
