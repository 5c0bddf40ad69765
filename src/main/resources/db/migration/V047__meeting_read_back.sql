-- Read-back by point: when what is to be done under it was said again. It is forgotten when an action under it is new or changes.
alter table meeting.agenda_item
    add column read_back_at timestamptz,
    add column read_back_by uuid references agency.staff;
create index on meeting.line (meeting_id);
comment on column meeting.agenda_item.read_back_at is 'when the actions under it were last read back; null when that has to be done, or done again';
