-- Lines of the audit that a transaction has written and not yet chained. None outlives its transaction, so nothing is lost with the table.
create unlogged table audit.waiting (
    id bigint generated always as identity primary key,
    chain smallint not null,
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
    because text not null
);
comment on table audit.waiting is 'lines of transactions that have not ended, in the order in which they were written';
