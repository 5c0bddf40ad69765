-- The running meeting, continued: read-back by point, and what is set aside when sharing is taken back.
grant update (read_back_at, read_back_by) on meeting.agenda_item to alongside_app;

create or replace function meeting.action_changed() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    if 'action' in (new.kind, case when tg_op = 'UPDATE' then old.kind end) and new.issued_as is null and (tg_op = 'INSERT'
            or (new.kind, new.words, new.owner_agency, new.owner_trusted, new.due)
                is distinct from (old.kind, old.words, old.owner_agency, old.owner_trusted, old.due)) then
        update meeting.agenda_item a set read_back_at = null, read_back_by = null
            where a.person_id = new.person_id and a.id = new.agenda_item and a.read_back_at is not null;
    end if;
    return null;
end $$;
comment on function meeting.action_changed() is 'trigger of lines: a point is read back again when an action under it is new or changes';
drop trigger if exists action_changed on meeting.line;
create trigger action_changed after insert or update on meeting.line for each row execute function meeting.action_changed();

-- Since when the server has the half-typed line of the viewer, so that their device can tell whether its own is newer.
create or replace function meeting.draft_kept_at(p_meeting uuid) returns timestamptz
    language sql stable security definer set search_path = ''
    return (select d.kept_at from meeting.draft d where d.meeting_id = p_meeting and d.staff_id = actor.id()
        and p_meeting = any (meeting.held() || meeting.followed()));
comment on function meeting.draft_kept_at(uuid) is 'when what the viewer had typed and not entered was kept';
grant execute on function meeting.draft_kept_at(uuid) to alongside_app;

-- Lines that somebody could read since they were written and can read no longer, after a decision about sharing was recorded in the meeting. Actions are not among them: their owner reads them by right.
create or replace function meeting.lost_lines(p_meeting uuid) returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select l.id from meeting.line l
    where l.meeting_id = p_meeting
        and (select p_meeting = any (meeting.held()) and meeting.sharing_as_of(p_meeting) > m.started_at
            from meeting.meeting m where m.item_id = p_meeting)
        and l.issued_as is null and l.struck_at is null and l.part_id is null and l.kind <> 'action'
        and exists (
            select from consent.disclosure d
            left join lateral consent.posts_of(d.viewer) f on true
            where d.person_id = l.person_id and d.subject = l.subject and d.outcome = 'all'
                and d.valid_from <= actor.now() and d.known_until > l.typed_at and d.valid_until > l.typed_at
                and not exists (
                    select from consent.disclosure n
                    where n.subject = l.subject and n.viewer in (d.viewer, f.id, f.desk_id) and n.outcome = 'all'
                        and n.known_until = 'infinity' and n.valid_from <= actor.now() and actor.now() < n.valid_until))
$$;
comment on function meeting.lost_lines(uuid) is 'for the chair''s agency: lines of which somebody has lost sight since they were written';
grant execute on function meeting.lost_lines(uuid) to alongside_app;

-- The chair puts them into a restricted part, with those in it who are there and read every one of them: that only ever closes, and it stays
-- closed when sharing begins anew.
create or replace function meeting.set_aside(p_meeting uuid, p_part uuid, p_title text) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    held meeting.meeting;
    said uuid[] := array(select meeting.lost_lines(p_meeting));
    inside uuid[];
    post uuid;
begin
    select * into held from meeting.meeting m where m.item_id = p_meeting and m.item_id = any (meeting.held()) for update;
    if held.item_id is null then
        return 'NOT_AVAILABLE';
    elsif cardinality(said) = 0 then
        return 'MEETING_NOTHING_LOST';
    end if;
    select array_prepend(actor.id(), coalesce(array_agg(r.staff_id), '{}')) into inside
        from (select p.staff_id from meeting.heard(p_meeting) h join meeting.presence p on p.id = h.presence and p.meeting_id = p_meeting
            where h.thing = 'line' and h.id = any (said) and p.staff_id is not null and p.staff_id <> actor.id()
            group by p.staff_id having bool_and(h.hears)) r;
    insert into consent.compartment (person_id, id, name, members, recorded_by, recorded_at)
        values (held.person_id, p_part, p_title, inside, actor.id(), actor.now());
    insert into meeting.part (person_id, meeting_id, id, title, compartment_id, begun_by, begun_at)
        values (held.person_id, p_meeting, p_part, p_title, p_part, actor.id(), actor.now());
    foreach post in array inside loop
        insert into meeting.presence (person_id, meeting_id, id, part_id, staff_id, came_at, recorded_by)
            values (held.person_id, p_meeting, gen_random_uuid(), p_part, post, actor.now(), actor.id());
    end loop;
    update meeting.line l set part_id = p_part, category = 'minutes-restricted', version = l.version + 1
        where l.person_id = held.person_id and l.id = any (said);
    return null;
end $$;
comment on function meeting.set_aside(uuid, uuid, text) is 'for the chair''s agency: closes lines of which somebody lost sight to all but those who are there and read them';
grant execute on function meeting.set_aside(uuid, uuid, text) to alongside_app;
