-- Where an agency is written to, links that open its actions, and what was sent to whom.
create table agency.contact (
    agency_id uuid primary key references agency.agency,
    address text not null check (address !~ '[[:cntrl:][:space:]]' and length(address) <= 254),
    manager_address text check (manager_address !~ '[[:cntrl:][:space:]]' and length(manager_address) <= 254),
    desk_post uuid not null unique references agency.staff,
    weekly boolean not null default false,
    weekday smallint not null default 1 check (weekday between 1 and 5),
    due_tomorrow boolean not null default true,
    opened_at timestamptz
);
create index on agency.contact (lower(address));
alter table agency.contact enable row level security;
alter table agency.contact force row level security;
comment on table agency.contact is 'the one address at which an agency is written to, and what it wishes to be written';
comment on column agency.contact.desk_post is 'the post that answers by mail: made for this alone, nobody signs in with it';
comment on column agency.contact.weekly is 'new actions wait for the digest of the week';
comment on column agency.contact.weekday is 'day of the digest, Monday is 1';
comment on column agency.contact.opened_at is 'when a link in a mail was last used';

create schema answering;
grant usage on schema answering to alongside_app;
comment on schema answering is 'answering actions from a mail, and chasing what is not answered';

create table answering.link (
    id uuid primary key default gen_random_uuid(),
    agency_id uuid not null references agency.agency,
    token_hash bytea not null unique,
    asked boolean not null,
    made_at timestamptz not null,
    valid_until timestamptz not null,
    used_at timestamptz,
    session_hash bytea unique,
    session_until timestamptz
);
create index on answering.link (agency_id, made_at);
alter table answering.link enable row level security;
alter table answering.link force row level security;
comment on table answering.link is 'a link that opens the actions of one agency, once; neither it nor the visit it opens is kept in clear';
comment on column answering.link.asked is 'somebody asked for it, by which it is counted';

create table answering.mailing (
    agency_id uuid not null references agency.agency,
    day date not null,
    mail_id uuid not null,
    at timestamptz not null,
    primary key (agency_id, day)
);
alter table answering.mailing enable row level security;
alter table answering.mailing force row level security;
comment on table answering.mailing is 'the one mail about actions that an agency had on a day';

create table answering.told (
    agency_id uuid not null references agency.agency,
    item_id uuid not null references consent.item (id),
    at timestamptz not null,
    primary key (agency_id, item_id)
);
alter table answering.told enable row level security;
alter table answering.told force row level security;
comment on table answering.told is 'actions of which their agency has been told';

create table answering.chase (
    person_id uuid not null,
    id uuid not null default gen_random_uuid(),
    item_id uuid not null,
    subject uuid not null,
    step text not null check (step in ('soon', 'manager', 'no-update', 'stopped', 'resumed')),
    base date,
    at timestamptz not null,
    mail_id uuid,
    because text,
    recorded_by uuid references agency.staff,
    primary key (person_id, id),
    unique (item_id, step, base),
    foreign key (person_id, item_id, subject) references consent.item (person_id, id, subject) on update cascade
);
comment on table answering.chase is 'how an action was chased: what was sent and when, and whether a coordinator stopped it and why';
comment on column answering.chase.base is 'the day from which the step was counted; null for a stop';

create table answering.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index on answering.scheduled_task (execution_time);
create index on answering.scheduled_task (last_heartbeat);
grant select, insert, update, delete on answering.scheduled_task to alongside_app;
comment on table answering.scheduled_task is 'when which job runs next, and on which node; one table for all nodes';

create index on audit.entry (agency, at) where act = 'acts as';
