-- Run with every migration, so that tables follow when the text of protection changes: ${flyway:timestamp}
-- Importing an old register is for coordinators; what it remembers belongs to their agency.
create or replace function register.may_import() returns boolean
    language plpgsql stable security definer set search_path = '' as $$
declare
    post agency.staff := actor.post();
begin
    return coalesce(post.role in ('case-coordinator', 'scheme-coordinator') and consent.gate(post.id, actor.now()) is null, false);
end $$;
comment on function register.may_import() is 'a coordinator of an agency that has signed';
grant execute on function register.may_import() to alongside_app;

do $$
declare
    name text;
begin
    foreach name in array array['import', 'decision'] loop
        execute format('alter table register.%I enable row level security', name);
        execute format('alter table register.%I force row level security', name);
        execute format('drop policy if exists owner_all on register.%I', name);
        execute format('create policy owner_all on register.%I to alongside_owner using (true) with check (true)', name);
        execute format('drop policy if exists coordinator_own on register.%I', name);
        execute format('create policy coordinator_own on register.%I to alongside_app '
            'using (agency_id = (select actor.agency()) and (select register.may_import())) '
            'with check (agency_id = (select actor.agency()) and (select register.may_import()))', name);
        execute format('grant select, insert on register.%I to alongside_app', name);
    end loop;
end $$;
grant update (choice, value, decided_by, decided_at), delete on register.decision to alongside_app;

-- What a register says reaches into the background of an incident, so all of it counts as that.
call consent.protect('register.held', 'all', 'risk-history');

-- NHS numbers of a file that belong to people whose number the viewer does not see: the person, if the viewer knows of them, or only that
-- somebody on record has that number. Never a name; no more numbers than files can hold; each asking is on the audit.
create or replace function register.numbers_held(p_numbers text[]) returns table (nhs_number text, person_id uuid)
    language plpgsql volatile security definer set search_path = '' as $$
declare
    asked bigint;
begin
    if not register.may_import() then
        raise exception 'only coordinators import registers' using errcode = '42501';
    end if;
    select coalesce(sum(e.thing_id::bigint), 0) + cardinality(p_numbers) into asked from audit.entry e
        where e.person_id is null and e.at > actor.now() - interval '1 day' and e.act = 'match' and e.viewer = actor.id()::text;
    if cardinality(p_numbers) > 50000 or asked > 200000 then
        raise exception 'too many numbers asked for in one day' using errcode = '54000';
    end if;
    perform audit.append('match', 'register.file', cardinality(p_numbers)::text, null, 'VERB');
    return query
        select i.nhs_number, case when exists (select from consent.own_rows() d where d.subject = i.person_id) then i.person_id end
        from person.identity i where i.nhs_number = any (p_numbers);
end $$;
comment on function register.numbers_held(text[]) is 'which NHS numbers of a file are on record, for coordinators, without names';
grant execute on function register.numbers_held(text[]) to alongside_app;
