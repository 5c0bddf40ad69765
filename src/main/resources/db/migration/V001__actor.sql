-- Who is asking. Every transaction names its viewer, signed by the application, as its first statement.
create extension if not exists pgcrypto schema public;
create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;

alter default privileges revoke execute on functions from public;

create schema actor;
grant usage on schema actor to alongside_app, alongside_report;
comment on schema actor is 'who is asking: the signed viewer of a transaction, and the human beings behind posts';

create table actor.signing_key (
    only_row boolean primary key default true check (only_row),
    key bytea not null check (octet_length(key) >= 32)
);
comment on table actor.signing_key is 'key with which the application signs viewers; nobody but the owner reads it';

create table actor.clock (
    only_row boolean primary key default true check (only_row),
    stopped_at timestamptz not null
);
comment on table actor.clock is 'empty in earnest; a row stops the clock of the rules for rehearsals and tests, and production refuses to start on it';

create unlogged table actor.bound (
    backend integer primary key,
    number bigint not null,
    since timestamptz not null,
    kind text not null,
    id text not null,
    human uuid
);
comment on table actor.bound is 'the viewer of the transaction that each backend is in; of no use to any other transaction';
comment on column actor.bound.number is 'only grows: a signed viewer works once';
comment on column actor.bound.since is 'when the transaction began; a viewer is bound only while that is the transaction at hand';

create table actor.human (
    id uuid primary key,
    issuer text not null,
    login text not null,
    name text not null check (name <> ''),
    unique (issuer, login)
);
comment on table actor.human is 'a human being who can sign in; issuer and login come from the identity provider, rights from the posts';

create table actor.trusted (
    id uuid primary key,
    human_id uuid not null references actor.human,
    name text not null check (name <> '')
);
create index on actor.trusted (human_id);
comment on table actor.trusted is 'a human being whom people may nominate as trusted person; not yet trusted by anybody';
