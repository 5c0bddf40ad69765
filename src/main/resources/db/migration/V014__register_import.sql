-- Where people came from who were brought in from an old register, and what was decided about its rows.
create schema register;
grant usage on schema register to alongside_app, alongside_report;
comment on schema register is 'import of old registers';

create table register.import (
    id uuid primary key,
    agency_id uuid not null references agency.agency,
    imported_by uuid not null references agency.staff,
    imported_at timestamptz not null,
    file_hash text not null,
    record_rows integer not null,
    people integer not null,
    changed integer not null,
    waiting integer not null,
    rejected integer not null
);
create index on register.import (agency_id, imported_at);
comment on table register.import is 'one confirmed import: whose, when, of which file (SHA-256), and what came of its rows';

create table register.decision (
    agency_id uuid not null references agency.agency,
    row_hash text not null,
    matter text not null,
    choice text not null,
    value text not null,
    decided_by uuid not null references agency.staff,
    decided_at timestamptz not null,
    primary key (agency_id, row_hash, matter)
);
comment on table register.decision is 'what a coordinator decided about a row of a register, known by what the row holds';

create table register.held (
    person_id uuid primary key references consent.person,
    subject uuid not null references consent.subject,
    import_id uuid not null references register.import,
    row_hashes text[] not null,
    reference text not null,
    name text not null,
    nhs_number text,
    born date,
    telephones text[] not null,
    facts jsonb not null,
    version integer not null default 0
);
comment on table register.held is 'what a register said about a person when it was last taken over, so that the same row is known again';
