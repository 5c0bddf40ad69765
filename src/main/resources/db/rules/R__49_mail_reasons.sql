-- Minutes that are ready, seniors, agencies reached by mail alone, the list of the operational group, and barriers that climb.
do $$
declare
    name text;
begin
    foreach name in array array['agency.senior', 'answering.reach', 'actor.mail_address', 'meeting.minutes_told', 'action.barrier_level'] loop
        execute format('drop policy if exists owner_all on %s', name);
        execute format('create policy owner_all on %s to alongside_owner using (true) with check (true)', name);
    end loop;
end $$;
drop function if exists answering.silent();

-- An agency that opens nothing is reached by mail alone until it opens something. The job looks; coordinators are told once.
create or replace function answering.silences() returns table (agency uuid, since date, mail_only boolean)
    language plpgsql stable security definer set search_path = '' as $$
begin
    perform answering.must_run();
    return query
        select c.agency_id, s.since, r.id is not null
        from agency.contact c
            cross join lateral (select answering.silent_since(c.agency_id) as since) s
            left join answering.reach r on r.agency_id = c.agency_id and r.ended_at is null
        where consent.gate(c.desk_post, actor.now()) is null
            and (s.since is not null and r.id is null or r.id is not null and s.since is distinct from r.silent_since);
end $$;
comment on function answering.silences() is 'agencies that open nothing and are not reached by mail alone yet, and those that have opened something since';
grant execute on function answering.silences() to alongside_app;

create or replace function answering.keep_reach(p_agency uuid, p_since date) returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    perform answering.must_run();
    if p_since is null then
        update answering.reach r set ended_at = actor.now() where r.agency_id = p_agency and r.ended_at is null;
    else
        insert into answering.reach (agency_id, silent_since, begun_at) values (p_agency, p_since, actor.now()) on conflict do nothing;
    end if;
end $$;
comment on function answering.keep_reach(uuid, date) is 'from now on the agency is reached by mail alone, silent since that day; null ends it';
grant execute on function answering.keep_reach(uuid, date) to alongside_app;

create or replace function answering.minds_reach() returns boolean
    language plpgsql stable security definer set search_path = '' as $$
declare
    post agency.staff := actor.post();
begin
    return agency.may_administer() or coalesce(post.role in ('case-coordinator', 'scheme-coordinator'), false)
        and consent.gate(post.id, actor.now()) is null;
end $$;
comment on function answering.minds_reach() is 'the viewer looks after how agencies are reached: coordinators and whoever administers';

create or replace function answering.reached_by_mail()
    returns table (id uuid, agency uuid, name text, address text, since date, begun timestamptz, seen boolean)
    language sql stable security definer set search_path = '' as $$
    select r.id, a.id, a.name, c.address, r.silent_since, r.begun_at, r.seen_at is not null
    from answering.reach r join agency.agency a on a.id = r.agency_id join agency.contact c on c.agency_id = a.id
    where r.ended_at is null and answering.minds_reach()
    order by r.seen_at is not null, r.silent_since, a.name
$$;
comment on function answering.reached_by_mail() is 'agencies reached by mail alone, for coordinators and whoever administers; what nobody has seen yet first';
grant execute on function answering.reached_by_mail() to alongside_app;

create or replace function answering.see_reach(p_id uuid) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
begin
    update answering.reach r set seen_by = coalesce(r.seen_by, actor.id()), seen_at = coalesce(r.seen_at, actor.now())
        where r.id = p_id and r.ended_at is null and answering.minds_reach();
    return found;
end $$;
comment on function answering.see_reach(uuid) is 'a coordinator has seen that an agency is reached by mail alone';
grant execute on function answering.see_reach(uuid) to alongside_app;

-- Whoever administers keeps where the senior of an agency is written to; nobody else reads it.
drop policy if exists select_administrator on agency.senior;
create policy select_administrator on agency.senior for select to alongside_app using ((select agency.may_administer()));
drop policy if exists insert_administrator on agency.senior;
create policy insert_administrator on agency.senior for insert to alongside_app with check ((select agency.may_administer()));
drop policy if exists update_administrator on agency.senior;
create policy update_administrator on agency.senior for update to alongside_app using ((select agency.may_administer()));
drop policy if exists delete_administrator on agency.senior;
create policy delete_administrator on agency.senior for delete to alongside_app using ((select agency.may_administer()));
grant select, insert, update, delete on agency.senior to alongside_app;

-- At once to a senior: a coordinator who may direct the action says what is at stake and why. Once a day for one action.
create or replace function answering.tell_senior(p_item uuid, p_stake text, p_because text, p_mail uuid)
    returns table (outcome text, address text, initials text, reference text, person uuid)
    language plpgsql volatile security definer set search_path = '' as $$
declare
    post agency.staff := actor.post();
    one action.action;
    senior text;
