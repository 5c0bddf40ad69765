-- What follows from a change of an action: its history, why it needs an owner, and whose it is no longer. ${flyway:timestamp}
call consent.protect('action.event', 'all', 'fact');
grant update (worker, would_help, before_would_help, goal_id, detail_id, stuck_kind, before_stuck_kind) on action.action to alongside_app;

-- Why an owner is needed follows from what it was before: what nobody had accepted is declined, the rest is handed back.
create or replace function action.explain_need() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    if new.status <> 'needs-owner' then
        new.needs_owner_because := null;
    elsif old.status <> 'needs-owner' and new.needs_owner_because is null and new.owner_agency is not distinct from old.owner_agency then
        new.needs_owner_because := case when old.status = 'proposed' then 'declined' else 'handed-back' end;
    end if;
    if new.owner_agency is distinct from old.owner_agency then
        new.worker := null;
    end if;
    return new;
end $$;
comment on function action.explain_need() is 'trigger: why an action needs an owner; a new owner names a new worker';
drop trigger if exists explain_need on action.action;
create trigger explain_need before update on action.action for each row execute function action.explain_need();

-- An undo restores what was said before and says nothing anew; opening something again has a reason of its own. What was taken back keeps no words.
create or replace function action.happened() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    kind text;
    words text := new.words;
begin
    if tg_op = 'INSERT' then
        kind := 'asked';
    elsif new.owner_agency is distinct from old.owner_agency or new.owner_trusted is distinct from old.owner_trusted then
        kind := coalesce(case when new.needs_owner_because is distinct from old.needs_owner_because then new.needs_owner_because end, 'given');
    elsif old.before_status is not null and new.before_status is null and new.status = old.before_status
            and new.words is not distinct from old.before_words and new.answered_at is not distinct from old.answered_at then
        kind := 'undone';
        update action.event e set words = null, taken_back = true
            where e.person_id = new.person_id and e.item_id = new.item_id and e.position = (
                select max(l.position) from action.event l where l.person_id = new.person_id and l.item_id = new.item_id
                    and l.kind in ('accepted', 'in-progress', 'blocked', 'done', 'declined', 'handed-back'));
    elsif new.status <> old.status or new.answered_at <> old.answered_at or new.answered_at is not null and old.answered_at is null then
        kind := case when new.status = 'needs-owner' then new.needs_owner_because
            when new.status = 'proposed' then 'given'
            when old.status in ('done', 'verified', 'cancelled') and new.status = 'accepted' then 'reopened' else new.status end;
    elsif new.worker is distinct from old.worker then
        kind := 'passed-on';
        words := (select s.name from agency.staff s where s.id = new.worker);
    elsif new.due is distinct from old.due then
        kind := 'moved';
        words := new.due_because;
    else
        return null;
    end if;
    insert into action.event (person_id, item_id, subject, at, kind, by_kind, by_id, by_agency, owner_agency, stuck_because, stuck_kind, words)
        values (new.person_id, new.item_id, new.subject, actor.now(), kind, actor.kind(), coalesce(actor.id()::text, (actor.claim())[2]),
            case when actor.kind() = 'staff' then actor.agency() end, coalesce(new.owner_agency, old.owner_agency), new.stuck_because,
            case when kind in ('blocked', 'declined', 'handed-back') then new.stuck_kind end,
            case when kind not in ('given', 'agency-left', 'owner-left', 'consent-withdrawn', 'undone', 'verified') then words end);
    if tg_op = 'INSERT' and new.status = 'accepted' then
        insert into action.event (person_id, item_id, subject, at, kind, by_kind, by_id, by_agency, owner_agency)
            select new.person_id, new.item_id, new.subject, new.answered_at, 'accepted', 'staff', s.id::text, s.agency_id, new.owner_agency
            from agency.staff s where s.id = new.answered_by;
    end if;
    return null;
end $$;
comment on function action.happened() is 'trigger: keeps the history of an action';
drop trigger if exists happened on action.action;
create trigger happened after insert or update on action.action for each row execute function action.happened();

-- Open actions lose their owner; whoever asked for them finds somebody else.
create or replace function action.free(p_items uuid[], p_because text) returns bigint
    language plpgsql volatile security definer set search_path = '' as $$
declare
    gone uuid[];
