-- Several people in one sitting: each part is a meeting of its own about one person.
create table meeting.sitting (
    id uuid primary key,
    title text not null check (length(title) <= 500),
    place text not null check (length(place) <= 500),
    begins timestamptz not null,
    chair uuid not null references agency.staff,
    agency_id uuid not null references agency.agency,
    planned_at timestamptz not null
);
comment on table meeting.sitting is 'a panel that talks about several people one after the other; it names nobody, its parts are meetings';
alter table meeting.meeting add column sitting_id uuid references meeting.sitting deferrable initially deferred;
comment on column meeting.meeting.sitting_id is 'the sitting that it is a part of; parts come in the order of their times';
create index on meeting.meeting (sitting_id) where sitting_id is not null;
