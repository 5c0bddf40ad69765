-- The sharing agreement: what is in force, what was, what is proposed, and who would gain and lose by it.

create or replace function consent.write_agreement(p_categories jsonb, p_ceilings jsonb) returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    insert into consent.category (code, family, level, emergency, holds, position)
        select r.value ->> 0, r.value ->> 1, (r.value ->> 2)::smallint, (r.value ->> 3)::boolean, r.value ->> 4, r.ordinality
        from jsonb_array_elements(p_categories) with ordinality r
        on conflict (code) do update set family = excluded.family, level = excluded.level, emergency = excluded.emergency,
            holds = excluded.holds, position = excluded.position;
    delete from consent.ceiling;
    insert into consent.ceiling (category, role, cell)
        select split_part(r.key, '|', 1), split_part(r.key, '|', 2), r.value from jsonb_each_text(p_ceilings) r;
end $$;
comment on function consent.write_agreement(jsonb, jsonb) is
    'categories and ceilings that the rules go by; a category that is left out stays, because items have it, and nobody reaches it';

-- Whoever records a fact meanwhile waits until this transaction ends, and is then compiled by what it installed.
create or replace function consent.install_agreement(p_categories jsonb, p_ceilings jsonb) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one uuid;
begin
    if p_categories = (select coalesce(jsonb_agg(jsonb_build_array(c.code, c.family, c.level, c.emergency, c.holds) order by c.position), '[]')
            from consent.category c where c.code in (select r.value ->> 0 from jsonb_array_elements(p_categories) r))
        and p_ceilings = (select coalesce(jsonb_object_agg(e.category || '|' || e.role, e.cell), '{}') from consent.ceiling e)
        and consent.fingerprint() = (select c.rules from consent.compiled_by c) then
        return false;
    end if;
    lock table consent.stale in share row exclusive mode;
    perform consent.write_agreement(p_categories, p_ceilings);
    insert into consent.compiled_by (rules) values (consent.fingerprint()) on conflict (only_row) do update set rules = excluded.rules;
    for one in select p.id from consent.person p loop
        perform consent.compile(one);
    end loop;
    return true;
end $$;
comment on function consent.install_agreement(jsonb, jsonb) is
    'for the migrator: categories and ceilings in force; recompiles everybody when they, or the text of the rules, changed';

create or replace function consent.meet_agreement(p_categories jsonb, p_ceilings jsonb) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    held consent.agreement_text;
begin
    select * into held from consent.agreement_text t order by t.number desc limit 1;
    if held.number is null then
        perform consent.install_agreement(p_categories, p_ceilings);
        insert into consent.agreement_text (categories, ceilings, since) values (p_categories, p_ceilings, actor.now());
        return 'in force';
    end if;
    perform consent.install_agreement(held.categories, held.ceilings);
    if p_categories = held.categories and p_ceilings = held.ceilings then
        delete from consent.agreement_proposal;
        return 'in force';
    end if;
    insert into consent.agreement_proposal as p (categories, ceilings, found_at) values (p_categories, p_ceilings, actor.now())
        on conflict (only_row) do update set categories = excluded.categories, ceilings = excluded.ceilings, found_at = excluded.found_at
        where (p.categories, p.ceilings) <> (excluded.categories, excluded.ceilings);
    return 'proposed';
end $$;
comment on function consent.meet_agreement(jsonb, jsonb) is
    'for the migrator, at each start: the first agreement is in force at once, a later one that differs is proposed';

create or replace function consent.administers() returns boolean
    language sql stable security definer set search_path = ''
    return actor.kind() = 'staff' and agency.may_administer();
comment on function consent.administers() is 'a partnership administrator asks';
grant execute on function consent.administers() to alongside_app;

create or replace function consent.put_in_force(p_fingerprint text) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one consent.agreement_proposal;
begin
    if not consent.administers() then
        return 'NOT_ALLOWED';
    end if;
    lock table consent.stale in share row exclusive mode;
    delete from consent.agreement_proposal p where p.fingerprint = p_fingerprint returning * into one;
    if one.fingerprint is null then
        return 'PROPOSAL_CHANGED';
    end if;
    insert into consent.agreement_text (categories, ceilings, since, put_in_force_by)
        values (one.categories, one.ceilings, actor.now(), actor.id());
    perform consent.write_agreement(one.categories, one.ceilings);
    insert into consent.stale select p.id from consent.person p on conflict do nothing;
    return null;