begin
    with freed as (
        update action.action a
            set status = 'needs-owner', needs_owner_because = p_because, owner_agency = null, owner_trusted = null, stuck_because = null,
                stuck_kind = null, would_help = null, words = null, before_status = null, before_stuck_because = null, before_stuck_kind = null,
                before_words = null, before_would_help = null, version = a.version + 1
            where a.item_id = any (p_items) and a.status in ('proposed', 'accepted', 'in-progress', 'blocked', 'needs-owner')
            returning a.item_id)
    select coalesce(array_agg(f.item_id), '{}') into gone from freed f;
    update consent.item i set owner_agency = null where i.id = any (gone) and i.owner_agency is not null;
    update consent.subject s set owner_agency = null where s.id = any (gone) and s.owner_agency is not null;
    return cardinality(gone);
end $$;
comment on function action.free(uuid[], text) is 'these actions, as far as they are open, need an owner; for triggers and the job';
revoke execute on function action.free(uuid[], text) from public;

create or replace function action.let_go(p_agency uuid, p_person uuid, p_because text) returns bigint
    language sql volatile security definer set search_path = ''
    begin atomic
        select action.free(array(select a.item_id from action.action a
            where a.owner_agency = p_agency and (p_person is null or a.person_id = p_person)), p_because);
    end;
comment on function action.let_go(uuid, uuid, text) is 'an agency no longer answers for its open actions: all, or those about one person; for triggers';
revoke execute on function action.let_go(uuid, uuid, text) from public;

create or replace function action.is_nominated(p_person uuid, p_trusted uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from consent.nomination n where n.person_id = p_person and n.trusted_id = p_trusted and n.approved_at is not null
        and actor.now() < least(n.ends, coalesce(n.ended_at, 'infinity')));
comment on function action.is_nominated(uuid, uuid) is 'the person wants this trusted person now; a freeze, which nobody is told of, changes nothing here';
revoke execute on function action.is_nominated(uuid, uuid) from public;

create or replace function action.trusted_left() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    if not action.is_nominated(new.person_id, new.trusted_id) then
        perform action.free(array(select a.item_id from action.action a
            where a.person_id = new.person_id and a.owner_trusted = new.trusted_id), 'owner-left');
    end if;
    return null;
end $$;
comment on function action.trusted_left() is 'trigger: a nomination was ended';
drop trigger if exists actions_left on consent.nomination;
create trigger actions_left after update of ended_at on consent.nomination for each row
    when (old.ended_at is null and new.ended_at is not null) execute function action.trusted_left();

create or replace function action.unname_workers() returns void
    language sql volatile security definer set search_path = ''
    begin atomic
        update action.action a set worker = null, version = a.version + 1
            from agency.staff s
            where s.id = a.worker and s.ends <= actor.now() and a.status in ('proposed', 'accepted', 'in-progress', 'blocked');
    end;
comment on function action.unname_workers() is 'nobody does an open action by name whose post has ended; the agency goes on owning it';
revoke execute on function action.unname_workers() from public;

create or replace function action.worker_left() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform action.unname_workers();
    return null;
end $$;
comment on function action.worker_left() is 'trigger: a post has ended';
drop trigger if exists actions_left on agency.staff;
create trigger actions_left after update of ends on agency.staff for each row
    when (new.ends < old.ends) execute function action.worker_left();

-- Ends that were said beforehand come without anybody doing anything on that day: a job looks for those that have passed.
create or replace function action.let_go_of_leavers() returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    if not actor.is_system('answering') then
        raise exception 'only the job that writes to agencies may do this' using errcode = '42501';
    end if;
    perform action.unname_workers();
    perform action.free(array(select a.item_id from action.action a
        where a.owner_trusted is not null and not action.is_nominated(a.person_id, a.owner_trusted)
            and exists (select from consent.nomination n where n.person_id = a.person_id and n.trusted_id = a.owner_trusted
                and n.approved_at is not null)), 'owner-left');
    perform action.free(array(select a.item_id from action.action a
        where a.owner_agency in (select g.id from agency.agency g where not action.can_own(g.id))
            or exists (select from consent.involvement i where i.person_id = a.person_id and i.agency_id = a.owner_agency
                    and i.ends <= actor.now() and i.ends > action.owned_since(a.person_id, a.item_id))
                and not consent.involved(a.owner_agency, a.person_id)), 'agency-left');
end $$;
comment on function action.let_go_of_leavers() is 'for the job: owners whose time has passed own nothing, and posts that have ended do nothing by name';
grant execute on function action.let_go_of_leavers() to alongside_app;

