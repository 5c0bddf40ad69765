-- The one text of protection. Every table about a person carries person_id and subject, and is put under it by name.

-- Content of an item takes its subject from the item; only the author and the author's agency may add to it.
create or replace function consent.take_subject() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    select i.subject into new.subject from consent.item i where i.id = new.item_id and i.person_id = new.person_id
        and (actor.id() in (i.author_staff, i.author_trusted) or actor.agency() = i.author_agency);
    if not found then
        raise exception 'not available' using errcode = '42501';
    end if;
    return new;
end $$;
comment on function consent.take_subject() is 'trigger of content: subject of the item it belongs to';

-- Content that is no item of its own belongs to the class of its category.
create or replace function consent.take_class() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    refusal text := consent.not_involved_staff(new.person_id);
begin
    if refusal is not null then
        raise exception 'not available' using errcode = '42501';
    end if;
    new.subject := consent.class_of(new.person_id, tg_argv[0], consent.level_of(tg_argv[0]), actor.agency());
    return new;
end $$;
comment on function consent.take_class() is 'trigger of rows that carry a category but are no item, such as the name';

-- Only staff of an agency that works with the person change what is stored; nobody moves a row to another person or subject.
create or replace function consent.may_change(p_person uuid) returns boolean
    language plpgsql stable security definer set search_path = '' as $$
begin
    return actor.kind() = 'staff' and consent.involved(actor.agency(), p_person) and consent.shut(actor.id(), p_person, actor.now()) is null;
end $$;
comment on function consent.may_change(uuid) is 'staff of an agency that works with the person';
grant execute on function consent.may_change(uuid) to alongside_app;

-- protect(table, need, category): need is the outcome that opens a row ('all', or 'part' for what a public line shows too);
-- category names the class of rows that are no item, null for content of items.
create or replace procedure consent.protect(p_table regclass, p_need text, p_category text)
    language plpgsql set search_path = '' as $$
declare
    outcomes text := case p_need when 'part' then $o$('all', 'part')$o$ else $o$('all')$o$ end;
    probe text := format('(select true from consent.disclosure d where d.subject = %s.subject and d.outcome in %s limit 1)', p_table, outcomes);
    fields text;
begin
    execute format('alter table %s enable row level security', p_table);
    execute format('alter table %s force row level security', p_table);
    execute format('drop policy if exists owner_all on %s', p_table);
    execute format('create policy owner_all on %s to alongside_owner using (true) with check (true)', p_table);
    execute format('drop policy if exists select_disclosed on %s', p_table);
    execute format('create policy select_disclosed on %s for select to alongside_app using (%s)', p_table, probe);
    execute format('drop policy if exists select_reported on %s', p_table);
    execute format('create policy select_reported on %s for select to alongside_report '
        'using (subject in (select d.subject from consent.disclosure d where d.outcome in %s))', p_table, outcomes);
    execute format('drop policy if exists insert_author on %s', p_table);
    execute format('drop policy if exists update_involved on %s', p_table);
    execute format('drop trigger if exists take_subject on %s', p_table);
    execute format('drop trigger if exists audited on %s', p_table);
    execute format('create trigger audited after insert or update or delete on %s for each row execute function audit.changed()', p_table);
    execute format('revoke all on %s from alongside_app, alongside_report', p_table);
    execute format('grant select on %s to alongside_app, alongside_report', p_table);
    if p_category = 'fact' then
        return;
    end if;
    execute format('create policy insert_author on %s for insert to alongside_app with check (true)', p_table);
    execute format('create policy update_involved on %s for update to alongside_app using (%s and consent.may_change(person_id))', p_table, probe);
    execute format('create trigger take_subject before insert on %s for each row execute function consent.%s', p_table,
        case when p_category is null then 'take_subject()' else format('take_class(%L)', p_category) end);
    select string_agg(quote_ident(a.attname), ', ') into fields from pg_attribute a
        where a.attrelid = p_table and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            and a.attname not in ('person_id', 'item_id', 'id', 'subject');
    execute format('grant insert on %s to alongside_app', p_table);
    execute format('grant update (%s) on %s to alongside_app', fields, p_table);
