-- Who is asking. A statement without a viewer is an error, never an empty answer (RULES row 1).

create or replace function actor.now() returns timestamptz
    language sql stable security definer set search_path = ''
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
    number bigint;
begin
    if claim is null or signature is distinct from actor.sign('claim|' || claim) then
        raise exception 'viewer is not signed by the application' using errcode = '28000', hint = 'NO_VIEWER';
    end if;
    number := part[5]::bigint;
    if part[4]::integer <> pg_backend_pid()
        or abs(extract(epoch from clock_timestamp()) * 1000000 - number) > 30 * 1000000::bigint then
        raise exception 'viewer was signed for another place or time' using errcode = '28000', hint = 'NO_VIEWER';
    end if;
    insert into actor.nonce as seen (pid, last) values (pg_backend_pid(), number)
        on conflict (pid) do update set last = excluded.last where seen.last < excluded.last;
    if not found then
        raise exception 'viewer was used before' using errcode = '28000', hint = 'NO_VIEWER';
    end if;
    perform set_config('alongside.viewer', claim, true),
            set_config('alongside.seal', actor.sign('bound|' || claim || '|' || now()::text), true);
end $$;
comment on function actor.bind(text, text) is 'binds a signed viewer to this transaction, once';
grant execute on function actor.bind(text, text) to alongside_app, alongside_report;

create or replace function actor.claim() returns text[]
    language plpgsql stable security definer set search_path = '' as $$
declare
    claim text := nullif(current_setting('alongside.viewer', true), '');
begin
    if claim is null
        or current_setting('alongside.seal', true)
            is distinct from actor.sign('bound|' || claim || '|' || now()::text) then
        raise exception 'this transaction names no viewer' using errcode = '28000', hint = 'NO_VIEWER';
    end if;
    return string_to_array(claim, '|');
end $$;
comment on function actor.claim() is 'the viewer of this transaction: kind, id, human; an error without one';
grant execute on function actor.claim() to alongside_app, alongside_report;

create or replace function actor.kind() returns text
    language sql stable security definer set search_path = '' return (actor.claim())[1];
comment on function actor.kind() is 'staff, trusted, person, human (signed in, nobody chosen yet) or system';
grant execute on function actor.kind() to alongside_app, alongside_report;

create or replace function actor.id() returns uuid
    language plpgsql stable security definer set search_path = '' as $$
declare
    claim text[] := actor.claim();
begin
    return case when claim[1] <> 'system' then claim[2]::uuid end;
end $$;
comment on function actor.id() is 'the post, trusted person, person or human that asks; null for a job';
grant execute on function actor.id() to alongside_app, alongside_report;

create or replace function actor.human() returns uuid
    language sql stable security definer set search_path = '' return nullif((actor.claim())[3], '')::uuid;
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

-- The keys with which this viewer opens the relation. A viewer whom row 2 or 6 stops as a whole has none.
create or replace function actor.keys() returns uuid[]
    language plpgsql stable security definer set search_path = '' as $$
declare
    claim text[] := actor.claim();
    post agency.staff;
begin
    if claim[1] in ('trusted', 'person') then
        return array[claim[2]::uuid];
    elsif claim[1] = 'staff' then
        select * into post from agency.staff s where s.id = claim[2]::uuid;
        if consent.gate(post.id, actor.now()) is null then
            return array[post.id, post.desk_id];
        end if;
    end if;
    return '{}';
end $$;
comment on function actor.keys() is 'the keys that the viewer asks with: post and desk, trusted person, or person';
grant execute on function actor.keys() to alongside_app, alongside_report;
grant execute on function actor.now() to alongside_app, alongside_report;
