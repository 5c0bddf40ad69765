-- From facts to the relation, in the transaction of the fact.

-- Instants still to come at which an answer may change by the clock alone. What somebody recorded whose transaction began after this one
-- is still to come as well: whoever waited for the lock compiles by an earlier clock, and must not forget it.
create or replace function consent.instants(p_person uuid) returns setof timestamptz
    language sql stable security definer set search_path = '' as $$
    select i.begins from consent.involvement i where i.person_id = p_person and i.begins > actor.now()
    union select i.ends from consent.involvement i where i.person_id = p_person and i.ends > actor.now()
    union select s.begins from consent.share s where s.person_id = p_person and s.begins > actor.now()
    union select s.ends from consent.share s where s.person_id = p_person and s.ends > actor.now()
    union select n.ends from consent.nomination n where n.person_id = p_person and n.ends > actor.now()
    union select e.ends from consent.emergency e where e.person_id = p_person and e.ends > actor.now()
    union select o.unapproved_until from consent.overriding o where o.person_id = p_person and o.unapproved_until > actor.now()
        and o.approved_at is null and o.ended_at is null
    union select o.ends from consent.overriding o where o.person_id = p_person and o.ends > actor.now()
        and o.approved_at is not null and o.ended_at is null
    union select o.ended_at from consent.overriding o where o.person_id = p_person and o.ended_at > actor.now()
    union select n.approved_at from consent.nomination n where n.person_id = p_person and n.approved_at > actor.now()
    union select n.ended_at from consent.nomination n where n.person_id = p_person and n.ended_at > actor.now()
    union select b.recorded_at from consent.bar b where b.person_id = p_person and b.recorded_at > actor.now()
    union select b.lifted_at from consent.bar b where b.person_id = p_person and b.lifted_at > actor.now()
    except select 'infinity'::timestamptz
$$;
comment on function consent.instants(uuid) is 'when answers about this person will change without anybody doing anything';

-- What the rules say from now on, as stretches of time with one answer.
create or replace function consent.stretches(p_person uuid)
    returns table (viewer uuid, subject uuid, outcome text, because text, source uuid,
        valid_from timestamptz, valid_until timestamptz)
    language sql stable security definer set search_path = '' as $$
    with moment as (
        select m.at, coalesce(lead(m.at) over (order by m.at), 'infinity') as until
        from (select actor.now() as at union select * from consent.instants(p_person)) m),
    answer as (
        select d.*, m.at, m.until from moment m cross join lateral consent.decide_known(p_person, m.at) d),
    run as (
        select a.*, lag(a.until) over series is distinct from a.at as begins
        from answer a
        window series as (partition by a.viewer, a.subject, a.outcome, a.because, a.source order by a.at)),
    numbered as (
        select r.*, count(*) filter (where r.begins)
            over (partition by r.viewer, r.subject, r.outcome, r.because, r.source order by r.at) as n
        from run r)
    select n.viewer, n.subject, n.outcome, n.because, n.source, min(n.at), max(n.until)
    from numbered n
    group by n.viewer, n.subject, n.outcome, n.because, n.source, n.n
$$;
comment on function consent.stretches(uuid) is 'the decision from now on, cut where it changes';

-- Keeps the difference: what is no longer said is known until now, what is new is known from now; now is not before what others wrote meanwhile.
-- Whoever loses sight of something is named to the nodes when the transaction ends, so that their open screens lose it too.
-- Always by index: a plan that was made while the tables were small would be kept while they grow.
create or replace function consent.compile(p_person uuid) returns void
    language plpgsql volatile security definer set search_path = '' set enable_seqscan = off as $$
declare
    this_instant timestamptz := actor.now();
    known_now timestamptz := (select greatest(this_instant, max(d.known_from), max(nullif(d.known_until, 'infinity')))
        from consent.disclosure d where d.person_id = p_person);
    told bigint;
