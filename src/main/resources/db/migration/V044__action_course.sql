-- The course of a promise: accepted, done by a named worker, checked; what would help when it is stuck; why it needs an owner; its history.
alter table action.action
    drop constraint known_status,
    add constraint known_status check (status in ('proposed', 'accepted', 'in-progress', 'blocked', 'done', 'verified', 'needs-owner',
        'cancelled', 'entered-in-error')),
    add column worker uuid references agency.staff,
    add column would_help text,
    add column before_would_help text,
    add column needs_owner_because text
        check (needs_owner_because in ('declined', 'handed-back', 'agency-left', 'consent-withdrawn')),
    add column goal_id uuid,
    add column detail_id uuid;
comment on column action.action.worker is 'who inside the owner agency does it; null is nobody by name';
comment on column action.action.would_help is 'what would help, when it is stuck';
comment on column action.action.needs_owner_because is 'why it has no owner any more; null when it never had one or has one';
comment on column action.action.goal_id is 'the goal of the plan that it serves';
comment on column action.action.detail_id is 'the item, under a category of its own, that says more than the public line may';

create table action.event (
    person_id uuid not null,
    item_id uuid not null,
    subject uuid not null,
    id uuid not null default gen_random_uuid(),
    position bigint generated always as identity,
    at timestamptz not null,
    kind text not null,
    by_kind text not null,
    by_id text not null,
    by_agency uuid,
    owner_agency uuid,
    stuck_because text,
    words text,
    primary key (person_id, id),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
create index on action.event (person_id, item_id, position);
create index on action.event (at) where kind in ('blocked', 'declined', 'handed-back');
comment on table action.event is 'everything that happened to an action, in order; written by the database itself';