create or replace function action.agency_left() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    if new.ends <= actor.now() and (tg_table_name = 'involvement' or not exists (select from agency.agreement a
            where a.agency_id = new.agency_id and a.begins <= actor.now() and actor.now() < a.ends)) then
        perform action.let_go(new.agency_id, (to_jsonb(new) ->> 'person_id')::uuid, 'agency-left');
    end if;
    return null;
end $$;
comment on function action.agency_left() is 'trigger: an agreement or an involvement has ended';
drop trigger if exists actions_left on agency.agreement;
create trigger actions_left after update of ends on agency.agreement for each row
    when (new.ends < old.ends) execute function action.agency_left();
drop trigger if exists actions_left on consent.involvement;
create trigger actions_left after update of ends on consent.involvement for each row
    when (new.ends < old.ends) execute function action.agency_left();

-- When the person has taken back what an agency could see, so that nothing but its own words and actions is left to it, somebody else is needed.
create or replace function action.consent_withdrawn() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    one uuid;
begin
    for one in select distinct a.owner_agency from action.action a
        where a.person_id = new.person_id and a.owner_agency is not null and a.status in ('proposed', 'accepted', 'in-progress', 'blocked')
            and not exists (
                select from consent.disclosure d
                join agency.staff s on s.id = d.viewer or s.desk_id = d.viewer
                where d.person_id = a.person_id and s.agency_id = a.owner_agency and d.outcome in ('all', 'part')
                    and d.because not in ('OWNER', 'AUTHOR') and d.subject <> d.person_id and d.known_until = 'infinity'
                    and d.valid_from <= actor.now() and actor.now() < d.valid_until)
            and exists (
                select from consent.share h where h.person_id = a.person_id and tg_table_name = 'withdrawal'
                    and h.id = (to_jsonb(new) ->> 'share_id')::uuid
                    and (a.owner_agency = any (h.agencies) or exists (
                        select from agency.staff s where s.id = any (h.staff) and s.agency_id = a.owner_agency))
                union all
                select where tg_table_name = 'refusal' and to_jsonb(new) ->> 'categories' is null
                    and (to_jsonb(new) ->> 'recipients' is null or exists (
                        select from jsonb_array_elements_text(to_jsonb(new) -> 'recipients') r (id)
                        where r.id = a.owner_agency::text)))
    loop
        perform action.let_go(one, new.person_id, 'consent-withdrawn');
    end loop;
    return null;
end $$;
comment on function action.consent_withdrawn() is 'trigger, when the transaction ends: the person took back the last that an agency could see';
do $$
declare
    name text;
begin
    foreach name in array array['withdrawal', 'refusal'] loop
        execute format('drop trigger if exists actions_withdrawn on consent.%I', name);
        execute format('create constraint trigger actions_withdrawn after insert on consent.%I deferrable initially deferred '
            'for each row execute function action.consent_withdrawn()', name);
    end loop;
end $$;

-- How agencies keep their promises, for all partners: figures over all people, no person and no worker in them, fewer than five hidden. On time is
-- judged over what has a date and fell due or was done in ninety days, also what fell due and was never done.
create or replace function action.promise_board()
    returns table (agency uuid, name text, unanswered bigint, overdue bigint, done bigint, on_time integer, median_days integer, last_answered date)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if actor.kind() <> 'staff' or consent.gate(actor.id(), actor.now()) is not null then
        return;
    end if;
    return query
        with kept as (
            select a.owner_agency as id, a.due, a.answered_at, (a.answered_at at time zone 'Europe/London')::date as answered_on,
                a.status in ('proposed', 'accepted', 'in-progress', 'blocked') as waits, a.status in ('done', 'verified') as is_done,
                a.status in ('done', 'verified') and a.answered_at > actor.now() - interval '90 days' as recent,
                case when a.status in ('done', 'verified') then action.owned_since(a.person_id, a.item_id) end as since
            from action.action a where a.owner_agency is not null),
        judged as (
            select k.*, k.due is not null and (k.recent
                or (k.waits or k.is_done) and k.due < consent.today() and k.due >= consent.today() - 90) as counts from kept k),
        counted as (
            select k.id, count(*) filter (where k.waits) as unanswered,
                count(*) filter (where k.waits and k.due < consent.today()) as overdue,
                count(*) filter (where k.recent) as done,
                count(*) filter (where k.counts) as dated,
                count(*) filter (where k.counts and k.is_done and k.answered_on <= k.due) as in_time,
                percentile_cont(0.5) within group (order by extract(epoch from k.answered_at - k.since) / 86400)
                    filter (where k.recent) as days,
                max(k.answered_on) as last
            from judged k group by k.id)
        select g.id, g.name, case when c.unanswered >= 5 then c.unanswered end, case when c.overdue >= 5 then c.overdue end,
            case when c.done >= 5 then c.done end, case when c.dated >= 5 then round(100.0 * c.in_time / c.dated)::integer end,
            case when c.done >= 5 then round(c.days)::integer end, c.last
        from counted c join agency.agency g on g.id = c.id
        where exists (select from agency.agreement t where t.agency_id = g.id and t.begins <= actor.now() and actor.now() < t.ends)
        order by g.name;
