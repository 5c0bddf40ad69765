-- Answering by mail and chasing. Whoever answers by mail is a post of the agency, under every rule, and narrower than any other.
do $$
declare
    name text;
begin
    foreach name in array array['agency.contact', 'answering.link', 'answering.mailing', 'answering.told'] loop
        execute format('drop policy if exists owner_all on %s', name);
        execute format('create policy owner_all on %s to alongside_owner using (true) with check (true)', name);
    end loop;
end $$;
call consent.protect('answering.chase', 'all', 'fact');

-- What was sent to an address is of no use once the agency is written to elsewhere, and whoever is visiting by it is out at the next step.
create or replace function answering.address_changed() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    update answering.link l set valid_until = least(l.valid_until, actor.now()), session_until = least(l.session_until, actor.now())
        where l.agency_id = new.agency_id and (l.valid_until > actor.now() or l.session_until > actor.now());
    return null;
end $$;
comment on function answering.address_changed() is 'trigger: an agency is written to at another address, so its links and visits end';
drop trigger if exists links_end on agency.contact;
create trigger links_end after update of address on agency.contact for each row
    when (new.address <> old.address) execute function answering.address_changed();

-- Whoever is given an action is told of it, also when they had it before.
create or replace function answering.given() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    delete from answering.told t where t.item_id = new.item_id and t.agency_id = new.owner_agency;
    return null;
end $$;
comment on function answering.given() is 'trigger: an action was given to somebody, who has not been told of it';
drop trigger if exists tell_again on action.event;
create trigger tell_again after insert on action.event for each row when (new.kind = 'given') execute function answering.given();

-- Staff know where agencies are written to; only whoever administers says where that is, because links go there.
drop policy if exists select_staff on agency.contact;
create policy select_staff on agency.contact for select to alongside_app
    using ((select actor.kind()) = 'staff' or (select agency.may_administer()));
drop policy if exists insert_administrator on agency.contact;
create policy insert_administrator on agency.contact for insert to alongside_app with check ((select agency.may_administer()));
drop policy if exists update_administrator on agency.contact;
create policy update_administrator on agency.contact for update to alongside_app using ((select agency.may_administer()));
grant select on agency.contact to alongside_app;
grant insert (agency_id, address, manager_address, desk_post), update (address, manager_address, desk_post) on agency.contact to alongside_app;

create or replace function agency.wish(p_agency uuid, p_weekly boolean, p_weekday integer, p_due_tomorrow boolean) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
begin
    update agency.contact c set weekly = p_weekly, weekday = p_weekday, due_tomorrow = p_due_tomorrow
        where c.agency_id = p_agency and (agency.may_administer()
            or c.agency_id = actor.agency() and consent.gate(actor.id(), actor.now()) is null);
    return found;
end $$;
comment on function agency.wish(uuid, boolean, integer, boolean) is 'what an agency wishes to be written; any of its posts may say so';
grant execute on function agency.wish(uuid, boolean, integer, boolean) to alongside_app;

-- The agency for which the viewer answers by mail; planned together with the statement that asks.
create or replace view agency.asking_by_mail as
    select c.agency_id from actor.bound b
    join agency.contact c on c.desk_post = case when b.kind = 'staff' then b.id::uuid end
    where b.backend = pg_backend_pid() and b.since = now();
comment on view agency.asking_by_mail is 'the agency of a viewer who answers by mail; no row for anybody else';
grant select on agency.asking_by_mail to alongside_app;

create or replace function answering.is_own(p_subject uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from consent.subject s join action.action a on a.person_id = s.person_id and a.owner_agency = actor.agency()
        where s.id = p_subject and (s.kind = 'person' or s.kind = 'item' and a.item_id = s.id));
comment on function answering.is_own(uuid) is 'an action of the viewer''s agency, or that the person of such an action is on record';
grant execute on function answering.is_own(uuid) to alongside_app;

-- Whatever the rules open to the desk, whoever answers by mail is shown actions of their own agency and nothing else.
drop policy if exists only_own_actions on consent.disclosure;
create policy only_own_actions on consent.disclosure as restrictive for select to alongside_app
    using ((select not exists (select from agency.asking_by_mail)) or answering.is_own(subject));

