-- Agencies and posts are known to everybody who is signed in; only administrators change them.

create or replace function agency.may_administer() returns boolean
    language plpgsql stable security definer set search_path = '' as $$
declare
    post agency.staff := actor.post();
begin
    return actor.is_system('setup')
        or post.role is not distinct from 'partnership-administrator' and consent.gate(post.id, actor.now()) is null;
end $$;
comment on function agency.may_administer() is 'the partnership administrator, or the job that sets the portal up';
grant execute on function agency.may_administer() to alongside_app;

create or replace function agency.is_mail_desk(p_post uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from agency.contact c where c.desk_post = p_post);
comment on function agency.is_mail_desk(uuid) is 'the post answers by mail and was made for that alone';
grant execute on function agency.is_mail_desk(uuid) to alongside_app;

create or replace function agency.may_import() returns boolean
    language sql stable security definer set search_path = ''
    return agency.may_administer() or actor.is_system('practices');
comment on function agency.may_import() is 'whoever administers agencies, or the job that keeps the NHS list';
grant execute on function agency.may_import() to alongside_app;

do $$
declare
    name text;
begin
    foreach name in array array['agency', 'agreement', 'desk', 'staff', 'practice', 'practice_incoming'] loop
        execute format('alter table agency.%I enable row level security', name);
        execute format('alter table agency.%I force row level security', name);
        execute format('drop policy if exists owner_all on agency.%I', name);
        execute format('create policy owner_all on agency.%I to alongside_owner using (true) with check (true)', name);
        execute format('drop policy if exists select_signed_in on agency.%I', name);
        execute format('create policy select_signed_in on agency.%I for select to alongside_app, alongside_report '
            'using ((select actor.kind()) is not null)', name);
        execute format('drop policy if exists insert_administrator on agency.%I', name);
        execute format('drop policy if exists update_administrator on agency.%I', name);
        execute format('grant select on agency.%I to alongside_app, alongside_report', name);
    end loop;
    foreach name in array array['agency', 'agreement', 'desk', 'staff'] loop
        execute format('create policy insert_administrator on agency.%I for insert to alongside_app '
            'with check ((select agency.may_administer()))', name);
        execute format('create policy update_administrator on agency.%I for update to alongside_app '
            'using ((select agency.may_administer()))', name);
    end loop;
end $$;
grant insert (id, name, kind, practice_code, version), update (name, kind, practice_code, version) on agency.agency to alongside_app;
grant insert (id, agency_id, begins, ends, recorded_at), update (ends) on agency.agreement to alongside_app;
grant insert (id, agency_id, role) on agency.desk to alongside_app;
grant insert (id, agency_id, desk_id, role, human_id, name, begins, ends, recorded_at), update (ends) on agency.staff to alongside_app;
revoke insert, update on agency.practice from alongside_app;

-- Practices say nothing about people, so the list is read through a view of its owner: whoever is signed in reads all of it. On the
-- table itself PostgreSQL would try the policy before LIKE, which is not leakproof, and never use the index.
create or replace view agency.practice_list as
    select * from agency.practice where (select actor.kind()) is not null;
comment on view agency.practice_list is 'the NHS list, to be searched by everybody who is signed in';
grant select on agency.practice_list to alongside_app, alongside_report;

drop policy if exists select_signed_in on agency.practice_incoming;
drop policy if exists insert_importer on agency.practice_incoming;
create policy insert_importer on agency.practice_incoming for insert to alongside_app
    with check ((select agency.may_import()));
revoke select on agency.practice_incoming from alongside_app, alongside_report;
grant insert on agency.practice_incoming to alongside_app;

-- One import at a time: the next one waits here until this transaction ends.
create or replace function agency.empty_waiting_room() returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    if not agency.may_import() then
        raise exception 'only administrators import the list of practices' using errcode = '42501';
    end if;
    lock table agency.practice_incoming in share row exclusive mode;
    delete from agency.practice_incoming;