end $$;
comment on function action.promise_board() is 'for staff: how each agency keeps its promises; null is fewer than five';
grant execute on function action.promise_board() to alongside_app;

-- What gets in the way, for the change forum: reasons of the last ninety days that concern five people or more, without anybody in them, and how
-- far up each was taken. What was taken up stays on the list whatever its figures are now, so that being on it says nothing about anybody.
create or replace function action.barrier_key(p_because text, p_kind text) returns text
    language sql immutable set search_path = ''
    return coalesce(p_because, 'not-ours') || coalesce(':' || p_kind, '');
comment on function action.barrier_key(text, text) is 'names a kind of barrier';

drop function if exists action.barriers();
create function action.barriers()
    returns table (key text, barrier text, exactly text, actions bigint, people bigint, agencies bigint, group_since timestamptz,
        forum_since timestamptz)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if actor.kind() <> 'staff' or consent.gate(actor.id(), actor.now()) is not null then
        return;
    end if;
    return query
        with stopped as (
            select action.barrier_key(e.stuck_because, e.stuck_kind) as code,
                count(distinct e.item_id) as actions, count(distinct e.person_id) as people, count(distinct e.owner_agency) as agencies
            from action.event e join action.action a on a.person_id = e.person_id and a.item_id = e.item_id
            where e.kind in ('blocked', 'declined', 'handed-back') and e.at > actor.now() - interval '90 days'
                and not e.taken_back and a.status <> 'entered-in-error'
            group by 1 having count(distinct e.person_id) >= 5),
        raised as (
            select l.kind as code, min(l.since) filter (where l.level = 'operational-group') as to_group,
                min(l.since) filter (where l.level = 'change-forum') as to_forum
            from action.barrier_level l group by 1)
        select b.code, split_part(b.code, ':', 1), nullif(split_part(b.code, ':', 2), ''), s.actions, s.people,
            case when s.agencies >= 5 then s.agencies end, r.to_group, r.to_forum
        from (select x.code from stopped x union select y.code from raised y) b
            left join stopped s on s.code = b.code left join raised r on r.code = b.code
        order by s.actions desc nulls last, b.code;
end $$;
comment on function action.barriers() is
    'for staff: how often what stopped actions of five people or more, and how far up it was taken; null is fewer than five';
grant execute on function action.barriers() to alongside_app;

create or replace function action.may_raise() returns boolean
    language plpgsql stable security definer set search_path = '' as $$
declare
    post agency.staff := actor.post();
begin
    return coalesce(post.role in ('case-coordinator', 'scheme-coordinator', 'privacy-officer', 'partnership-administrator'), false)
        and consent.gate(post.id, actor.now()) is null;
end $$;
comment on function action.may_raise() is 'the viewer may take a barrier a level up';
grant execute on function action.may_raise() to alongside_app;

create or replace function action.raise_barrier(p_key text) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one record;
begin
    if not action.may_raise() then
        return 'NOT_ALLOWED';
    end if;
    select * into one from action.barriers() b where b.key = p_key;
    if one.people is null then
        return 'FEW';
    elsif one.forum_since is not null then
        return 'TOP';
    end if;
    insert into action.barrier_level (kind, level, since, raised_by)
        values (p_key, case when one.group_since is null then 'operational-group' else 'change-forum' end, actor.now(), actor.id())
        on conflict do nothing;
    return 'RAISED';
end $$;
comment on function action.raise_barrier(text) is 'takes a barrier a level up: RAISED, FEW, TOP or NOT_ALLOWED';
grant execute on function action.raise_barrier(text) to alongside_app;