begin
    select * into one from action.action a where a.item_id = p_item;
    if one.item_id is null or not coalesce(post.role in ('case-coordinator', 'scheme-coordinator'), false)
            or not coalesce(action.may_direct(one.person_id, one.asked_by), false)
            or not exists (select from consent.own_rows() d where d.subject = one.subject and d.outcome = 'all') then
        return query select 'NOT_AVAILABLE', null::text, null::text, null::text, null::uuid;
        return;
    end if;
    select s.address into senior from agency.senior s where s.agency_id = post.agency_id;
    if senior is null then
        return query select 'NO_SENIOR', null::text, null::text, null::text, null::uuid;
        return;
    end if;
    insert into answering.chase (person_id, item_id, subject, step, base, at, mail_id, because, stake, recorded_by)
        values (one.person_id, p_item, one.subject, 'senior', consent.today(), actor.now(), p_mail, p_because, p_stake, post.id)
        on conflict (item_id, step, base, since) do nothing;
    return query select case when found then 'TOLD' else 'TOLD_TODAY' end, senior, p.initials, p.reference, p.id
        from consent.person p where p.id = one.person_id;
end $$;
comment on function answering.tell_senior(uuid, text, text, uuid) is
    'keeps that a coordinator writes to their senior about an action, and says where: NOT_AVAILABLE, NO_SENIOR, TOLD_TODAY or TOLD';
grant execute on function answering.tell_senior(uuid, text, text, uuid) to alongside_app;

-- The list of the operational group: overdue actions of which chasing was not stopped, also those that nobody owns. Reference and
-- agency; no title, no words, no name; nothing of a closed set.
create or replace function answering.late_actions()
    returns table (person uuid, reference text, owner text, asked_by text, due date, status text, barrier text, senior boolean)
    language plpgsql stable security definer set search_path = '' as $$
declare
    post agency.staff := actor.post();
begin
    if post.id is null or post.role not in ('privacy-officer', 'partnership-administrator')
            or consent.gate(post.id, actor.now()) is not null then
        return;
    end if;
    return query
        select p.id, p.reference, o.name, k.name, a.due, a.status, a.stuck_because,
            exists (select from answering.chase c where c.item_id = a.item_id and c.step = 'senior')
        from action.action a
            join consent.person p on p.id = a.person_id
            join consent.item i on i.person_id = a.person_id and i.id = a.item_id and i.compartment_id is null
            left join agency.agency o on o.id = a.owner_agency and a.status <> 'needs-owner'
            join agency.staff s on s.id = a.asked_by
            join agency.agency k on k.id = s.agency_id
        where (answering.awaited(a.status) or a.status = 'needs-owner') and a.due < consent.today() and p.died_recorded_at is null
            and (o.id is not null or a.status = 'needs-owner')
            and not answering.stopped(a.item_id)
            and not consent.barred(a.person_id, post.human_id, post.agency_id, actor.now())
        order by a.due, p.reference, a.item_id;
end $$;
comment on function answering.late_actions() is 'overdue actions for the operational group: reference, agencies, dates; for privacy officers and whoever administers';
grant execute on function answering.late_actions() to alongside_app;

-- Where a human is written to: what the identity provider vouched for when they last chose whom to act as.
create or replace function actor.keep_address(p_address text) returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    if actor.human() is not null then
        insert into actor.mail_address as m (human_id, address, kept_at) values (actor.human(), p_address, actor.now())
            on conflict (human_id) do update set address = excluded.address, kept_at = excluded.kept_at where m.address <> excluded.address;
    end if;
end $$;
comment on function actor.keep_address(text) is 'keeps where the viewer can be written to';
grant execute on function actor.keep_address(text) to alongside_app;

-- Minutes that are ready. Told are those invited or present who read the meeting and a paragraph of it; nobody else learns that it was held.
create or replace function meeting.must_tell() returns void
    language plpgsql stable security definer set search_path = '' as $$
begin
    if not actor.is_system('minutes') then
        raise exception 'only the job that tells of minutes may do this' using errcode = '42501';
    end if;
end $$;
comment on function meeting.must_tell() is 'an error for everybody but the job that tells of minutes';

create or replace function meeting.can_read(p_keys uuid[], p_subject uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from consent.disclosure d where d.subject = p_subject and d.viewer = any (p_keys) and d.outcome = 'all'
        and d.known_until = 'infinity' and d.valid_from <= actor.now() and actor.now() < d.valid_until);
comment on function meeting.can_read(uuid[], uuid) is 'somebody with these keys reads this in full now; for functions of the owner only';

