-- Agencies, their posts and the sharing agreement they signed.
create schema agency;
grant usage on schema agency to alongside_app, alongside_report;
comment on schema agency is 'agencies, posts, the sharing agreement, the NHS list of practices';

create table agency.practice (
    code text primary key,
    name text not null,
    address text not null,
    town text not null,
    postcode text not null,
    icb text not null,
    telephone text not null,
    opened date,
    closed date,
    status text not null,
    setting text not null,
    search text not null
);
comment on table agency.practice is 'GP practices and other prescribing places of England as the NHS lists them (epraccur); closed ones stay';
comment on column agency.practice.setting is 'prescribing setting; 4 is a GP practice';
comment on column agency.practice.search is 'name, town, postcode and code without case, accents and punctuation';
create index on agency.practice using gin (search public.gin_trgm_ops);
create index on agency.practice (icb);

create table agency.agency (
    id uuid primary key,
    name text not null check (name <> ''),
    kind text not null,
    practice_code text unique references agency.practice,
    version integer not null default 0
);
create unique index on agency.agency (lower(name));
comment on table agency.agency is 'one team that answers for its staff: a surgery, a council team, a charity, a police team';

create table agency.agreement (
    id uuid primary key,
    agency_id uuid not null references agency.agency,
    begins timestamptz not null,
    ends timestamptz not null default 'infinity',
    recorded_at timestamptz not null,
    check (ends >= begins)
);
create index on agency.agreement (agency_id);
comment on table agency.agreement is 'signatures on the sharing agreement; without a live one an agency sees nothing';

create table agency.desk (
    id uuid primary key default gen_random_uuid(),
    agency_id uuid not null references agency.agency,
    role text not null,
    unique (agency_id, role)
);
comment on table agency.desk is 'all posts of one role in one agency: those whom the rules treat alike';

create table agency.staff (
    id uuid primary key,
    agency_id uuid not null references agency.agency,
    desk_id uuid not null references agency.desk,
    role text not null,
    human_id uuid not null references actor.human,
    name text not null,
    begins timestamptz not null,
    ends timestamptz not null default 'infinity',
    recorded_at timestamptz not null,
    check (ends >= begins)
);
create index on agency.staff (human_id);
create index on agency.staff (desk_id);
create index on agency.staff (agency_id);
comment on table agency.staff is 'a post: one human in one role in one agency, from a date, to a date';
