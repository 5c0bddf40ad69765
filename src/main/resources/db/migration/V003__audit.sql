-- Who saw and changed what. Append-only, chained by hashes in sixteen chains so that writers do not wait for one another.
create schema audit;
grant usage on schema audit to alongside_app, alongside_report;
comment on schema audit is 'who saw and changed what, when, as what and why that was allowed';

create table audit.head (
    chain smallint primary key,
    position bigint not null,
    hash bytea not null
);
comment on table audit.head is 'the end of each chain';
insert into audit.head select n, 0, sha256(convert_to('Alongside ' || n, 'UTF8')) from generate_series(0, 15) n;

create table audit.entry (
    chain smallint not null references audit.head,
    position bigint not null,
    at timestamptz not null,
    kind text not null,
    viewer text not null,
    human uuid,
    agency uuid,
    role text,
    act text not null,
    thing text not null,
    thing_id text,
    person_id uuid,
    because text not null,
    hash bytea not null,
    primary key (chain, position)
);
create index on audit.entry (person_id, at);
comment on table audit.entry is 'one line for each opening and each change; hash covers the line and the hash before it';
