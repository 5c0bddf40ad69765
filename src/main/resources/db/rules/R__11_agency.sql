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

do $$
declare
    name text;
begin
    foreach name in array array['agency', 'agreement', 'desk', 'staff', 'practice'] loop
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
    create policy insert_administrator on agency.practice for insert to alongside_app
        with check ((select agency.may_administer()) or (select actor.is_system('practices')));
    create policy update_administrator on agency.practice for update to alongside_app
        using ((select agency.may_administer()) or (select actor.is_system('practices')));
end $$;
grant insert (id, name, kind, practice_code, version), update (name, kind, practice_code, version) on agency.agency to alongside_app;
grant insert (id, agency_id, begins, ends, recorded_at), update (ends) on agency.agreement to alongside_app;
grant insert (id, agency_id, role) on agency.desk to alongside_app;
grant insert (id, agency_id, desk_id, role, human_id, name, begins, ends, recorded_at), update (ends) on agency.staff to alongside_app;
grant insert, update on agency.practice to alongside_app;

-- A new desk is a new reader: people its agency works with are looked at again.
create or replace function agency.desk_opened() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    insert into consent.stale select distinct i.person_id from consent.involvement i where i.agency_id = new.agency_id
        union select distinct s.person_id from consent.subject s where new.agency_id in (s.author_agency, s.owner_agency)
        on conflict do nothing;
    return null;
end $$;
drop trigger if exists desk_opened on agency.desk;
create trigger desk_opened after insert on agency.desk for each row execute function agency.desk_opened();
