-- Preparing a meeting: how long, of which kind, its series, what is carried over; reports asked from agencies.
alter table meeting.meeting drop constraint if exists meeting_lasts_minutes_check;
alter table meeting.meeting
    add constraint lasts_long_enough check (lasts_minutes between 15 and 240),
    add column kind text not null default '' check (length(kind) <= 100);
comment on column meeting.meeting.kind is 'kind of meeting whose agenda it began with, as the file of agendas names it; empty when none';

create table meeting.series (
    person_id uuid not null references consent.person,
    id uuid not null,
    subject uuid not null references consent.subject,
    rule text not null check (length(rule) <= 200),
    begins timestamp not null,
    author_agency uuid not null references agency.agency,
    planned_by uuid not null references agency.staff,
    stopped_at timestamptz,
    version integer not null default 0,
    primary key (person_id, id)
);
comment on table meeting.series is 'meetings that come again: one rule; each meeting is planned as one of its own';
comment on column meeting.series.rule is 'RRULE of RFC 5545, in the time of London without an offset, so that half past ten stays half past ten';
comment on column meeting.series.begins is 'the date and time in London from which the rule counts';
comment on column meeting.series.stopped_at is 'nothing more is offered; what was planned before stays';
alter table meeting.meeting
    add column series_id uuid,
    add column series_at timestamp,
    add foreign key (person_id, series_id) references meeting.series (person_id, id) deferrable initially deferred,
    add check ((series_id is null) = (series_at is null));
comment on column meeting.meeting.series_at is 'the date and time in London that the rule of its series gives it, wherever it was moved to by itself';
create unique index once_a_date on meeting.meeting (series_id, series_at) where cancelled_at is null;

alter table meeting.agenda_item
    add column carries uuid,
    add column carries_subject uuid,
    add foreign key (person_id, carries, carries_subject) references consent.item (person_id, id, subject) on update cascade;
comment on column meeting.agenda_item.carries is 'the open action that is talked about; the point is for those who read that action';
create index on meeting.agenda_item (person_id, carries) where carries is not null;

create table meeting.report (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    meeting_id uuid not null,
    agency_id uuid not null references agency.agency,
    asked text not null,
    due date not null,
    asked_by uuid not null references agency.staff,
    asked_at timestamptz not null,
    withdrawn_at timestamptz,
    handed_in_at timestamptz,
    handed_in_by uuid references agency.staff,
    amended_at timestamptz,
    shared_beforehand boolean,
    version integer not null default 0,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade,
    foreign key (person_id, meeting_id) references meeting.meeting (person_id, item_id)
);
create unique index one_report_each on meeting.report (meeting_id, agency_id) where withdrawn_at is null;
create index on meeting.report (agency_id, due);
comment on table meeting.report is 'a written report asked from an agency for a meeting; its label is owned by that agency, so that the agency reads what is asked';

create table meeting.report_part (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    report_id uuid not null,
    kind text not null check (kind in ('fact', 'observation', 'allegation', 'opinion', 'why-not-shared')),
    words text not null,
    sensitive boolean not null,
    written_at timestamptz not null,
    replaced_at timestamptz,
    primary key (person_id, item_id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade,
    foreign key (person_id, report_id) references meeting.report (person_id, item_id)
);
create index on meeting.report_part (report_id);
comment on table meeting.report_part is 'facts, observations, allegations and opinions of a report, each an item with a category of its own; amending replaces, and keeps what stood there';
