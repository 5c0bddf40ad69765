-- Mails at once, minutes that are ready, seniors, agencies reached by mail alone, and barriers that climb.
alter table answering.mailing
    add column urgent boolean not null default false,
    drop constraint mailing_pkey,
    add primary key (agency_id, day, urgent);
comment on table answering.mailing is 'the one mail about actions that an agency had on a day, and the one more that a meeting may cause';
comment on column answering.mailing.urgent is 'the second of a day: a meeting ended with something due by the next working day';

create table agency.senior (
    agency_id uuid primary key references agency.agency,
    address text not null check (address !~ '[[:cntrl:][:space:]]' and length(address) <= 254)
);
alter table agency.senior enable row level security;
alter table agency.senior force row level security;
comment on table agency.senior is 'the senior whom coordinators of an agency write to when safety or the standing of the council is at stake';

alter table answering.chase
    drop constraint chase_step_check,
    add constraint chase_step_check check (step in ('soon', 'manager', 'no-update', 'stopped', 'resumed', 'senior')),
    add column stake text check (stake in ('safety', 'standing'));
comment on column answering.chase.stake is 'what a coordinator said was at stake when the senior was written to';

create table answering.reach (
    id uuid primary key default gen_random_uuid(),
    agency_id uuid not null references agency.agency,
    silent_since date not null,
    begun_at timestamptz not null,
    ended_at timestamptz,
    seen_by uuid references agency.staff,
    seen_at timestamptz
);
create unique index one_at_a_time on answering.reach (agency_id) where ended_at is null;
alter table answering.reach enable row level security;
alter table answering.reach force row level security;
comment on table answering.reach is 'from when to when an agency was reached by mail alone, because nobody there opened anything';
comment on column answering.reach.silent_since is 'day of the first mail after which nothing was opened';
comment on column answering.reach.seen_by is 'the coordinator who said that they know';

create table actor.mail_address (
    human_id uuid primary key references actor.human,
    address text not null check (address !~ '[[:cntrl:][:space:]]' and length(address) <= 254),
    kept_at timestamptz not null
);
alter table actor.mail_address enable row level security;
alter table actor.mail_address force row level security;
comment on table actor.mail_address is 'where a human can be written to, as the identity provider vouched for it at their last sign-in';

create table meeting.minutes_told (
    id uuid primary key,
    meeting_id uuid not null,
    what text not null check (what in ('draft', 'final', 'corrected')),
    recipient text not null,
    at timestamptz not null
);
create index on meeting.minutes_told (meeting_id, recipient);
alter table meeting.minutes_told enable row level security;
alter table meeting.minutes_told force row level security;
comment on table meeting.minutes_told is 'mails that said that minutes are ready; the id is that of the mail';

-- Which of the reasons exactly, and how far up a barrier has been taken.
alter table action.action
    add column stuck_kind text,
    add column before_stuck_kind text,
    add constraint known_kind check (stuck_kind in ('person', 'family', 'other-agency', 'decision', 'identification', 'proof-of-address',
        'eligibility', 'data-sharing', 'health-information', 'threshold', 'opening-hours', 'cost', 'travel', 'no-service', 'staff-time',
        'other-remit', 'other-area', 'attitude', 'other'));
comment on column action.action.stuck_kind is 'what exactly stops it, or why it is not theirs, from a closed list; null is not said';
alter table action.event add column stuck_kind text;

create table action.barrier_level (
    id uuid primary key default gen_random_uuid(),
    kind text not null,
    level text not null check (level in ('operational-group', 'change-forum')),
    since timestamptz not null,
    raised_by uuid not null references agency.staff,
    unique (kind, level)
);
alter table action.barrier_level enable row level security;
alter table action.barrier_level force row level security;
comment on table action.barrier_level is 'when a kind of barrier was taken to a level above single people; no person in it';
