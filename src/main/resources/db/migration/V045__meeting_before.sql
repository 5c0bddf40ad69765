-- Before a meeting: how often the calendars of those invited were told, and what they replied.
alter table meeting.meeting
    add column lasts_minutes integer not null default 60 check (lasts_minutes between 5 and 480),
    add column calendar_sequence integer not null default 0;
comment on column meeting.meeting.calendar_sequence is 'how often the calendar entry was changed (SEQUENCE of RFC 5545)';

alter table meeting.invitation
    add column reply text check (reply in ('accepted', 'tentative', 'declined')),
    add column reply_words text,
    add column replied_at timestamptz,
    add column replied_by text;
comment on column meeting.invitation.reply is 'what was replied to the invitation; null is no answer yet';
