-- Mails that wait to be handed over to a mail server, and what became of them. No row says whom a mail is about.
create schema mail;
grant usage on schema mail to alongside_app;
comment on schema mail is 'mails on their way out';

create table mail.outbox (
    id uuid primary key,
    recipient text not null check (recipient !~ '[[:cntrl:][:space:]]' and length(recipient) <= 254),
    subject text not null check (subject !~ '[[:cntrl:]]' and length(subject) <= 200),
    plain text,
    html text,
    calendar_method text,
    calendar text,
    message_id text not null unique,
    agency_id uuid references agency.agency,
    made_at timestamptz not null,
    state text not null default 'waiting' check (state in ('waiting', 'claimed', 'sent', 'failed')),
    tries integer not null default 0,
    next_try timestamptz not null,
    claimed_until timestamptz,
    settled_at timestamptz,
    said text
);
create index on mail.outbox (next_try) where state in ('waiting', 'claimed');
create index on mail.outbox (settled_at) where state = 'failed';
alter table mail.outbox enable row level security;
alter table mail.outbox force row level security;
comment on table mail.outbox is 'a mail, recorded in the transaction of its reason; its words are erased once a server has taken it';
comment on column mail.outbox.message_id is 'the same at every attempt, so that a receiving server knows a repeat';
comment on column mail.outbox.agency_id is 'the agency whose post caused it; null for jobs';
comment on column mail.outbox.claimed_until is 'until when the node that claimed it may take to hand it over; later another node tries';
comment on column mail.outbox.settled_at is 'when it was sent or given up';
comment on column mail.outbox.said is 'what the server, or the line to it, said when it last went wrong';