create or replace function answering.must_run() returns void
    language plpgsql stable security definer set search_path = '' as $$
begin
    if not actor.is_system('answering') then
        raise exception 'only the job that writes to agencies may do this' using errcode = '42501';
    end if;
end $$;
comment on function answering.must_run() is 'an error for everybody but the job that writes to agencies';

create or replace function answering.make_link(p_agency uuid, p_hash bytea, p_asked boolean, p_valid interval) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
begin
    perform answering.must_run();
    perform from agency.contact c where c.agency_id = p_agency for update;
    if p_asked and (select count(*) from answering.link l
            where l.agency_id = p_agency and l.asked and l.made_at > actor.now() - interval '1 hour') >= 3 then
        return false;
    end if;
    insert into answering.link (agency_id, token_hash, asked, made_at, valid_until)
        values (p_agency, p_hash, p_asked, actor.now(), actor.now() + p_valid);
    return true;
end $$;
comment on function answering.make_link(uuid, bytea, boolean, interval) is 'keeps a new link; of those asked for, three an hour and agency';
grant execute on function answering.make_link(uuid, bytea, boolean, interval) to alongside_app;

-- What a link would do now; nothing for one that is none.
create or replace function answering.look(p_hash bytea) returns table (state text, agency uuid, name text, address text)
    language plpgsql stable security definer set search_path = '' as $$
begin
    perform answering.must_run();
    return query
        select case when consent.gate(c.desk_post, actor.now()) is not null then 'AGENCY_LEFT' when l.used_at is not null then 'USED'
            when l.valid_until <= actor.now() then 'LATE' else 'OPEN' end, a.id, a.name, c.address
        from answering.link l join agency.contact c on c.agency_id = l.agency_id join agency.agency a on a.id = l.agency_id
        where l.token_hash = p_hash;
end $$;
comment on function answering.look(bytea) is 'whether a link can be used, and whose it is; looking uses nothing up';
grant execute on function answering.look(bytea) to alongside_app;

create or replace function answering.use_link(p_hash bytea, p_session bytea, p_for interval) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    state text;
begin
    perform from answering.link l where l.token_hash = p_hash for update;
    select k.state into state from answering.look(p_hash) k;
    if state = 'OPEN' then
        update answering.link l set used_at = actor.now(), session_hash = p_session, session_until = actor.now() + p_for
            where l.token_hash = p_hash;
        update agency.contact c set opened_at = actor.now() from answering.link l
            where l.token_hash = p_hash and c.agency_id = l.agency_id;
        update answering.reach r set ended_at = actor.now() from answering.link l
            where l.token_hash = p_hash and r.agency_id = l.agency_id and r.ended_at is null;
        perform audit.append('link used', 'answering', l.id::text, null, 'LINK') from answering.link l where l.token_hash = p_hash;
    end if;
    return coalesce(state, 'UNKNOWN');
end $$;
comment on function answering.use_link(bytea, bytea, interval) is 'uses a link up and begins a visit; of two at once, one';
grant execute on function answering.use_link(bytea, bytea, interval) to alongside_app;

-- Asked at every step of a visit: it ends by its clock, and with the agency, the post or the address that it was opened for.
create or replace function answering.visit(p_session bytea) returns table (agency uuid, name text, address text, post uuid, human uuid)
    language plpgsql stable security definer set search_path = '' as $$
begin
    perform answering.must_run();
    return query
        select a.id, a.name, c.address, s.id, s.human_id
        from answering.link l join agency.contact c on c.agency_id = l.agency_id join agency.agency a on a.id = l.agency_id
            join agency.staff s on s.id = c.desk_post
        where l.session_hash = p_session and actor.now() < l.session_until and consent.gate(s.id, actor.now()) is null;
end $$;
comment on function answering.visit(bytea) is 'who is visiting, as long as they may';
grant execute on function answering.visit(bytea) to alongside_app;

