-- The facts of the consent rules and the relation that the rules compile into.
create schema consent;
grant usage on schema consent to alongside_app, alongside_report;
comment on schema consent is 'facts, decision, reasons: who may see what about whom';

create table consent.category (
    code text primary key,
    family text not null,
    level smallint not null check (level between 1 and 3),
    emergency boolean not null,
    holds text not null,
    position smallint not null
);
comment on table consent.category is 'what an item can be about; level 1 normal, 2 restricted, 3 very restricted';

create table consent.ceiling (
    category text not null references consent.category on delete cascade,
    role text not null,
    cell text not null,
    primary key (category, role)
);
comment on table consent.ceiling is 'the most a role may reach in a category: I, E, A, M, O or - for viewers; yes, told, alone or request for the person';

create table consent.person (
    id uuid primary key,
    human_id uuid references actor.human,
    initials text not null,
    reference text not null unique,
    died_on date,
    died_recorded_at timestamptz,
    died_recorded_by uuid,
    registered_at timestamptz not null,
    registered_by uuid
);
create index on consent.person (human_id);
comment on table consent.person is 'that a person is on record at all; the name is an item of category identity';
comment on column consent.person.reference is 'short code that names the person in lists and mail without saying who it is';

create table consent.subject (
    id uuid primary key,
    person_id uuid not null references consent.person,
    kind text not null check (kind in ('person', 'class', 'item')),
    category text references consent.category,
    level smallint not null,
    author_agency uuid references agency.agency,
    author_staff uuid references agency.staff,
    author_trusted uuid references actor.trusted,
    owner_agency uuid references agency.agency,
    third_party boolean not null default false
);
create index on consent.subject (person_id);
comment on table consent.subject is 'what the rules are asked about: a class of items that all rules treat alike, a single item, or the person as such';

create table consent.item (
    person_id uuid not null references consent.person,
    id uuid not null unique,
    kind text not null,
    subject uuid not null references consent.subject,
    class_subject uuid not null references consent.subject,
    category text references consent.category,
    level smallint not null,
    public_line text not null,
    author_agency uuid references agency.agency,
    author_staff uuid references agency.staff,
    author_trusted uuid references actor.trusted,
    owner_agency uuid references agency.agency,
    third_party boolean not null default false,
    recorded_at timestamptz not null,
    primary key (person_id, id),
    unique (person_id, id, subject),
    check (num_nonnulls(author_staff, author_trusted) = 1)
);
create index on consent.item (person_id, recorded_at desc);
create index on consent.item (subject);
create index on consent.item (owner_agency) where owner_agency is not null;
comment on table consent.item is 'the label of anything said about a person: category, level, author, and the public line that an outcome of part gives';
comment on column consent.item.class_subject is 'the class it belonged to before anything singled it out; answers about the past need it';

create sequence consent.fact_order;
comment on sequence consent.fact_order is 'facts of one instant count in the order of recording';

create table consent.involvement (
    person_id uuid not null references consent.person,
    id uuid not null,
    agency_id uuid not null references agency.agency,
    begins timestamptz not null,
    ends timestamptz not null default 'infinity',
    recorded_by uuid references agency.staff,
    recorded_at timestamptz not null,
    subject uuid not null references consent.subject,
    primary key (person_id, id),
    check (ends >= begins)
);
create index on consent.involvement (agency_id, person_id);
comment on table consent.involvement is 'an agency works with a person, from an instant to an instant: the legitimate relationship';

create table consent.notice (
    person_id uuid not null references consent.person,
    id uuid not null,
    given_on date not null,
    format text not null,
    how text not null,
    recorded_by uuid not null references agency.staff,
    recorded_at timestamptz not null,
    subject uuid not null references consent.subject,
    primary key (person_id, id)
);
comment on table consent.notice is 'the person was told how information is used';

