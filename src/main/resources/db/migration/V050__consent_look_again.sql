-- An override that the person is not told of has a day on which that is looked at again, and may be told later.
alter table consent.overriding
    add column look_again_on date,
    add column told_by uuid references agency.staff,
    add column told_at timestamptz;
comment on column consent.overriding.look_again_on is 'when it is asked again whether telling the person is still unsafe; null for what was told at once';
comment on column consent.overriding.told_by is 'who decided later that the person may be told';

update consent.overriding set look_again_on = ((recorded_at at time zone 'Europe/London')::date + 28) where not tell;
alter table consent.overriding add constraint overriding_look_again check (tell or look_again_on is not null);