create or replace function meeting.minutes_readers(p_person uuid, p_meeting uuid) returns table (recipient text, keys uuid[])
    language sql stable security definer set search_path = '' as $$
    with held as (
        select m.subject, m.chair from meeting.meeting m where m.person_id = p_person and m.item_id = p_meeting),
    seats as (
        select v.agency_id, null::uuid as staff_id, v.trusted_id from meeting.invitation v
            where v.person_id = p_person and v.item_id = p_meeting
        union select s.agency_id, s.id, null from held h join agency.staff s on s.id = h.chair
        union select null, p.staff_id, p.trusted_id from meeting.presence p
            where p.person_id = p_person and p.meeting_id = p_meeting and p.part_id is null),
    reader as (
        select c.address, s.id, array[s.id, s.desk_id] as keys from seats t
            join agency.contact c on c.agency_id = t.agency_id
            join agency.staff s on s.agency_id = t.agency_id and s.id <> c.desk_post
        union all
        select a.address, s.id, array[s.id, s.desk_id] from seats t
            join agency.staff s on s.id = t.staff_id join actor.mail_address a on a.human_id = s.human_id
        union all
        select a.address, null, array[r.id] from seats t
            join actor.trusted r on r.id = t.trusted_id join actor.mail_address a on a.human_id = r.human_id)
    select min(r.address), array_agg(distinct k.key) from reader r cross join lateral unnest(r.keys) k (key), held h
    where (r.id is null or consent.gate(r.id, actor.now()) is null) and meeting.can_read(r.keys, h.subject)
    group by lower(r.address)
$$;
comment on function meeting.minutes_readers(uuid, uuid) is
    'addresses of those invited or present who read the meeting now, each with the keys behind it; for functions of the owner only';

create or replace function meeting.minutes_to_tell()
    returns table (meeting uuid, person uuid, initials text, reference text, recipient text, what text)
    language plpgsql stable security definer set search_path = '' as $$
begin
    perform meeting.must_tell();
    return query
        with held as (
            select u.person_id, u.item_id, p.initials, p.reference, coalesce(u.settled_at, u.draft_until) as final_at
            from meeting.minute_set u join consent.person p on p.id = u.person_id and p.died_recorded_at is null
            where u.issued_at > actor.now() - interval '60 days' or exists (
                select from meeting.wording w join meeting.minute n on n.person_id = w.person_id and n.item_id = w.item_id
                where n.person_id = u.person_id and n.meeting_id = u.item_id and w.written_at > actor.now() - interval '7 days')),
        reader as (
            select h.*, r.recipient as to_whom, r.keys, actor.now() >= h.final_at as is_final,
                (select max(t.at) from meeting.minutes_told t where t.meeting_id = h.item_id and t.recipient = r.recipient) as last_told,
                exists (select from meeting.minutes_told t
                    where t.meeting_id = h.item_id and t.recipient = r.recipient and t.what = 'final') as knows_final
            from held h cross join lateral meeting.minutes_readers(h.person_id, h.item_id) r
            where exists (select from meeting.minute n where n.person_id = h.person_id and n.meeting_id = h.item_id
                and meeting.can_read(r.keys, n.subject))),
        news as (
            select r.*, case
                when not r.is_final and r.last_told is null then 'draft'
                when r.is_final and not r.knows_final and r.final_at > actor.now() - interval '7 days' then 'final'
                when (r.last_told at time zone 'Europe/London')::date < consent.today() and exists (
                    select from meeting.wording w join meeting.minute n on n.person_id = w.person_id and n.item_id = w.item_id
                    where n.person_id = r.person_id and n.meeting_id = r.item_id and w.written_at > r.last_told
                        and meeting.can_read(r.keys, w.subject)) then 'corrected' end as is_news
            from reader r)
        select n.item_id, n.person_id, n.initials, n.reference, n.to_whom, n.is_news from news n where n.is_news is not null
        order by n.item_id, n.to_whom;
end $$;
comment on function meeting.minutes_to_tell() is 'whom to tell of which minutes: draft, final, or corrected since they were told last';
grant execute on function meeting.minutes_to_tell() to alongside_app;

create or replace function meeting.tell_of_minutes(p_id uuid, p_meeting uuid, p_what text, p_recipient text) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
begin
    perform meeting.must_tell();
    perform from meeting.minute_set u where u.item_id = p_meeting for update;
    if exists (select from meeting.minutes_told t where t.meeting_id = p_meeting and t.recipient = p_recipient and t.what = p_what
            and (p_what <> 'corrected' or (t.at at time zone 'Europe/London')::date = consent.today())) then
        return false;
    end if;
    insert into meeting.minutes_told (id, meeting_id, what, recipient, at) values (p_id, p_meeting, p_what, p_recipient, actor.now());
    return true;
end $$;
comment on function meeting.tell_of_minutes(uuid, uuid, text, text) is 'keeps that somebody is told; of two nodes at once, one does';
grant execute on function meeting.tell_of_minutes(uuid, uuid, text, text) to alongside_app;