create table consent.share (
    person_id uuid not null references consent.person,
    id uuid not null unique,
    agencies uuid[] not null,
    staff uuid[] not null,
    trusted uuid[] not null,
    categories text[] not null,
    families text[] not null,
    items uuid[] not null,
    how text not null check (how in ('signed', 'spoken', 'phone')),
    begins timestamptz not null,
    ends timestamptz not null,
    needs_second boolean not null,
    recorded_by uuid not null references agency.staff,
    recorded_at timestamptz not null,
    recorded_order bigint not null default nextval('consent.fact_order'),
    approved_by uuid references agency.staff,
    approved_at timestamptz,
    subject uuid not null references consent.subject,
    primary key (person_id, id)
);
comment on table consent.share is 'the person agreed: these agencies, posts or trusted persons may see these categories or items, until this date';

create table consent.withdrawal (
    person_id uuid not null references consent.person,
    id uuid not null,
    share_id uuid not null references consent.share (id),
    recipients uuid[],
    categories text[],
    families text[],
    items uuid[],
    recorded_kind text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    subject uuid not null references consent.subject,
    primary key (person_id, id)
);
create index on consent.withdrawal (share_id);
comment on table consent.withdrawal is 'the person took back a share: the whole, or for some recipients or data (null is all)';

create table consent.refusal (
    person_id uuid not null references consent.person,
    id uuid not null unique,
    recipients uuid[],
    categories text[],
    families text[],
    items uuid[],
    hidden boolean not null,
    review_on date not null,
    recorded_kind text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    recorded_order bigint not null default nextval('consent.fact_order'),
    lifted_by uuid,
    lifted_at timestamptz,
    subject uuid not null references consent.subject,
    primary key (person_id, id)
);
comment on table consent.refusal is 'the person does not want this shared; on one item it is a seal. Null recipients are everyone, null data everything';

create table consent.nomination (
    person_id uuid not null references consent.person,
    id uuid not null unique,
    trusted_id uuid not null references actor.trusted,
    relationship text not null,
    verified text not null check (verified in ('in-person', 'p9', 'none')),
    ends timestamptz not null,
    recorded_by uuid not null references agency.staff,
    recorded_at timestamptz not null,
    approved_by uuid references agency.staff,
    approved_at timestamptz,
    ended_by uuid,
    ended_at timestamptz,
    ended_order bigint,
    subject uuid not null references consent.subject,
    primary key (person_id, id)
);
create index on consent.nomination (trusted_id);
comment on table consent.nomination is 'the person, seen alone, named somebody as trusted person; opens only once a second professional approved it';

create table consent.disclosure (
    person_id uuid not null references consent.person,
    id bigint generated always as identity,
    viewer uuid not null,
    subject uuid not null references consent.subject,
    outcome text not null check (outcome in ('all', 'part', 'stub', 'nothing')),
    because text not null,
    source uuid,
    valid_from timestamptz not null,
    valid_until timestamptz not null,
    known_from timestamptz not null,
    known_until timestamptz not null default 'infinity',
    primary key (person_id, id)
);
create index disclosure_probe on consent.disclosure (subject, viewer) include (outcome, valid_from, valid_until)
    where known_until = 'infinity';
create index disclosure_viewer on consent.disclosure (viewer, person_id) where known_until = 'infinity';
create index disclosure_person on consent.disclosure (person_id);
comment on table consent.disclosure is 'what the rules say, compiled: for whom, about what, since when, until when, and when that was known';
comment on column consent.disclosure.viewer is 'a desk, a post, a trusted person or the person; a desk one post of which is singled out is held post by post';

create table consent.stale (
    person_id uuid primary key
);
comment on table consent.stale is 'people whose relation has to be compiled before this transaction ends; always empty between transactions';

create table consent.told (
    person_id uuid not null references consent.person,
    id uuid not null default gen_random_uuid(),
    about text not null,
    fact uuid not null,
    recipient uuid not null,
    at timestamptz not null,
    primary key (person_id, id)
);
create index on consent.told (recipient);
comment on table consent.told is 'who was told at once about what (a post, or the person)';
