-- The course of a meeting: why the person does not attend, whether they did, that it was called off.
alter table meeting.meeting
    add column person_because text,
    add column person_attended text,
    add column cancelled_at timestamptz,
    add column cancelled_because text,
    add constraint known_attendance check (person_attends in ('all', 'part', 'none', 'declined', 'unsafe')),
    add constraint known_attended check (person_attended in ('all', 'part', 'none'));
comment on column meeting.meeting.person_because is 'why the person does not attend; required then';
comment on column meeting.meeting.person_attended is 'whether the person was there; null until somebody says';
alter table meeting.line add column struck_at timestamptz;
comment on column meeting.line.struck_at is 'taken out before the meeting ended; never issued';
create index on meeting.meeting (item_id);
create index on meeting.meeting (held_at);
create index on meeting.line (person_id, meeting_id, position);
create index on meeting.minute (person_id, meeting_id, position);
create index on meeting.invitation (person_id, item_id);
create index on meeting.agenda_item (person_id, item_id, position);
