-- The audit: append-only, in the transaction of what it tells of, each line chained to the one before.

create or replace function audit.digest(line audit.entry, previous bytea) returns bytea
    language sql immutable security definer set search_path = ''
    return sha256(previous || convert_to(jsonb_build_array(line.chain, line.position,
        extract(epoch from line.at)::text, line.kind, line.viewer, line.human, line.agency, line.role, line.act,
        line.thing, line.thing_id, line.person_id, line.because)::text, 'UTF8'));
comment on function audit.digest(audit.entry, bytea) is 'hash of a line of the audit and the hash before it';

create or replace function audit.append(p_act text, p_thing text, p_id text, p_person uuid, p_because text) returns void
    language plpgsql volatile security definer set search_path = '' as $$
declare
    claim text[] := actor.claim();
    post agency.staff := actor.post();
begin
    insert into audit.waiting (chain, at, kind, viewer, human, agency, role, act, thing, thing_id, person_id, because)
        values (abs(hashtext(coalesce(p_person::text, claim[2]))) % 16,
            case when exists (select from actor.clock) then actor.now() else clock_timestamp() end,
            claim[1], claim[2], nullif(claim[3], '')::uuid, post.agency_id, post.role, p_act, p_thing, p_id, p_person, p_because);
end $$;
comment on function audit.append(text, text, text, uuid, text) is 'writes one line; for triggers and the functions below';

-- The lines of a transaction are chained when it ends, chain by chain in one order: however long somebody works, nobody who opens a record
-- waits for them meanwhile, and of two who write about several people none waits for the other in turn.
create or replace function audit.chain_up() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    next audit.waiting;
    line audit.entry;
    head audit.head;
begin
    if not exists (select from audit.waiting w where w.id = new.id) then
        return null;
    end if;
    for next in with taken as (delete from audit.waiting returning *) select t.* from taken t order by t.chain, t.id loop
        if head.chain is distinct from next.chain then
            update audit.head h set position = head.position, hash = head.hash where h.chain = head.chain;
            select h.* into head from audit.head h where h.chain = next.chain for no key update;
        end if;
        line := row(next.chain, head.position + 1, next.at, next.kind, next.viewer, next.human, next.agency, next.role, next.act,
            next.thing, next.thing_id, next.person_id, next.because, null);
        line.hash := audit.digest(line, head.hash);
        insert into audit.entry select line.*;
        head.position := line.position;
        head.hash := line.hash;
    end loop;
    update audit.head h set position = head.position, hash = head.hash where h.chain = head.chain;
    return null;
end $$;
comment on function audit.chain_up() is 'trigger: the lines of this transaction join their chains, all at the first call before it ends';
drop trigger if exists chain_up on audit.waiting;
create constraint trigger chain_up after insert on audit.waiting deferrable initially deferred
    for each row execute function audit.chain_up();

-- Everything that changes in a table about a person leaves a line, without the words that changed.
create or replace function audit.changed() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    line jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
    perform audit.append(lower(tg_op), tg_table_schema || '.' || tg_table_name,
        coalesce(line ->> 'item_id', line ->> 'id'),
        coalesce(line ->> 'person_id', case when tg_table_schema || '.' || tg_table_name = 'consent.person' then line ->> 'id' end)::uuid,
        coalesce(line ->> 'because', 'VERB'));
    return null;
end $$;
comment on function audit.changed() is 'trigger of every table about a person';

-- Opening a record: allowed because of what the relation says about the person as such.
create or replace function audit.opened(p_person uuid, p_thing text) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
declare
    reason text;
begin
    select d.because into reason from consent.own_rows() d where d.subject = p_person;
    if reason is null then
        perform audit.append('not available', p_thing, null, null, 'NOT_KNOWN');
        return false;
    end if;
    perform audit.append('open', p_thing, null, p_person, reason);
    return true;
end $$;
comment on function audit.opened(uuid, text) is 'records that the viewer opened a person''s record; false, recorded too, when there is none for them';
grant execute on function audit.opened(uuid, text) to alongside_app;

create or replace function audit.signed(p_act text, p_detail text) returns void
    language sql volatile security definer set search_path = ''
    begin atomic
        select audit.append(p_act, 'sign-in', p_detail, null, 'SIGN_IN');
    end;
comment on function audit.signed(text, text) is 'records sign-in, choice of post, sign-out and unknown sign-ins';
grant execute on function audit.signed(text, text) to alongside_app;