create or replace function answering.leave(p_session bytea) returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    perform answering.must_run();
    update answering.link l set session_until = actor.now() where l.session_hash = p_session and l.session_until > actor.now();
end $$;
comment on function answering.leave(bytea) is 'ends a visit';
grant execute on function answering.leave(bytea) to alongside_app;

create or replace function answering.agency_at(p_address text) returns uuid
    language plpgsql stable security definer set search_path = '' as $$
begin
    perform answering.must_run();
    return (select c.agency_id from agency.contact c
        where lower(c.address) = lower(p_address) and consent.gate(c.desk_post, actor.now()) is null order by c.agency_id limit 1);
end $$;
comment on function answering.agency_at(text) is 'the agency that is written to at this address';
grant execute on function answering.agency_at(text) to alongside_app;

-- Since when an agency has had mails and opened nothing: neither a link nor the portal.
create or replace function answering.silent_since(p_agency uuid) returns date
    language sql stable security definer set search_path = ''
    return (select min(m.day) from answering.mailing m where m.agency_id = p_agency and m.at > coalesce(greatest(
        (select c.opened_at from agency.contact c where c.agency_id = p_agency),
        (select max(e.at) from audit.entry e where e.agency = p_agency and e.act = 'acts as')), '-infinity'));
comment on function answering.silent_since(uuid) is 'day of the first mail after which an agency opened nothing; null when it did, or had none';

create or replace function answering.awaited(p_status text) returns boolean
    language sql immutable set search_path = ''
    return p_status in ('proposed', 'accepted', 'in-progress', 'blocked');
comment on function answering.awaited(text) is 'an owner has something to do, and an answer is awaited';

-- Agencies that may be written to today: there is somebody to write to, and nothing was written yet; or there was, and a meeting has asked for
-- something since that will not wait.
drop function if exists answering.agencies();
create function answering.agencies()
    returns table (agency uuid, name text, address text, manager text, weekly boolean, weekday smallint, due_tomorrow boolean, written boolean,
        mailed date, mail_only boolean)
    language plpgsql stable security definer set search_path = '' as $$
begin
    perform answering.must_run();
    return query
        select a.id, a.name, c.address, c.manager_address, c.weekly, c.weekday, c.due_tomorrow, t.mails > 0,
            (select max(m.day) from answering.mailing m where m.agency_id = a.id),
            exists (select from answering.reach r where r.agency_id = a.id and r.ended_at is null)
        from agency.contact c join agency.agency a on a.id = c.agency_id
            cross join lateral (select count(*) as mails, coalesce(bool_or(m.urgent), false) as urgent
                from answering.mailing m where m.agency_id = a.id and m.day = consent.today()) t
        where consent.gate(c.desk_post, actor.now()) is null and not t.urgent
            and exists (select from action.action x where x.owner_agency = a.id and answering.awaited(x.status)
                and (t.mails = 0 or x.meeting_id is not null and x.due is not null and not exists (
                    select from answering.told o where o.agency_id = a.id and o.item_id = x.item_id)));
end $$;
comment on function answering.agencies() is 'agencies that could be written to today';
grant execute on function answering.agencies() to alongside_app;

create or replace function answering.stopped(p_item uuid) returns boolean
    language sql stable security definer set search_path = ''
    return coalesce((select c.step = 'stopped' from answering.chase c where c.item_id = p_item and c.step in ('stopped', 'resumed')
        and c.since = action.owned_since(c.person_id, c.item_id) order by c.at desc, c.step limit 1), false);
comment on function answering.stopped(uuid) is 'a coordinator stopped chasing this action while its owner had it';

-- What an agency still has to do, as far as the post that answers by mail may see it in full. No words: initials, reference, dates.
drop function if exists answering.owned(uuid);
create function answering.owned(p_agency uuid)
    returns table (item uuid, initials text, reference text, since date, due date, updated date, told boolean, of_meeting boolean,
        stopped boolean, chased text[])
    language plpgsql stable security definer set search_path = '' as $$