end $$;
comment on function agency.empty_waiting_room() is 'empties the waiting room and closes it to others';
grant execute on function agency.empty_waiting_room() to alongside_app;

-- Writes what is new or differs, and nothing else. Practices that the list no longer names stay as they are.
create or replace function agency.accept_practices(out added integer, out changed integer, out unchanged integer)
    language plpgsql volatile security definer set search_path = '' set gin_pending_list_limit = '64MB' as $$
begin
    if not agency.may_import() then
        raise exception 'only administrators import the list of practices' using errcode = '42501';
    end if;
    with incoming as (
        select distinct on (code) code, name, address, town, postcode, icb, telephone, opened, closed, status, setting, search
            from agency.practice_incoming order by code, line desc),
    written as (
        insert into agency.practice as p select * from incoming
            on conflict (code) do update set (name, address, town, postcode, icb, telephone, opened, closed, status, setting, search)
                = (excluded.name, excluded.address, excluded.town, excluded.postcode, excluded.icb, excluded.telephone,
                    excluded.opened, excluded.closed, excluded.status, excluded.setting, excluded.search)
                where (p.*) is distinct from (excluded.*))
    select count(*) filter (where p.code is null),
            count(*) filter (where p.code is not null and (p.*) is distinct from (i.*)),
            count(*) filter (where (p.*) is not distinct from (i.*))
        into added, changed, unchanged
        from incoming i left join agency.practice p using (code);
    delete from agency.practice_incoming;
    perform pg_catalog.gin_clean_pending_list('agency.practice_search_idx');
    analyze agency.practice;
end $$;
comment on function agency.accept_practices() is 'takes the waiting list over into agency.practice and counts what that changed';
grant execute on function agency.accept_practices() to alongside_app;

-- A new desk is a new reader: people its agency works with are looked at again.
create or replace function agency.desk_opened() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    insert into consent.stale select distinct i.person_id from consent.involvement i where i.agency_id = new.agency_id
        union select distinct s.person_id from consent.subject s where new.agency_id in (s.author_agency, s.owner_agency)
        union select o.person_id from consent.overriding o where new.agency_id = any (o.agencies)
        on conflict do nothing;
    return null;
end $$;
-- A new post at a desk that is asked post by post for some people is a new reader of theirs; so is one of a human who is barred from somebody.
create or replace function agency.post_begun() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform consent.mark(d.person_id) from (
        select distinct d.person_id from consent.disclosure d join agency.staff s on s.id = d.viewer
        where s.desk_id = new.desk_id and d.known_until = 'infinity'
        union select b.person_id from consent.bar b where b.human_id = new.human_id
        order by 1) d;
    return null;
end $$;
drop trigger if exists post_begun on agency.staff;
create trigger post_begun after insert on agency.staff for each row execute function agency.post_begun();
drop trigger if exists desk_opened on agency.desk;
create trigger desk_opened after insert on agency.desk for each row execute function agency.desk_opened();

-- Nodes listen on this channel. It says who has to be shown their page anew, never about whom.
create or replace function agency.sight_lost(p_viewer uuid) returns void
    language sql volatile set search_path = ''
    return pg_notify('alongside_sight_lost', p_viewer::text);
comment on function agency.sight_lost(uuid) is 'once this transaction is kept, every node shows the open screens of this viewer anew';

create or replace function agency.post_changed() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform agency.sight_lost(new.id);
    return null;
end $$;
comment on function agency.post_changed() is 'trigger of posts that end';
drop trigger if exists post_changed on agency.staff;
create trigger post_changed after update of ends on agency.staff for each row execute function agency.post_changed();

create or replace function agency.signature_changed() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform agency.sight_lost(s.id) from agency.staff s where s.agency_id = new.agency_id;
    return null;
end $$;
comment on function agency.signature_changed() is 'trigger of signatures on the sharing agreement that end';
drop trigger if exists signature_changed on agency.agreement;
create trigger signature_changed after update of ends on agency.agreement for each row execute function agency.signature_changed();
