-- What an action needs to be answered, taken back and moved: the state before the last answer, the first date, why the date moved.
alter table action.action
    add column first_due date,
    add column due_because text,
    add column before_status text,
    add column before_stuck_because text,
    add column before_words text,
    add constraint known_status check (status in ('proposed', 'in-progress', 'blocked', 'done', 'needs-owner', 'cancelled')),
    add constraint known_reason check (stuck_because in ('waiting-for-someone', 'need-information', 'no-capacity'));
comment on column action.action.first_due is 'the date first agreed; due moves only with a reason';
comment on column action.action.due_because is 'why the date moved last';
comment on column action.action.before_status is 'state before the last answer, which whoever gave it may take back';
create index on action.action (item_id);
create index on action.action (asked_by) where status = 'needs-owner';
create index on action.action (owner_trusted) where owner_trusted is not null;