begin
    perform answering.must_run();
    return query
        select a.item_id, p.initials, p.reference, (o.since at time zone 'Europe/London')::date, a.due,
            (a.answered_at at time zone 'Europe/London')::date,
            exists (select from answering.told t where t.agency_id = p_agency and t.item_id = a.item_id),
            a.meeting_id is not null,
            answering.stopped(a.item_id),
            array(select c.step || ' ' || c.base from answering.chase c where c.item_id = a.item_id and c.base is not null
                and c.since = o.since)
        from agency.contact k join agency.staff s on s.id = k.desk_post
        join action.action a on a.owner_agency = k.agency_id
        join consent.person p on p.id = a.person_id and p.died_recorded_at is null
        cross join lateral (select action.owned_since(a.person_id, a.item_id) as since) o
        where k.agency_id = p_agency and answering.awaited(a.status)
            and consent.gate(s.id, actor.now()) is null
            and exists (select from consent.disclosure d where d.subject = a.subject and d.viewer in (s.id, s.desk_id) and d.outcome = 'all'
                and d.known_until = 'infinity' and d.valid_from <= actor.now() and actor.now() < d.valid_until)
        order by a.due nulls last, a.asked_at, a.item_id;
end $$;
comment on function answering.owned(uuid) is 'open actions of an agency, for the mail that tells it of them';
grant execute on function answering.owned(uuid) to alongside_app;

-- The one mail of the day, and the one more: whoever comes second is told so.
drop function if exists answering.begin_mailing(uuid, uuid);
create or replace function answering.begin_mailing(p_agency uuid, p_mail uuid, p_urgent boolean) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
begin
    perform answering.must_run();
    insert into answering.mailing (agency_id, day, mail_id, at, urgent) values (p_agency, consent.today(), p_mail, actor.now(), p_urgent)
        on conflict do nothing;
    return found;
end $$;
comment on function answering.begin_mailing(uuid, uuid, boolean) is 'takes the one mail of today, or the urgent one; false when it was taken';
grant execute on function answering.begin_mailing(uuid, uuid, boolean) to alongside_app;

create or replace function answering.tell(p_agency uuid, p_item uuid) returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    perform answering.must_run();
    insert into answering.told (agency_id, item_id, at) values (p_agency, p_item, actor.now()) on conflict do nothing;
end $$;
comment on function answering.tell(uuid, uuid) is 'the agency has been told of this action';
grant execute on function answering.tell(uuid, uuid) to alongside_app;

create or replace function answering.record_chase(p_item uuid, p_step text, p_base date, p_mail uuid) returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    perform answering.must_run();
    insert into answering.chase (person_id, item_id, subject, step, base, since, at, mail_id)
        select a.person_id, a.item_id, a.subject, p_step, p_base, action.owned_since(a.person_id, a.item_id), actor.now(), p_mail
        from action.action a where a.item_id = p_item
        on conflict do nothing;
end $$;
comment on function answering.record_chase(uuid, text, date, uuid) is 'this step of chasing was taken, by this mail';
grant execute on function answering.record_chase(uuid, text, date, uuid) to alongside_app;

-- A coordinator stops chasing, with a reason, and lets it go on again.
create or replace function answering.hold(p_item uuid, p_stop boolean, p_because text) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one action.action;
begin
    select * into one from action.action a where a.item_id = p_item;
    if one.item_id is null or not coalesce(action.may_direct(one.person_id, one.asked_by), false)
            or not exists (select from consent.own_rows() d where d.subject = one.subject and d.outcome = 'all') then
        return false;
    end if;
    if answering.stopped(p_item) <> p_stop then
        insert into answering.chase (person_id, item_id, subject, step, since, at, because, recorded_by)
            values (one.person_id, p_item, one.subject, case when p_stop then 'stopped' else 'resumed' end,
                action.owned_since(one.person_id, p_item), actor.now(), p_because, actor.id());
    end if;
    return true;
end $$;
comment on function answering.hold(uuid, boolean, text) is 'stops chasing an action, or lets it go on; false where the viewer may not';
grant execute on function answering.hold(uuid, boolean, text) to alongside_app;
