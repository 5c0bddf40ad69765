-- The NHS list comes in through a waiting room; only a whole and sound list goes on to agency.practice.
create unlogged table agency.practice_incoming (
    line bigint primary key,
    like agency.practice
);
alter table agency.practice_incoming enable row level security;
alter table agency.practice_incoming force row level security;
comment on table agency.practice_incoming is 'lines of the NHS list that is being imported; empty outside of an import';
comment on column agency.practice_incoming.line is 'number of the line in the file; of two lines with one code the later counts';