begin
    with said as materialized (
        select * from consent.stretches(p_person)),
    held as materialized (
        select * from consent.disclosure d
        where d.person_id = p_person and d.known_until = 'infinity' and d.valid_until > this_instant),
    kept as materialized (
        select h.id, s.viewer, s.subject, s.valid_from, s.outcome from held h join said s
            on s.viewer = h.viewer and s.subject = h.subject and s.outcome = h.outcome and s.because = h.because
            and s.source is not distinct from h.source and s.valid_until = h.valid_until
            and (s.valid_from = h.valid_from or s.valid_from = this_instant and h.valid_from <= this_instant)),
    closed as (
        update consent.disclosure d set known_until = known_now
        where d.person_id = p_person and d.id in (select h.id from held h where h.id not in (select k.id from kept k))
            and d.known_from < known_now),
    lost as (
        select h.viewer from held h
        where h.outcome in ('all', 'part') and h.valid_from <= this_instant and not exists (select from said s
            where s.viewer = h.viewer and s.subject = h.subject and s.outcome = h.outcome and s.valid_from <= this_instant)
        union select s.viewer from said s join consent.subject i on i.id = s.subject
        where i.kind = 'item' and s.outcome not in ('all', 'part') and not exists (select from held h
            where h.viewer = s.viewer and h.subject = s.subject)),
    forgotten as (
        delete from consent.disclosure d
        where d.person_id = p_person and d.id in (select h.id from held h where h.id not in (select k.id from kept k))
            and d.known_from >= known_now),
    added as (
        insert into consent.disclosure (person_id, viewer, subject, outcome, because, source, valid_from, valid_until, known_from)
        select p_person, s.viewer, s.subject, s.outcome, s.because, s.source, s.valid_from, s.valid_until, known_now
        from said s
        where not exists (select from kept k where k.viewer = s.viewer and k.subject = s.subject and k.valid_from = s.valid_from))
    select count(agency.sight_lost(k.id)) into told from (
        select f.id from lost l join agency.staff f on f.id = l.viewer or f.desk_id = l.viewer union select l.viewer from lost l) k;
end $$;
comment on function consent.compile(uuid) is 'brings the relation for one person up to date with the facts';

-- One writer at a time for each person: whoever comes second compiles with the first one's facts in view.
create or replace function consent.mark(p_person uuid) returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(p_person::text, 4711));
    insert into consent.stale values (p_person) on conflict do nothing;
end $$;
comment on function consent.mark(uuid) is 'a fact about this person has changed';

create or replace function consent.fact_changed() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform consent.mark(coalesce(to_jsonb(new) ->> 'person_id', to_jsonb(new) ->> 'id')::uuid);
    return null;
end $$;
comment on function consent.fact_changed() is 'trigger of every table of facts';

create or replace function consent.catch_up() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    delete from consent.stale s where s.person_id = new.person_id;
    if found then
        perform consent.compile(new.person_id);
    end if;
    return null;
end $$;
comment on function consent.catch_up() is 'compiles the people marked in this transaction, once each, before it ends';
drop trigger if exists catch_up on consent.stale;
create constraint trigger catch_up after insert on consent.stale deferrable initially deferred
    for each row execute function consent.catch_up();

create or replace function consent.settle() returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    set constraints consent.catch_up immediate;
    set constraints consent.catch_up deferred;
end $$;
comment on function consent.settle() is 'compiles at once, for a transaction that wants to read what it has just recorded';
grant execute on function consent.settle() to alongside_app;

do $$
declare
    name text;
begin
    foreach name in array array['person', 'subject', 'involvement', 'notice', 'share', 'withdrawal', 'refusal', 'nomination',
            'objection', 'capacity', 'confirmation', 'seen_alone', 'bar', 'overriding', 'emergency', 'compartment'] loop
        execute format('drop trigger if exists fact_changed on consent.%I', name);
        execute format('create trigger fact_changed after insert or update on consent.%I for each row '
            'execute function consent.fact_changed()', name);
    end loop;
end $$;

-- A freeze is about a trusted person: everybody who ever named them is looked at again, in one order, so that two writers never wait in a ring.
create or replace function consent.freeze_changed() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform consent.mark(p.person_id) from (
        select distinct d.person_id from consent.disclosure d
        where d.viewer = new.trusted_id and d.known_until = 'infinity' order by d.person_id) p;
    return null;
end $$;
comment on function consent.freeze_changed() is 'trigger of safety freezes';
drop trigger if exists freeze_changed on consent.freeze;
create trigger freeze_changed after insert or update on consent.freeze for each row execute function consent.freeze_changed();
