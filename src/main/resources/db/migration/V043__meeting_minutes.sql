-- After a meeting: the state of its minutes, corrections, later wordings of a paragraph, and the summary for the person.
create table meeting.minute_set (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    issued_at timestamptz not null,
    actions_by timestamptz not null,
    draft_until timestamptz not null,
    final_by date not null,
    settled_at timestamptz,
    settled_by uuid references agency.staff,
    version integer not null default 0,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
comment on table meeting.minute_set is 'the minutes of one meeting: a draft for correction until an instant or until the chair settles them, then final';
comment on column meeting.minute_set.actions_by is 'by when the actions had to be with their owners';
comment on column meeting.minute_set.final_by is 'the day by which the minutes have to be final';
insert into meeting.minute_set (person_id, item_id, subject, issued_at, actions_by, draft_until, final_by)
    select m.person_id, m.item_id, m.subject, m.ended_at, m.ended_at, m.ended_at, (m.ended_at at time zone 'Europe/London')::date
    from meeting.meeting m where m.ended_at is not null;

create table meeting.correction (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    words text not null,
    why text not null,
    from_agency uuid references agency.agency,
    from_staff uuid references agency.staff,
    from_trusted uuid references actor.trusted,
    proposed_at timestamptz not null,
    accepted boolean,
    answer text,
    answered_by uuid references agency.staff,
    answered_at timestamptz,
    version integer not null default 0,
    primary key (person_id, id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade,
    check (num_nonnulls(from_staff, from_trusted) <= 1)
);
create index on meeting.correction (person_id, meeting_id);
comment on table meeting.correction is 'a reader of a paragraph proposes other words while the minutes are a draft; without staff or trusted person it is the person';

create table meeting.wording (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    id uuid not null,
    position bigint generated always as identity,
    words text not null,
    why text not null,
    correction_id uuid,
    written_by uuid not null references agency.staff,
    written_at timestamptz not null,
    primary key (person_id, id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
create index on meeting.wording (person_id, item_id, position);
comment on table meeting.wording is 'a later wording of a paragraph of minutes; the earlier ones stay as they were';

create table meeting.summary_draft (
    person_id uuid not null references consent.person,
    meeting_id uuid not null,
    words text not null,
    sources uuid[] not null,
    author_agency uuid not null references agency.agency,
    written_by uuid not null references agency.staff,
    written_at timestamptz not null,
    read_by uuid references agency.staff,
    read_at timestamptz,
    sent_as uuid,
    sent_at timestamptz,
    version integer not null default 0,
    primary key (person_id, meeting_id),
    foreign key (person_id, meeting_id) references meeting.meeting (person_id, item_id)
);
comment on table meeting.summary_draft is 'the plain summary for the person while the chair''s agency writes it; a change takes the mark of having been read away';

create table meeting.summary (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    meeting_id uuid not null,
    words text not null,
    sources uuid[] not null,
    read_by uuid not null references agency.staff,
    sent_at timestamptz not null,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
create index on meeting.summary (person_id, sent_at desc);
comment on table meeting.summary is 'a plain summary that a human read and sent to the person';
comment on column meeting.summary.sources is 'decisions and actions that it tells of; whoever may not read one of them does not read the summary';

-- What a line can be: an open question and a disagreement are kept as said.
alter table meeting.line drop constraint if exists line_kind_check;
alter table meeting.line add constraint line_kind_check check (kind in ('minute', 'decision', 'action', 'question', 'disagreement'));
