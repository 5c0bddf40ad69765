-- Owners change and leave: chasing counts anew for each of them, and an answer that was taken back counts for nothing.
alter table answering.chase
    add column since timestamptz not null default '-infinity',
    drop constraint chase_item_id_step_base_key,
    add constraint once_for_each_owner unique (item_id, step, base, since),
    drop constraint chase_step_check,
    add constraint chase_step_check check (step in ('soon', 'manager', 'overdue', 'no-update', 'stopped', 'resumed', 'senior'));
comment on column answering.chase.since is 'since when the owner who was chased had the action; a step taken with one owner is not taken with the next';

alter table answering.chase disable trigger user;
update answering.chase c set since = coalesce(
        (select max(e.at) from action.event e where e.person_id = c.person_id and e.item_id = c.item_id and e.kind in ('asked', 'given')), a.asked_at)
    from action.action a where a.person_id = c.person_id and a.item_id = c.item_id and c.step <> 'senior';
alter table answering.chase enable trigger user;

alter table action.event add column taken_back boolean not null default false;
comment on column action.event.taken_back is 'whoever gave this answer took it back: its words are gone and it counts for nothing';
alter table action.event disable trigger user;
update action.event e set taken_back = true, words = null
    where e.kind in ('accepted', 'in-progress', 'blocked', 'done', 'declined', 'handed-back') and (
        select n.kind from action.event n
        where n.person_id = e.person_id and n.item_id = e.item_id and n.position > e.position
            and n.kind in ('accepted', 'in-progress', 'blocked', 'done', 'declined', 'handed-back', 'undone')
        order by n.position limit 1) = 'undone';
alter table action.event enable trigger user;

alter table action.action
    drop constraint action_needs_owner_because_check,
    add constraint action_needs_owner_because_check
        check (needs_owner_because in ('declined', 'handed-back', 'agency-left', 'owner-left', 'consent-withdrawn'));
create index on action.action (worker) where worker is not null;
