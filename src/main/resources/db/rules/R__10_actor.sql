-- Who is asking. A statement without a viewer is an error, never an empty answer (RULES row 1).

create or replace function actor.now() returns timestamptz
    language sql stable security definer
    return coalesce((select stopped_at from actor.clock), now());
comment on function actor.now() is 'the instant that the rules go by: the clock of this server';

create or replace function actor.stopped() returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from actor.clock);
comment on function actor.stopped() is 'the clock of the rules stands still: never in earnest';
grant execute on function actor.stopped() to alongside_app;

create or replace function actor.sign(message text) returns text
    language sql stable security definer set search_path = ''
    return encode(public.hmac(convert_to(message, 'UTF8'), (select key from actor.signing_key), 'sha256'), 'hex');
comment on function actor.sign(text) is 'for this file only: nobody else may have anything signed';

-- The first statement of every transaction. claim: kind|id|human|backend|number, number = microseconds since 1970 at signing.
create or replace function actor.bind(claim text, signature text) returns void
    language plpgsql volatile security definer set search_path = '' as $$
declare
    part text[] := string_to_array(claim, '|');
    this_number bigint;
begin
    if claim is null or signature is distinct from actor.sign('claim|' || claim) then
        raise exception 'viewer is not signed by the application' using errcode = '28000', hint = 'NO_VIEWER';
    end if;
    this_number := part[5]::bigint;
    if part[4]::integer <> pg_backend_pid()
        or abs(extract(epoch from clock_timestamp()) * 1000000 - this_number) > 30 * 1000000::bigint then
        raise exception 'viewer was signed for another place or time' using errcode = '28000', hint = 'NO_VIEWER';
    end if;
    insert into actor.bound as b (backend, number, since, kind, id, human)
        values (pg_backend_pid(), this_number, now(), part[1], part[2], nullif(part[3], '')::uuid)
        on conflict (backend) do update set number = excluded.number, since = excluded.since, kind = excluded.kind, id = excluded.id,
            human = excluded.human where b.number < excluded.number;
    if not found then
        raise exception 'viewer was used before' using errcode = '28000', hint = 'NO_VIEWER';
    end if;
end $$;
comment on function actor.bind(text, text) is 'binds a signed viewer to this transaction, once';
grant execute on function actor.bind(text, text) to alongside_app, alongside_report;

create or replace function actor.nobody() returns text[]
    language plpgsql stable set search_path = '' as $$
begin
    raise exception 'this transaction names no viewer' using errcode = '28000', hint = 'NO_VIEWER';
end $$;
comment on function actor.nobody() is 'an error, never an empty answer';
grant execute on function actor.nobody() to alongside_app, alongside_report;

create or replace function actor.claim() returns text[]
    language sql stable security definer
    return coalesce((select array[b.kind, b.id, coalesce(b.human::text, '')] from actor.bound b
        where b.backend = pg_backend_pid() and b.since = now()), actor.nobody());
comment on function actor.claim() is 'the viewer of this transaction: kind, id, human; an error without one';
grant execute on function actor.claim() to alongside_app, alongside_report;

create or replace function actor.kind() returns text
    language sql stable security definer return (actor.claim())[1];
comment on function actor.kind() is 'staff, trusted, person or system';
grant execute on function actor.kind() to alongside_app, alongside_report;

create or replace function actor.id() returns uuid
    language sql stable security definer
    return (select case when c.claim[1] <> 'system' then c.claim[2]::uuid end from (select actor.claim() as claim) c);
comment on function actor.id() is 'the post, trusted person or person that asks; null for a job';
grant execute on function actor.id() to alongside_app, alongside_report;

create or replace function actor.human() returns uuid
    language sql stable security definer return nullif((actor.claim())[3], '')::uuid;
comment on function actor.human() is 'the human being behind the viewer; null for a job';
grant execute on function actor.human() to alongside_app, alongside_report;

create or replace function actor.is_system(name text) returns boolean
    language plpgsql stable security definer set search_path = '' as $$
declare
    claim text[] := actor.claim();
begin
    return claim[1] = 'system' and claim[2] = name;
end $$;
comment on function actor.is_system(text) is 'a job asks, by its name: setup, sign-in, intake or practices';
grant execute on function actor.is_system(text) to alongside_app, alongside_report;

-- The post that asks, whatever its state; nothing for trusted persons, persons and jobs.
create or replace function actor.post() returns agency.staff
    language plpgsql stable security definer set search_path = '' as $$
declare
    claim text[] := actor.claim();
    post agency.staff;
begin
    if claim[1] = 'staff' then
        select * into post from agency.staff s where s.id = claim[2]::uuid;
    end if;
    return post;
end $$;
comment on function actor.post() is 'the post that asks';
grant execute on function actor.post() to alongside_app, alongside_report;

create or replace function actor.agency() returns uuid
    language sql stable security definer set search_path = '' return (actor.post()).agency_id;
comment on function actor.agency() is 'the agency that the viewer speaks for';
grant execute on function actor.agency() to alongside_app, alongside_report;

-- Who asks, with the keys that open the relation to them; no row without a viewer. A viewer whom row 2 or 6 stops as a whole has no key.
-- Every statement asks this, so it is a view that is planned with the statement, and says with consent.gate what stops a post
-- (ViewerBindingDbTest holds the two together).
create or replace view actor.asking as
    select v.kind, v.at, coalesce(case v.kind
        when 'staff' then (
            select array[s.id, s.desk_id] from agency.staff s
            where s.id = v.id and s.begins <= v.at and v.at < s.ends and (
                select true from agency.agreement a where a.agency_id = s.agency_id and a.begins <= v.at and v.at < a.ends limit 1))
        when 'system' then null
        else array[v.id]
        end, '{}') as keys
    from (select b.kind, case when b.kind <> 'system' then b.id::uuid end as id, coalesce((select c.stopped_at from actor.clock c), now()) as at
        from actor.bound b where b.backend = pg_backend_pid() and b.since = now() offset 0) v;
comment on view actor.asking is 'the viewer of this transaction: kind, instant, and keys (post and desk, trusted person, or person)';
grant select on actor.asking to alongside_app, alongside_report;

create or replace function actor.keys() returns uuid[]
    language sql stable security definer set search_path = ''
    return coalesce((select a.keys from actor.asking a), actor.nobody()::uuid[]);
comment on function actor.keys() is 'the keys that the viewer asks with; an error without one';
grant execute on function actor.keys() to alongside_app, alongside_report;
grant execute on function actor.now() to alongside_app, alongside_report;