-- First line of any chain that does not fit the line before it; nothing when the audit is whole.
create or replace function audit.broken() returns table (chain smallint, at_position bigint)
    language sql stable security definer set search_path = '' as $$
    with chained as (
        select e, lag(e.hash) over line as before, lag(e.position) over line as position_before
        from audit.entry e window line as (partition by e.chain order by e.position)),
    wrong as (
        select (c.e).chain, (c.e).position as at_position from chained c
        where (c.e).hash <> audit.digest(c.e, coalesce(c.before, sha256(convert_to('Alongside ' || (c.e).chain, 'UTF8'))))
            or (c.e).position <> coalesce(c.position_before, 0) + 1
        union all
        select h.chain, h.position from audit.head h
        where h.position <> coalesce((select max(e.position) from audit.entry e where e.chain = h.chain), 0)
            or h.position > 0
                and h.hash <> (select e.hash from audit.entry e where e.chain = h.chain and e.position = h.position))
    select w.chain, min(w.at_position) from wrong w group by w.chain
$$;
comment on function audit.broken() is 'the first line of each chain that was tampered with';
grant execute on function audit.broken() to alongside_app, alongside_report;

-- Who may read the access log: the person, involved staff leads and the privacy officer.
create or replace function audit.reads(p_person uuid) returns boolean
    language plpgsql stable security definer set search_path = '' as $$
declare
    post agency.staff := actor.post();
begin
    return actor.kind() = 'person' and actor.id() = p_person
        or actor.kind() = 'staff' and consent.shut(post.id, p_person, actor.now()) is null and (post.role = 'privacy-officer'
            or post.role in ('case-coordinator', 'safeguarding-lead') and consent.involved(post.agency_id, p_person));
end $$;
comment on function audit.reads(uuid) is 'the viewer may read who looked at this person''s record';
grant execute on function audit.reads(uuid) to alongside_app;

-- For what may have been read already: only openings of the record itself, not previews and lists about it.
create or replace function audit.last_opened(p_person uuid) returns table (viewer uuid, at timestamptz)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if actor.kind() <> 'staff' or not audit.reads(p_person) then
        return;
    end if;
    return query
        select e.viewer::uuid, max(e.at) from audit.entry e
        where e.person_id = p_person and e.act in ('open', 'download') and e.kind <> 'system'
            and e.thing in ('record', 'meeting', 'home', 'minutes', 'minutes.word', 'minutes.pdf')
        group by 1;
end $$;
comment on function audit.last_opened(uuid) is 'when each reader last opened this record, for staff who may read the access log';
grant execute on function audit.last_opened(uuid) to alongside_app;

-- Who looked: the openings of one record, for those who may read its access log. What leaves no trace for them elsewhere leaves none here:
-- items that the rules answer with nothing, and closed sets of which they are no member.
create or replace function audit.lookers(p_person uuid)
    returns table (at timestamptz, kind text, name text, agency text, role text, act text, thing text, because text)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if not audit.reads(p_person) then
        return;
    end if;
    return query
        with hidden as materialized (
            select i.id::text from consent.item i
            where i.person_id = p_person and i.subject not in (
                select d.subject from consent.own_rows() d where d.person_id = p_person and d.outcome in ('all', 'part', 'stub'))
            union all
            select c.id::text from consent.compartment c
            where c.person_id = p_person and not (actor.kind() = 'staff' and actor.id() = any (c.members)))
        select e.at, e.kind, coalesce(s.name, t.name, h.name, e.viewer), a.name, e.role, e.act, e.thing, e.because
        from audit.entry e
        left join agency.staff s on s.id = case when e.kind = 'staff' then e.viewer::uuid end
        left join actor.trusted t on t.id = case when e.kind = 'trusted' then e.viewer::uuid end
        left join actor.human h on h.id = e.human
        left join agency.agency a on a.id = e.agency
        where e.person_id = p_person and not exists (select from hidden x where x.id = e.thing_id)
            -- what the person must not be told of does not show in who looked at their record either
            and not (actor.kind() = 'person' and (e.thing in ('consent.bar', 'consent.overriding')
                or e.because <> 'INVOLVED' and exists (
                    select from consent.overriding o join agency.staff f on f.id = case when e.kind = 'staff' then e.viewer::uuid end
                    where o.person_id = p_person and not o.tell and (f.id = any (o.staff) or f.agency_id = any (o.agencies)))))
        order by e.at desc, e.position desc;
end $$;
comment on function audit.lookers(uuid) is 'the audit of one person as far as the viewer may know what it is about, newest first';
grant execute on function audit.lookers(uuid) to alongside_app;

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
drop policy if exists owner_append on audit.entry;
create policy owner_append on audit.entry for insert to alongside_owner with check (true);
drop policy if exists owner_select on audit.entry;
create policy owner_select on audit.entry for select to alongside_owner using (true);

alter table audit.waiting enable row level security;
alter table audit.waiting force row level security;
drop policy if exists owner_all on audit.waiting;
create policy owner_all on audit.waiting to alongside_owner using (true) with check (true);

create or replace function audit.never() returns trigger
    language plpgsql set search_path = '' as $$
begin
    raise exception 'the audit is append-only';
end $$;
drop trigger if exists append_only on audit.entry;
create trigger append_only before update or delete or truncate on audit.entry execute function audit.never();
