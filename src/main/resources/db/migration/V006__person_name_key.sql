-- Names are found from the beginning of any of their words; only ^@ and equality may use an index under row security.
create table person.name_key (
    person_id uuid not null references consent.person,
    subject uuid not null references consent.subject,
    key text not null,
    primary key (person_id, subject, key)
);
create index on person.name_key (key text_pattern_ops);
comment on table person.name_key is 'every name of a person from each of its words on, kept by triggers from identity.search and alias.search';
comment on column person.identity.search is 'names as they are searched for, one a line: no case, no accents, straight apostrophes';
alter table person.identity add check (born >= '1900-01-01');
