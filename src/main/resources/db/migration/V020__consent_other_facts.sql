-- The remaining facts of the consent rules: objections, capacity, seeing the person alone, bars, freezes, overrides, emergencies, compartments.

-- A share recorded before counts as restricted when it names a category or an item that is.
alter table consent.share add column restricted boolean not null default false;
alter table consent.share disable trigger user;
update consent.share s set restricted = true
    where exists (select from consent.category c where c.level >= 2 and (c.code = any (s.categories) or c.family = any (s.families)))
        or exists (select from consent.item i where i.id = any (s.items) and (i.category is null or i.level >= 2));
alter table consent.share enable trigger user;
comment on column consent.share.restricted is 'contained R or V when it was recorded: pauses while the person lacks capacity';
alter table consent.share alter column restricted drop default;

create table consent.objection (
    person_id uuid not null references consent.person,
    id uuid not null,
    agency_id uuid not null references agency.agency,
    recorded_by uuid not null references agency.staff,
    recorded_at timestamptz not null,
    answered_by uuid references agency.staff,
    answered_at timestamptz,
    subject uuid not null references consent.subject,
    primary key (person_id, id)
);
comment on table consent.objection is 'the person objects to implied sharing with an agency; stands until it is answered';

create table consent.capacity (
    person_id uuid not null references consent.person,
    id uuid not null,
    lacks boolean not null,
    recorded_by uuid not null references agency.staff,
    recorded_at timestamptz not null,
    recorded_order bigint not null default nextval('consent.fact_order'),
    subject uuid not null references consent.subject,
    primary key (person_id, id)
);
comment on table consent.capacity is 'capacity for decisions about sharing was found lacking, or regained; the last finding counts';

create table consent.confirmation (
    person_id uuid not null references consent.person,
    id uuid not null,
    share_id uuid not null references consent.share (id),
    recorded_by uuid not null references agency.staff,
    recorded_at timestamptz not null,
    recorded_order bigint not null default nextval('consent.fact_order'),
    subject uuid not null references consent.subject,
    primary key (person_id, id)
);
create index on consent.confirmation (share_id);
comment on table consent.confirmation is 'the person, with capacity again, confirmed a share that had paused';

create table consent.seen_alone (
    person_id uuid not null references consent.person,
    id uuid not null,
    is_set boolean not null,
    recorded_by uuid not null references agency.staff,
    recorded_at timestamptz not null,
    recorded_order bigint not null default nextval('consent.fact_order'),
    subject uuid not null references consent.subject,
    primary key (person_id, id)
);
comment on table consent.seen_alone is 'the person is seen alone, or no longer is; the last line counts';

create table consent.bar (
    person_id uuid not null references consent.person,
    id uuid not null,
    human_id uuid references actor.human,
    agency_id uuid references agency.agency,
    recorded_by uuid not null references agency.staff,
    recorded_at timestamptz not null,
    lifted_by uuid references agency.staff,
    lifted_at timestamptz,
    primary key (person_id, id),
    check (num_nonnulls(human_id, agency_id) = 1)
);
create index on consent.bar (human_id);
comment on table consent.bar is 'this human, or this agency, must never see this person''s record; a human in every post and sign-in';

create table consent.freeze (
    id uuid primary key,
    trusted_id uuid not null references actor.trusted,
    recorded_by uuid not null references agency.staff,
    recorded_at timestamptz not null,
    lifted_by uuid references agency.staff,
    lifted_at timestamptz
);
create index on consent.freeze (trusted_id);
comment on table consent.freeze is 'a trusted person sees nothing of anybody, and is not told, until a safeguarding lead has decided';

create table consent.overriding (
    person_id uuid not null references consent.person,
    id uuid not null unique,
    kind text not null check (kind in ('safeguarding', 'child-protection', 'life', 'court', 'best-interests')),
    agencies uuid[] not null,
    staff uuid[] not null,
    trusted uuid[] not null,
    categories text[] not null,
    items uuid[] not null,
    reason text not null,
    tell boolean not null,
    not_told_because text,
    unapproved_until timestamptz not null,
    ends timestamptz not null,
    recorded_by uuid not null references agency.staff,
    recorded_at timestamptz not null,
    recorded_order bigint not null default nextval('consent.fact_order'),
    approved_by uuid references agency.staff,
    approved_at timestamptz,
    ended_by uuid references agency.staff,
    ended_at timestamptz,
    primary key (person_id, id),
    check (unapproved_until <= ends)
);
comment on table consent.overriding is 'sharing without consent on another lawful ground: approved, limited, time-boxed; never changes the consent record';
comment on column consent.overriding.unapproved_until is 'how long it holds without approval; from the moment of recording, if it needs approval first';

create table consent.emergency (
    person_id uuid not null references consent.person,
    id uuid not null unique,
    staff_id uuid not null references agency.staff,
    reason text not null,
    recorded_at timestamptz not null,
    ends timestamptz not null,
    review_by date not null,
    reviewed_by uuid references agency.staff,
    reviewed_at timestamptz,
    review_words text,
    primary key (person_id, id)
);
create index on consent.emergency (staff_id);
comment on table consent.emergency is 'a clinician declared an emergency: one person, four hours, reviewed afterwards';

create table consent.compartment (
    person_id uuid not null references consent.person,
    id uuid not null unique,
    name text not null,
    members uuid[] not null,
    recorded_by uuid not null references agency.staff,
    recorded_at timestamptz not null,
    primary key (person_id, id)
);
comment on table consent.compartment is 'a closed set of items with a list of members: a safeguarding enquiry, the restricted part of a meeting';

alter table consent.subject add column compartment_id uuid references consent.compartment (id);
alter table consent.item add column compartment_id uuid references consent.compartment (id);
create index on consent.item (compartment_id) where compartment_id is not null;

create table consent.compiled_by (
    only_row boolean primary key default true check (only_row),
    rules text not null
);
comment on table consent.compiled_by is 'fingerprint of the text of the rules that the relation was compiled by; another text compiles everybody again';