end $$;
comment on procedure consent.protect(regclass, text, text) is
    'row security from one text; category ''fact'' is for tables that only functions of consent write';

-- The relation itself: a viewer reads what it says to them now, and never that something is hidden from them. Without a viewer each of the two
-- questions is an error, whichever PostgreSQL asks first: an instant that is null would leave out every row before the keys are asked for.
alter table consent.disclosure enable row level security;
alter table consent.disclosure force row level security;
drop policy if exists owner_all on consent.disclosure;
create policy owner_all on consent.disclosure to alongside_owner using (true) with check (true);
drop policy if exists select_own on consent.disclosure;
create policy select_own on consent.disclosure for select to alongside_app, alongside_report
    using (viewer = any ((select coalesce((select a.keys from actor.asking a), actor.nobody()::uuid[]))::uuid[])
        and known_until = 'infinity' and outcome <> 'nothing'
        and (select coalesce((select a.at from actor.asking a), (actor.nobody())[1]::timestamptz)) <@ tstzrange(valid_from, valid_until));
grant select on consent.disclosure to alongside_app, alongside_report;

call consent.protect('consent.item', 'part', 'fact');
call consent.protect('consent.involvement', 'all', 'fact');
call consent.protect('consent.notice', 'all', 'fact');
call consent.protect('consent.share', 'all', 'fact');
call consent.protect('consent.withdrawal', 'all', 'fact');
call consent.protect('consent.refusal', 'all', 'fact');
call consent.protect('consent.nomination', 'all', 'fact');
call consent.protect('consent.objection', 'all', 'fact');
call consent.protect('consent.capacity', 'all', 'fact');
call consent.protect('consent.confirmation', 'all', 'fact');
call consent.protect('consent.seen_alone', 'all', 'fact');

-- That a person is on record: the relation holds it under the person's own id.
alter table consent.person enable row level security;
alter table consent.person force row level security;
drop policy if exists owner_all on consent.person;
create policy owner_all on consent.person to alongside_owner using (true) with check (true);
drop policy if exists select_known on consent.person;
create policy select_known on consent.person for select to alongside_app
    using ((select true from consent.disclosure d where d.subject = person.id limit 1));
drop policy if exists select_reported on consent.person;
create policy select_reported on consent.person for select to alongside_report
    using (id in (select d.subject from consent.disclosure d));
drop trigger if exists audited on consent.person;
create trigger audited after insert or update on consent.person for each row execute function audit.changed();
grant select on consent.person to alongside_app, alongside_report;

-- Who and what the rules are asked about, who was told, and what must stay hidden from some of those who may read about sharing
-- (bars, freezes, overrides, emergencies, compartments) is for the owner's functions.
do $$
declare
    name text;
begin
    foreach name in array array['subject', 'stale', 'told', 'compiled_by', 'bar', 'freeze', 'overriding', 'emergency', 'compartment'] loop
        execute format('alter table consent.%I enable row level security', name);
        execute format('alter table consent.%I force row level security', name);
        execute format('drop policy if exists owner_all on consent.%I', name);
        execute format('create policy owner_all on consent.%I to alongside_owner using (true) with check (true)', name);
    end loop;
    foreach name in array array['bar', 'freeze', 'overriding', 'emergency', 'compartment'] loop
        execute format('drop trigger if exists audited on consent.%I', name);
        execute format('create trigger audited after insert or update on consent.%I for each row execute function audit.changed()', name);
    end loop;
end $$;
grant select on consent.category, consent.ceiling to alongside_app, alongside_report;

-- The text of the rules, as one number: when it changes, everybody is compiled again.
create or replace function consent.fingerprint() returns text
    language sql stable security definer set search_path = ''
    return (select md5(string_agg(coalesce(p.prosrc, '') || coalesce(pg_catalog.pg_get_function_sqlbody(p.oid), ''), '|' order by p.oid::regprocedure::text))
        from pg_catalog.pg_proc p where p.pronamespace = 'consent'::regnamespace);
comment on function consent.fingerprint() is 'fingerprint of the functions of the rules';
