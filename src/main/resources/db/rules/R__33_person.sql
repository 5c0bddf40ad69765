-- Run with every migration, so that tables follow when the text of protection changes: ${flyway:timestamp}
-- Finding people by name, and what must be unique among people whom the viewer does not see.
call consent.protect('person.name_key', 'all', 'fact');
drop trigger audited on person.name_key;

create or replace function person.keep_keys() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    delete from person.name_key k where k.person_id = new.person_id;
    insert into person.name_key (person_id, subject, key)
        select distinct n.person_id, n.subject, array_to_string(w.words[s.first:], ' ')
        from (
            select i.person_id, i.subject, l.name from person.identity i
                cross join unnest(string_to_array(i.search, E'\n')) l (name) where i.person_id = new.person_id
            union all
            select a.person_id, a.subject, l.name from person.alias a
                cross join unnest(string_to_array(a.search, E'\n')) l (name) where a.person_id = new.person_id) n
        cross join lateral string_to_array(n.name, ' ') w (words)
        cross join lateral generate_subscripts(w.words, 1) s (first);
    return null;
end $$;
comment on function person.keep_keys() is 'trigger of names: what they are found by';
drop trigger if exists keep_keys on person.identity;
create trigger keep_keys after insert or update of search on person.identity for each row execute function person.keep_keys();
drop trigger if exists keep_keys on person.alias;
create trigger keep_keys after insert or update of search on person.alias for each row execute function person.keep_keys();

-- Asked before a number is stored, so that nobody meets a constraint; whoever comes second waits here for the first.
create or replace function person.number_is_taken(p_number text, p_person uuid) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
begin
    if actor.kind() <> 'staff' or consent.gate(actor.id(), actor.now()) is not null then
        raise exception 'not available' using errcode = '42501';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('nhs-number ' || p_number, 4711));
    return exists (select from person.identity i where i.nhs_number = p_number and i.person_id <> p_person);
end $$;
comment on function person.number_is_taken(text, uuid) is 'somebody else on record has this NHS number; never says who';
grant execute on function person.number_is_taken(text, uuid) to alongside_app;

-- Four characters without vowels and without any that look alike.
create or replace function person.free_reference() returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    characters constant text := 'CDFGHJKMNPQRTVWXY34679';
    candidate text;
begin
    loop
        select string_agg(substr(characters, 1 + floor(random() * length(characters))::integer, 1), '') into candidate
            from generate_series(1, 4);
        perform pg_advisory_xact_lock(hashtextextended('reference ' || candidate, 4711));
        exit when not exists (select from consent.person p where p.reference = candidate);
    end loop;
    return candidate;
end $$;
comment on function person.free_reference() is 'a random short reference that nobody has yet';
grant execute on function person.free_reference() to alongside_app;

-- Looked up by what is known of one person alone. Whether the viewer knows them is asked of somebody found and of nobody alike, so that the
-- time tells nothing.
create or replace function person.known_by(p_reference text, p_number text) returns uuid
    language plpgsql stable security definer set search_path = '' as $$
declare
    nobody constant uuid := actor.id();
    by_reference constant uuid := (select p.id from consent.person p where p.reference = p_reference);
    by_number constant uuid := (select i.person_id from person.identity i where i.nhs_number = p_number);
    found_id constant uuid := coalesce(by_reference, by_number, nobody);
    needed uuid := case when p_number is null then found_id
        else coalesce((select i.subject from person.identity i where i.person_id = found_id), found_id) end;
begin
    return (select found_id from consent.own_rows() d where d.subject = needed and (p_number is null or d.outcome = 'all') limit 1);
end $$;
comment on function person.known_by(text, text) is 'the person with this reference, if the viewer knows of them, or with this NHS number, if it is shared with the viewer';
grant execute on function person.known_by(text, text) to alongside_app;
