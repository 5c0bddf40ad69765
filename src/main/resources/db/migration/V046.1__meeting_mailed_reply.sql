-- Replies to invitations that come by mail: that one was read, and what became of it; never its words or who sent it.
create table meeting.mailed_reply (
    message text primary key,
    person_id uuid,
    meeting_id uuid,
    came text not null check (came in ('TAKEN', 'NO_REPLY', 'UNKNOWN', 'STRANGER', 'NO_ANSWER', 'OVER', 'OLD')),
    read_at timestamptz not null,
    foreign key (person_id, meeting_id) references meeting.meeting (person_id, item_id)
);
create index on meeting.mailed_reply (meeting_id) where came = 'STRANGER';
comment on table meeting.mailed_reply is 'a mail that the portal read from the mailbox for replies, so that it counts once';
comment on column meeting.mailed_reply.message is 'digest of its Message-ID, since that names the sender''s server';