end $$;
comment on function consent.put_in_force(text) is
    'the administrator puts the proposal in force that they have looked at; everybody is compiled before the transaction ends';
grant execute on function consent.put_in_force(text) to alongside_app;

create or replace function consent.settle_some(p_most integer) returns bigint
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one uuid;
begin
    for one in delete from consent.stale s where s.person_id in (select t.person_id from consent.stale t limit p_most) returning s.person_id loop
        perform consent.compile(one);
    end loop;
    return (select count(*) from consent.stale);
end $$;
comment on function consent.settle_some(integer) is 'compiles so many of those marked in this transaction, and says how many are left';
grant execute on function consent.settle_some(integer) to alongside_app;

-- Rehearsal. Answers that change in what can be read: all, the public line, or not.
create or replace function consent.answers_changed(p_person uuid) returns table (viewer uuid, subject uuid, gains boolean)
    language sql stable security definer set search_path = '' set enable_seqscan = off as $$
    with said as materialized (
        select d.*, coalesce(array_position(array['part', 'all'], d.outcome), 0) as reach from consent.decide(p_person, actor.now()) d),
    held as materialized (
        select d.*, coalesce(array_position(array['part', 'all'], d.outcome), 0) as reach from consent.disclosure d
        where d.person_id = p_person and d.known_until = 'infinity' and d.valid_from <= actor.now() and actor.now() < d.valid_until
            and d.subject <> p_person)
    select viewer, subject, coalesce(s.reach, 0) > coalesce(h.reach, 0)
    from said s full join held h using (viewer, subject)
    where coalesce(s.reach, 0) <> coalesce(h.reach, 0)
$$;
comment on function consent.answers_changed(uuid) is 'where the relation says something else than the rules would say now';

create or replace function consent.rehearse_proposal()
    returns table (role text, category text, gains boolean, readers bigint, items bigint)
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one consent.agreement_proposal;
    found_out jsonb := '[]';
begin
    if not consent.administers() then
        raise exception 'not available' using errcode = '42501';
    end if;
    select * into one from consent.agreement_proposal;
    if one.fingerprint is null then
        return;
    end if;
    begin
        perform consent.write_agreement(one.categories, one.ceilings);
        select coalesce(jsonb_agg(to_jsonb(e)), '[]') into found_out from (
            select r.role, coalesce(i.category, 'none') as category, a.gains, count(distinct r.id) as readers, count(distinct i.id) as items
            from consent.person p
            cross join lateral consent.answers_changed(p.id) a
            join consent.item i on i.person_id = p.id and i.subject = a.subject
            cross join lateral (
                select s.role, s.id from consent.posts_of(a.viewer) s
                union all select 'trusted-person', t.id from actor.trusted t where t.id = a.viewer
                union all select 'person', p.id where a.viewer = p.id) r
            group by 1, 2, 3) e;
        raise exception 'undone' using errcode = 'AL001';
    exception when sqlstate 'AL001' then
        null;
    end;
    return query
        select e.role, e.category, e.gains, case when e.readers >= 5 then e.readers end, case when e.items >= 5 then e.items end
        from jsonb_to_recordset(found_out) e (role text, category text, gains boolean, readers bigint, items bigint)
        order by 1, 2, 3;
end $$;
comment on function consent.rehearse_proposal() is
    'for the administrator: how many readers of each role gain and lose how many items of each category; fewer than 5 is null. Nothing stays';
grant execute on function consent.rehearse_proposal() to alongside_app;

do $$
declare
    name text;
begin
    foreach name in array array['agreement_text', 'agreement_proposal'] loop
        execute format('alter table consent.%I enable row level security', name);
        execute format('alter table consent.%I force row level security', name);
        execute format('drop policy if exists owner_all on consent.%I', name);
        execute format('create policy owner_all on consent.%I to alongside_owner using (true) with check (true)', name);
        execute format('drop policy if exists select_administrator on consent.%I', name);
        execute format('create policy select_administrator on consent.%I for select to alongside_app using ((select consent.administers()))', name);
        execute format('grant select on consent.%I to alongside_app', name);
    end loop;
end $$;
