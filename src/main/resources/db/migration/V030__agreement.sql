-- The sharing agreement keeps its history, and a change of it waits until the administrator puts it in force.
create table consent.agreement_text (
    number integer generated always as identity primary key,
    categories jsonb not null,
    ceilings jsonb not null,
    fingerprint text not null generated always as (md5(categories::text || ceilings::text)) stored,
    since timestamptz not null,
    put_in_force_by uuid references agency.staff
);
comment on table consent.agreement_text is 'every sharing agreement that was ever put in force, whole; the last one is in force';
comment on column consent.agreement_text.put_in_force_by is 'the post that put it in force; null for the first start';

create table consent.agreement_proposal (
    only_row boolean primary key default true check (only_row),
    categories jsonb not null,
    ceilings jsonb not null,
    fingerprint text not null generated always as (md5(categories::text || ceilings::text)) stored,
    found_at timestamptz not null
);
comment on table consent.agreement_proposal is 'the files on disk, when they differ from the agreement in force: the newest win';

-- What was in force before there was a history.
insert into consent.agreement_text (categories, ceilings, since)
    select c.categories, e.ceilings, now()
    from (select jsonb_agg(jsonb_build_array(code, family, level, emergency, holds) order by position) as categories from consent.category) c,
        (select jsonb_object_agg(category || '|' || role, cell) as ceilings from consent.ceiling) e
    where c.categories is not null and e.ceilings is not null;
