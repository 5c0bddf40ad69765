-- The running meeting: open questions, where it stands, who is there, what others propose, what was agreed, restricted parts.
alter table meeting.line drop constraint line_kind_check;
alter table meeting.line add constraint line_kind_check check (kind in ('minute', 'decision', 'action', 'question'));

create table meeting.part (
    person_id uuid not null references consent.person,
    meeting_id uuid not null,
    id uuid not null unique,
    title text not null,
    compartment_id uuid not null references consent.compartment (id),
    begun_by uuid not null references agency.staff,
    begun_at timestamptz not null,
    ended_at timestamptz,
    version integer not null default 0,
    primary key (person_id, id),
    foreign key (person_id, meeting_id) references meeting.meeting (person_id, item_id)
);
create index on meeting.part (meeting_id);
comment on table meeting.part is 'a restricted part of a running meeting; who is in it are the members of its closed set';

alter table meeting.line
    add column subject uuid references consent.subject,
    add column part_id uuid references meeting.part (id),
    add column agreed_at timestamptz,
    add column agreed_by uuid references agency.staff;
comment on column meeting.line.subject is 'what the rules are asked about it before it is issued: the class that its item will belong to';
comment on column meeting.line.part_id is 'the restricted part in which it was written';
comment on column meeting.line.agreed_by is 'who said at read-back that it stands: its owner''s post, or the chair''s for them';

alter table meeting.meeting
    add column current_point uuid,
    add column current_since timestamptz;
comment on column meeting.meeting.current_point is 'the point under discussion while the meeting runs';
create index on meeting.meeting (item_id) where started_at is not null and ended_at is null;

alter table meeting.agenda_item
    add column planned_minutes integer check (planned_minutes between 1 and 480),
    add column spent_seconds integer not null default 0,
    add column topic uuid references consent.subject;
comment on column meeting.agenda_item.spent_seconds is 'time spent on it so far, without the present stretch';
comment on column meeting.agenda_item.topic is 'what the rules are asked about talking of it: the class of what is minuted under it';

create table meeting.presence (
    person_id uuid not null references consent.person,
    meeting_id uuid not null,
    id uuid not null,
    part_id uuid references meeting.part (id),
    staff_id uuid references agency.staff,
    trusted_id uuid references actor.trusted,
    is_person boolean not null default false,
    guest text,
    came_at timestamptz not null,
    left_at timestamptz,
    recorded_by uuid not null references agency.staff,
    version integer not null default 0,
    primary key (person_id, id),
    foreign key (person_id, meeting_id) references meeting.meeting (person_id, item_id),
    check (num_nonnulls(staff_id, trusted_id, guest) + is_person::integer = 1),
    check (left_at >= came_at)
);
create index on meeting.presence (meeting_id);
create unique index one_at_a_time on meeting.presence
    (meeting_id, (coalesce(part_id, meeting_id)), (coalesce(staff_id, trusted_id, person_id)), (coalesce(guest, ''))) where left_at is null;
comment on table meeting.presence is 'who was in the room, or in a restricted part, from when to when; a guest is nobody that the rules know';

create table meeting.proposal (
    person_id uuid not null references consent.person,
    meeting_id uuid not null,
    id uuid not null,
    kind text not null,
    words text not null,
    owner_agency uuid references agency.agency,
    owner_trusted uuid references actor.trusted,
    due date,
    agenda_item uuid,
    author_agency uuid not null references agency.agency,
    author_staff uuid not null references agency.staff,
    proposed_at timestamptz not null,
    answer text check (answer in ('taken', 'left')),
    answered_at timestamptz,
    version integer not null default 0,
    primary key (person_id, id),
    foreign key (person_id, meeting_id) references meeting.meeting (person_id, item_id)
);
create index on meeting.proposal (meeting_id);
comment on table meeting.proposal is 'a line that somebody who follows the meeting proposes; the chair takes it up or leaves it';

create table meeting.draft (
    person_id uuid not null references consent.person,
    meeting_id uuid not null,
    staff_id uuid not null references agency.staff,
    words text not null,
    kept_at timestamptz not null,
    primary key (person_id, meeting_id, staff_id),
    foreign key (person_id, meeting_id) references meeting.meeting (person_id, item_id)
);
comment on table meeting.draft is 'the line that somebody is half way through, kept each second; gone when it is entered or the meeting ends';
