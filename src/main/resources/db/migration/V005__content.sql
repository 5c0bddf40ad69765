-- What is said about a person. Every row names the person and the subject under which the relation is asked; what is an item
-- takes both from its label in consent.item.
create schema person;
create schema casework;
create schema plan;
create schema action;
create schema scheme;
create schema meeting;
grant usage on schema person, casework, plan, action, scheme, meeting to alongside_app, alongside_report;
comment on schema person is 'names, contact points, people around the person';
comment on schema casework is 'the record';
comment on schema plan is 'about me, goals, steps';
comment on schema action is 'promises of agencies';
comment on schema scheme is 'Special Allocation Scheme: placement and the way back';
comment on schema meeting is 'professionals'' meetings';

create table person.identity (
    person_id uuid primary key references consent.person,
    subject uuid not null references consent.subject,
    first_name text not null,
    surname text not null,
    preferred_name text,
    pronouns text,
    gender text,
    born date,
    born_words text,
    nhs_number text check (nhs_number ~ '^[0-9]{10}$'),
    search text not null,
    version integer not null default 0
);
create unique index on person.identity (nhs_number);
create index on person.identity (search text_pattern_ops);
comment on table person.identity is 'name, date of birth, NHS number';
comment on column person.identity.search is 'names without case and accents, for search from the beginning of a word';

create table person.alias (
    person_id uuid not null references consent.person,
    id uuid not null,
    subject uuid not null references consent.subject,
    name text not null,
    in_letters boolean not null,
    search text not null,
    primary key (person_id, id)
);
comment on table person.alias is 'other names; a name marked not for letters is never written on one';

create table person.contact_point (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    kind text not null check (kind in ('address', 'phone', 'email')),
    value text not null,
    words text,
    place text,
    whose text,
    current boolean not null,
    safe_to_leave_message boolean,
    preferred boolean not null default false,
    verified_on date,
    version integer not null default 0,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
comment on table person.contact_point is 'an address, telephone or e-mail: whose, current or old, safe for messages or not known, last verified';
comment on column person.contact_point.place is 'kind of address: settled, temporary, hostel, none, care of, vehicle, prison';

create table person.around (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    name text not null,
    relationship text not null,
    how_to_involve text,
    version integer not null default 0,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
comment on table person.around is 'people who matter to the person and how to involve them';

create table casework.note (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    words text not null,
    version integer not null default 0,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
comment on table casework.note is 'words on the record, of any category; the item''s public line is its heading';

create table plan.about_me (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    heading text not null,
    words text not null,
    supported_by text,
    version integer not null default 0,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
comment on table plan.about_me is 'the person''s own words under one of seven headings (PRSB About Me)';

create table plan.goal (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    title text not null,
    own_words text,
    status text not null,
    agreed text not null check (agreed in ('agreed', 'seen', 'not-yet-discussed')),
    agreed_on date,
    agreed_with text,
    created_at timestamptz not null,
    version integer not null default 0,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
comment on table plan.goal is 'what the person wants to reach, in their words, with the stamp agreed, seen or not yet discussed';

create table plan.step (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    goal_id uuid not null,
    title text not null,
    who text not null,
    due date,
    status text not null,
    position integer not null,
    version integer not null default 0,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade,
    foreign key (person_id, goal_id) references plan.goal (person_id, item_id)
);
comment on table plan.step is 'one step towards a goal: who does it, until when, how it stands';

create table action.action (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    title text not null,
    owner_agency uuid references agency.agency,
    owner_trusted uuid references actor.trusted,
    asked_by uuid not null references agency.staff,
    asked_at timestamptz not null,
    due date,
    status text not null,
    stuck_because text,
    words text,
    answered_by uuid,
    answered_at timestamptz,
    meeting_id uuid,
    version integer not null default 0,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
create index on action.action (owner_agency, due);
comment on table action.action is 'a promise: what, whose, until when, and the owner''s answer';

create table scheme.placement (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    reference text,
    allocated date,
    removing_practice text references agency.practice,
    stage smallint not null check (stage between 0 and 5),
    stage_since date,
    next_review date,
    next_review_missing_because text,
    would_help_next text,
    ended date,
    outcome text,
    version integer not null default 0,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
create unique index on scheme.placement (person_id) where ended is null;
comment on table scheme.placement is 'a person''s time on the Special Allocation Scheme: stage, since when, next review, what would help next';

create table scheme.stage_move (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    placement_id uuid not null,
    from_stage smallint,
    to_stage smallint not null,
    moved_on date not null,
    reason text not null,
    would_help_next text,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
comment on table scheme.stage_move is 'every move on the ladder has a reason that the person can read';

create table meeting.meeting (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    title text not null,
    held_at timestamptz not null,
    place text not null,
    chair uuid not null references agency.staff,
    person_attends text not null,
    person_voice text,
    next_review date,
    started_at timestamptz,
    ended_at timestamptz,
    version integer not null default 0,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
comment on table meeting.meeting is 'a professionals'' meeting about one person';

create table meeting.invitation (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    id uuid not null,
    agency_id uuid references agency.agency,
    trusted_id uuid references actor.trusted,
    attended text not null check (attended in ('not-known', 'attended', 'apology', 'absent')),
    who text,
    version integer not null default 0,
    primary key (person_id, id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
comment on table meeting.invitation is 'who is invited to a meeting and whether they came';

create table meeting.agenda_item (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    id uuid not null,
    position integer not null,
    title text not null,
    category text references consent.category,
    version integer not null default 0,
    primary key (person_id, id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
comment on table meeting.agenda_item is 'a point on the agenda; its category is the default for what is minuted under it';

-- Lines typed while a meeting runs. They belong to the chair's agency until the meeting ends and issues them.
create table meeting.line (
    person_id uuid not null references consent.person,
    meeting_id uuid not null,
    id uuid not null,
    position bigint generated always as identity,
    kind text not null check (kind in ('minute', 'decision', 'action')),
    category text not null references consent.category,
    words text not null,
    owner_agency uuid references agency.agency,
    owner_trusted uuid references actor.trusted,
    due date,
    agenda_item uuid,
    author_agency uuid not null references agency.agency,
    author_staff uuid not null references agency.staff,
    typed_at timestamptz not null,
    issued_as uuid,
    version integer not null default 0,
    primary key (person_id, id),
    foreign key (person_id, meeting_id) references meeting.meeting (person_id, item_id)
);
comment on table meeting.line is 'what was typed in a running meeting, stored as it is entered; issued at its end';

create table meeting.minute (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    meeting_id uuid not null,
    position bigint not null,
    kind text not null,
    words text not null,
    agenda_item uuid,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
comment on table meeting.minute is 'a paragraph of issued minutes or a decision; each has its own category';
