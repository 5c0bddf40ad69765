-- Who may record which fact (RULES section 3). Each function checks and records in one step and answers null, or the code
-- of what stands in the way; then nothing has changed. The application has no other way to write a fact.

-- Rows 2, 3 and 6 for whoever records.
create or replace function consent.stopped(p_person uuid) returns text
    language plpgsql stable security definer set search_path = '' as $$
begin
    return case actor.kind()
        when 'staff' then consent.shut(actor.id(), p_person, actor.now())
        when 'trusted' then case when not exists (
            select from consent.nomination n where n.person_id = p_person and n.trusted_id = actor.id() and n.approved_at <= actor.now()
                and actor.now() < least(n.ends, coalesce(n.ended_at, 'infinity'))) then 'VIEWER_CLOSED'
            when consent.barred(p_person, actor.human(), null, actor.now()) then 'BARRED' end
        when 'person' then case when actor.id() <> p_person
            or exists (select from consent.person p where p.id = p_person and p.died_recorded_at is not null) then 'VIEWER_CLOSED' end
        else case when actor.is_system('intake') then null else 'VIEWER_CLOSED' end
    end;
end $$;
comment on function consent.stopped(uuid) is 'rows 2, 3 and 6 for whoever records a fact about this person';

create or replace function consent.not_staff(p_person uuid) returns text
    language plpgsql stable security definer set search_path = '' as $$
begin
    return coalesce(consent.stopped(p_person), case when actor.kind() <> 'staff' then 'NOT_ALLOWED' end);
end $$;
comment on function consent.not_staff(uuid) is 'why the viewer is not a professional: any member of staff whom nothing stops, involved or not';

create or replace function consent.not_involved_staff(p_person uuid) returns text
    language plpgsql stable security definer set search_path = '' as $$
begin
    return coalesce(consent.not_staff(p_person), case
        when not consent.involved(actor.agency(), p_person) then 'NOT_INVOLVED' end);
end $$;
comment on function consent.not_involved_staff(uuid) is 'why the viewer is not a member of staff of an agency that works with the person';

create or replace function consent.same_human(p_one uuid, p_other uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from agency.staff a join agency.staff b on a.human_id = b.human_id where a.id = p_one and b.id = p_other);
comment on function consent.same_human(uuid, uuid) is 'two posts of one human';

-- The class that all items of one kind belong to; made when first needed.
create or replace function consent.class_of(p_person uuid, p_category text, p_level smallint, p_agency uuid) returns uuid
    language plpgsql volatile security definer set search_path = '' as $$
declare
    class_id uuid := md5(concat_ws('|', 'class', p_person, coalesce(p_category, 'none'), p_level, p_agency))::uuid;
begin
    insert into consent.subject (id, person_id, kind, category, level, author_agency)
        values (class_id, p_person, 'class', p_category, p_level, p_agency) on conflict (id) do nothing;
    return class_id;
end $$;
comment on function consent.class_of(uuid, text, smallint, uuid) is 'the subject for all items of a person that share category, level and author agency';

create or replace function consent.level_of(p_category text) returns smallint
    language sql stable security definer set search_path = ''
    return coalesce((select c.level from consent.category c where c.code = p_category), 3);
comment on function consent.level_of(text) is 'default level; an item without a category counts as very restricted';

create or replace function consent.is_closed(p_category text) returns boolean
    language sql immutable security definer set search_path = ''
    return p_category in ('safeguarding', 'minutes-restricted');
comment on function consent.is_closed(text) is 'items of this category are in a closed set or nowhere';
grant execute on function consent.is_closed(text) to alongside_app;

create or replace function consent.is_shareable(p_category text) returns boolean
    language sql stable security definer set search_path = ''
    return not consent.is_closed(p_category) and p_category not in ('access-log', 'sharing')
        and exists (select from consent.ceiling e where e.category = p_category);
comment on function consent.is_shareable(text) is
    'people write items of this category and a share may open them: the agreement in force has it, no closed set and no record kept by the system';
grant execute on function consent.is_shareable(text) to alongside_app;

create or replace function consent.fact_subject(p_person uuid) returns uuid
    language sql volatile security definer set search_path = ''
    begin atomic
        select consent.class_of(p_person, 'sharing', consent.level_of('sharing'), actor.agency());
    end;
comment on function consent.fact_subject(uuid) is 'facts about sharing are items of category sharing';

-- An item that a fact names by itself gets a subject of its own.
create or replace function consent.single_out(p_items uuid[]) returns void
    language plpgsql volatile security definer set search_path = '' as $$
begin
    insert into consent.subject (id, person_id, kind, category, level, author_agency, author_staff, author_trusted, owner_agency,
            third_party, compartment_id)
        select i.id, i.person_id, 'item', i.category, i.level, i.author_agency, i.author_staff, i.author_trusted, i.owner_agency,
            i.third_party, i.compartment_id
        from consent.item i where i.id = any (p_items) on conflict (id) do nothing;
    update consent.item i set subject = i.id where i.id = any (p_items) and i.subject <> i.id;
end $$;
comment on function consent.single_out(uuid[]) is 'gives items subjects of their own';

create or replace function consent.register_person(p_id uuid, p_initials text, p_reference text, p_human uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
begin
    if actor.kind() = 'staff' and consent.gate(actor.id(), actor.now()) is not null then
        return consent.gate(actor.id(), actor.now());
    elsif not (actor.is_system('intake') or (actor.post()).role in ('case-coordinator', 'scheme-coordinator')) then
        return 'NOT_ALLOWED';
    end if;
    insert into consent.person (id, human_id, initials, reference, registered_at, registered_by)
        values (p_id, p_human, p_initials, p_reference, actor.now(), actor.id());
    insert into consent.subject (id, person_id, kind, level) values (p_id, p_id, 'person', 1);
    if actor.kind() = 'staff' then
        insert into consent.involvement (person_id, id, agency_id, begins, recorded_by, recorded_at, subject)
            values (p_id, gen_random_uuid(), actor.agency(), actor.now(), actor.id(), actor.now(), consent.fact_subject(p_id));
    end if;
    return null;
end $$;
comment on function consent.register_person(uuid, text, text, uuid) is 'a person comes on record; the agency that registers them works with them from now';

create or replace function consent.record_involvement(p_id uuid, p_person uuid, p_agency uuid, p_until date) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := consent.stopped(p_person);
begin
    if refusal is not null then
        return refusal;
    elsif actor.kind() = 'staff' and not ((actor.post()).role in ('case-coordinator', 'scheme-coordinator')) then
        return 'NOT_ALLOWED';
    elsif actor.kind() = 'staff' and not consent.involved(actor.agency(), p_person) then
        return 'NOT_INVOLVED';
    elsif not (actor.kind() = 'staff' or actor.is_system('intake')) then
        return 'NOT_ALLOWED';
    end if;
    if not consent.involved(p_agency, p_person) then
        insert into consent.involvement (person_id, id, agency_id, begins, ends, recorded_by, recorded_at, subject)
            values (p_person, p_id, p_agency, actor.now(), coalesce(consent.end_of_day(p_until), 'infinity'),
                actor.id(), actor.now(), consent.fact_subject(p_person));
    end if;
    return null;
end $$;
comment on function consent.record_involvement(uuid, uuid, uuid, date) is 'an agency begins to work with a person: by a coordinator, or by the intake that accepts a referral';

create or replace function consent.end_involvement(p_person uuid, p_agency uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := consent.stopped(p_person);
begin
    if refusal is not null then
        return refusal;
    elsif not (actor.is_system('intake') or actor.agency() = p_agency
            or (actor.post()).role in ('case-coordinator', 'scheme-coordinator') and consent.involved(actor.agency(), p_person)) then
        return 'NOT_ALLOWED';
    end if;
    update consent.involvement i set ends = actor.now()
        where i.person_id = p_person and i.agency_id = p_agency and i.begins <= actor.now() and actor.now() < i.ends;
    return null;
end $$;
comment on function consent.end_involvement(uuid, uuid) is 'an agency stops working with a person';

create or replace function consent.record_notice(p_id uuid, p_person uuid, p_given_on date, p_format text, p_how text) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := consent.not_involved_staff(p_person);
begin
    if refusal is null then
        insert into consent.notice (person_id, id, given_on, format, how, recorded_by, recorded_at, subject)
            values (p_person, p_id, coalesce(p_given_on, consent.today()), p_format, p_how, actor.id(), actor.now(), consent.fact_subject(p_person));
    end if;
    return refusal;
end $$;
comment on function consent.record_notice(uuid, uuid, date, text, text) is 'the person was told how information is used';

-- The signature before there were compartments.
drop function if exists consent.record_item(uuid, uuid, text, text, smallint, text, uuid, boolean);
create or replace function consent.record_item(p_id uuid, p_person uuid, p_kind text, p_category text, p_level smallint,
        p_public_line text, p_owner uuid, p_third_party boolean, p_compartment uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := consent.stopped(p_person);
    post agency.staff := actor.post();
    this_trusted uuid := case when actor.kind() = 'trusted' then actor.id() end;
    this_level smallint := coalesce(p_level, consent.level_of(p_category));
    this_subject uuid := p_id;
begin
    if refusal is not null then
        return refusal;
    elsif actor.kind() not in ('staff', 'trusted') then
        return 'NOT_ALLOWED';
    elsif actor.kind() = 'staff' and not consent.involved(post.agency_id, p_person) and not consent.in_emergency(post.id, p_person) then
        return 'NOT_INVOLVED';
    elsif consent.is_closed(p_category) and p_compartment is null then
        return 'COMPARTMENT_NEEDED';
    elsif p_compartment is not null and not exists (
            select from consent.compartment c where c.id = p_compartment and c.person_id = p_person) then
        return 'NOT_ALLOWED';
    elsif this_level < consent.level_of(p_category) and not consent.reviews() then
        return 'NOT_ALLOWED';
    end if;
    if this_trusted is not null or p_owner is not null or p_third_party or p_compartment is not null
            or consent.cell(p_category, post.role) = '-' then
        insert into consent.subject (id, person_id, kind, category, level, author_agency, author_staff, author_trusted, owner_agency,
                third_party, compartment_id)
            values (p_id, p_person, 'item', p_category, this_level, post.agency_id, post.id, this_trusted, p_owner,
                p_third_party, p_compartment);
    else
        this_subject := consent.class_of(p_person, p_category, this_level, post.agency_id);
        -- the first item of a class may be the first that somebody knows the person by
        if not exists (select from consent.item i where i.subject = this_subject) then
            perform consent.mark(p_person);
        end if;
    end if;
    insert into consent.item (person_id, id, kind, subject, class_subject, category, level, public_line, author_agency, author_staff,
            author_trusted, owner_agency, third_party, compartment_id, recorded_at)
        values (p_person, p_id, p_kind, this_subject, this_subject, p_category, this_level, p_public_line, post.agency_id, post.id,
            this_trusted, p_owner, p_third_party, p_compartment, actor.now());
    return null;
end $$;
comment on function consent.record_item(uuid, uuid, text, text, smallint, text, uuid, boolean, uuid)
    is 'labels something said about a person, before its words are stored';

create or replace function consent.reviews() returns boolean
    language plpgsql stable security definer set search_path = '' as $$
begin
    return coalesce((actor.post()).role in ('privacy-officer', 'safeguarding-lead'), false);
end $$;
comment on function consent.reviews() is 'the viewer is a reviewer: privacy officer or safeguarding lead';

create or replace function consent.in_emergency(p_staff uuid, p_person uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from consent.emergency e where e.person_id = p_person and e.staff_id = p_staff and actor.now() < e.ends);
comment on function consent.in_emergency(uuid, uuid) is 'this post has emergency access to this person now';

-- The author may raise a level; only a reviewer may lower it. The answers of earlier days stay with the class that it belonged to.
create or replace function consent.relevel_item(p_item uuid, p_level smallint) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one consent.item;
    refusal text;
begin
    select * into one from consent.item i where i.id = p_item;
    refusal := case when one.id is null then 'NOT_ALLOWED' else coalesce(consent.stopped(one.person_id), case
        when not consent.reviews() and (p_level < one.level
            or actor.id() is distinct from coalesce(one.author_staff, one.author_trusted)) then 'NOT_ALLOWED' end) end;
    if refusal is null and p_level <> one.level then
        perform consent.single_out(array[p_item]);
        update consent.item i set level = p_level where i.id = p_item;
        update consent.subject s set level = p_level where s.id = p_item;
    end if;
    return refusal;
end $$;
comment on function consent.relevel_item(uuid, smallint) is 'raises or lowers the level of an item';

-- What a share contains and whom it names decides how long it may last and whether a second professional is needed.
create or replace function consent.weigh(p_agencies uuid[], p_staff uuid[], p_trusted uuid[], p_categories text[], p_families text[], p_items uuid[],
        out very_restricted boolean, out restricted boolean, out second_cell boolean)
    language sql stable security definer set search_path = '' as $$
    with data as (
        select c.code, c.level from consent.category c where c.code = any (p_categories) or c.family = any (p_families)
        union all
        select i.category, case when i.category is null then 3 else i.level end from consent.item i where i.id = any (p_items)),
    reader as (
        select d.role from agency.desk d where d.agency_id = any (p_agencies)
        union select s.role from agency.staff s where s.id = any (p_staff)
        union select 'trusted-person' where cardinality(p_trusted) > 0)
    select coalesce(bool_or(d.level = 3), false), coalesce(bool_or(d.level >= 2), false),
        exists (select from data d join consent.ceiling c on c.category = d.code and c.cell = 'A' join reader r on r.role = c.role)
    from data d
$$;
comment on function consent.weigh(uuid[], uuid[], uuid[], text[], text[], uuid[]) is 'contains V, contains R or V, reaches an A cell of somebody it names';

-- A second professional: any post that nothing stops, of another human.
create or replace function consent.second_refused(p_person uuid, p_first uuid, p_second uuid) returns text
    language sql stable security definer set search_path = ''
    return coalesce(consent.shut(p_second, p_person, actor.now()), case when consent.same_human(p_first, p_second) then 'SAME_PERSON' end);
comment on function consent.second_refused(uuid, uuid, uuid) is 'why this post may not be the second one to look';

create or replace function consent.record_share(p_id uuid, p_person uuid, p_agencies uuid[], p_staff uuid[], p_trusted uuid[],
        p_blanket boolean, p_categories text[], p_families text[], p_items uuid[], p_how text, p_from date, p_until date,
        p_approved_by uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := consent.not_involved_staff(p_person);
    weight record;
    first_day date := coalesce(p_from, consent.today());
    last_day date;
begin
    if refusal is not null then
        return refusal;
    elsif p_blanket or cardinality(p_agencies || p_staff || p_trusted) = 0
            or cardinality(p_categories || p_families) + cardinality(p_items) = 0 then
        return 'BLANKET';
    elsif exists (select from unnest(p_categories) x (code) where not exists (select from consent.category c where c.code = x.code))
            or exists (select from unnest(p_families) x (name) where not exists (select from consent.category c where c.family = x.name))
            or exists (select from unnest(p_items) x (id) where not exists (
                select from consent.item i where i.id = x.id and i.person_id = p_person)) then
        return 'NOT_ALLOWED';
    elsif first_day < consent.today() then
        return 'BACKDATED';
    end if;
    weight := consent.weigh(p_agencies, p_staff, p_trusted, p_categories, p_families, p_items);
    if (weight.restricted or cardinality(p_trusted) > 0) and consent.lacks_capacity(p_person) then
        return 'LACKS_CAPACITY';
    end if;
    last_day := coalesce(p_until, (first_day + case when weight.very_restricted then interval '6 months' else interval '12 months' end)::date);
    if last_day > (first_day + case when weight.very_restricted then interval '6 months' else interval '24 months' end)::date
            or last_day < first_day then
        return 'TOO_LONG';
    elsif p_approved_by is not null and consent.second_refused(p_person, actor.id(), p_approved_by) is not null then
        return consent.second_refused(p_person, actor.id(), p_approved_by);
    end if;
    perform consent.single_out(p_items);
    insert into consent.share (person_id, id, agencies, staff, trusted, categories, families, items, how, begins, ends, needs_second,
            restricted, recorded_by, recorded_at, approved_by, approved_at, subject)
        values (p_person, p_id, p_agencies, p_staff, p_trusted, p_categories, p_families, p_items, p_how,
            case when first_day = consent.today() then actor.now() else first_day::timestamp at time zone 'Europe/London' end,
            consent.end_of_day(last_day), weight.very_restricted or weight.second_cell or p_how = 'phone' and weight.restricted,
            weight.restricted, actor.id(), actor.now(), p_approved_by, case when p_approved_by is not null then actor.now() end, consent.fact_subject(p_person));
    return null;
end $$;
comment on function consent.record_share(uuid, uuid, uuid[], uuid[], uuid[], boolean, text[], text[], uuid[], text, date, date, uuid)
    is 'the person agreed to share; blanket says that kinds, everyone or everything were named';

create or replace function consent.confirm_share(p_id uuid, p_share uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one consent.share;
    refusal text;
begin
    select * into one from consent.share s where s.id = p_share;
    refusal := case when one.id is null then 'NOT_ALLOWED' else coalesce(consent.not_involved_staff(one.person_id),
        case when consent.lacks_capacity(one.person_id) then 'LACKS_CAPACITY' end) end;
    if refusal is null then
        insert into consent.confirmation (person_id, id, share_id, recorded_by, recorded_at, subject)
            values (one.person_id, p_id, p_share, actor.id(), actor.now(), consent.fact_subject(one.person_id));
    end if;
    return refusal;
end $$;
comment on function consent.confirm_share(uuid, uuid) is 'the person, with capacity again, confirms a share that had paused';

create or replace function consent.approve_share(p_id uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one consent.share;
    refusal text;
begin
    select * into one from consent.share s where s.id = p_id;
    refusal := case when one.id is null or actor.kind() <> 'staff' then 'NOT_ALLOWED'
        else coalesce(consent.stopped(one.person_id), consent.second_refused(one.person_id, one.recorded_by, actor.id())) end;
    if refusal is null then
        update consent.share s set approved_by = actor.id(), approved_at = actor.now() where s.id = p_id and s.approved_at is null;
        if not found then
            return 'ALREADY_DECIDED';
        end if;
    end if;
    return refusal;
end $$;
comment on function consent.approve_share(uuid) is 'a second professional, another human, approves a share';

create or replace function consent.record_refusal(p_id uuid, p_person uuid, p_recipients uuid[], p_categories text[], p_families text[],
        p_items uuid[], p_everything boolean, p_hidden boolean) returns text
    language plpgsql volatile security definer set search_path = '' as $$
begin
    if actor.kind() not in ('staff', 'trusted', 'person') or actor.kind() = 'person' and actor.id() <> p_person
            or not exists (select from consent.person p where p.id = p_person)
            or exists (select from unnest(p_items) x (id) where not exists (
                select from consent.item i where i.id = x.id and i.person_id = p_person)) then
        return 'NOT_ALLOWED';
    end if;
    perform consent.single_out(p_items);
    insert into consent.refusal (person_id, id, recipients, categories, families, items, hidden, review_on, recorded_kind, recorded_by,
            recorded_at, subject)
        values (p_person, p_id, nullif(p_recipients, '{}'),
            case when not p_everything then p_categories end, case when not p_everything then p_families end,
            case when not p_everything then p_items end, p_hidden, (consent.today() + interval '12 months')::date,
            actor.kind(), actor.id(), actor.now(), consent.fact_subject(p_person));
    return null;
end $$;
comment on function consent.record_refusal(uuid, uuid, uuid[], text[], text[], uuid[], boolean, boolean)
    is 'anybody, for the person: in force at once; no recipients means everyone';

create or replace function consent.lift_refusal(p_id uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one consent.refusal;
    refusal text;
begin
    select * into one from consent.refusal r where r.id = p_id;
    refusal := case when one.id is null then 'NOT_ALLOWED' else coalesce(consent.not_involved_staff(one.person_id),
        case when consent.lacks_capacity(one.person_id) then 'LACKS_CAPACITY' end) end;
    if refusal is null then
        update consent.refusal r set lifted_by = actor.id(), lifted_at = actor.now() where r.id = p_id and r.lifted_at is null;
        if not found then
            return 'ALREADY_DECIDED';
        end if;
    end if;
    return refusal;
end $$;
comment on function consent.lift_refusal(uuid) is 'the person said to an involved member of staff that the refusal no longer stands';

-- Posts that open the relation with this key at this instant.
create or replace function consent.posts_of(p_key uuid) returns setof agency.staff
    language sql stable security definer set search_path = '' as $$
    select s.* from agency.staff s
    where (s.id = p_key or s.desk_id = p_key) and consent.gate(s.id, actor.now()) is null
        and not agency.is_mail_desk(s.id)
$$;
comment on function consent.posts_of(uuid) is 'posts behind a key of the relation; the post that answers by mail is narrower than its desk and not counted';

create or replace function consent.coordinators_of(p_person uuid, p_role text default 'case-coordinator') returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select s.id from agency.staff s
    where (s.role = p_role or p_role = 'case-coordinator' and s.role = 'scheme-coordinator')
        and consent.involved(s.agency_id, p_person) and consent.shut(s.id, p_person, actor.now()) is null
$$;
comment on function consent.coordinators_of(uuid, text) is 'coordinators (or another role) of the agencies that work with the person';

create or replace function consent.readers(p_person uuid) returns table (post uuid, subject uuid)
    language sql stable security definer set search_path = '' as $$
    select p.id, d.subject from consent.disclosure d cross join lateral consent.posts_of(d.viewer) p
    where d.person_id = p_person and d.known_until = 'infinity' and d.valid_from <= actor.now() and actor.now() < d.valid_until
        and d.outcome in ('all', 'part')
$$;
comment on function consent.readers(uuid) is 'each post with each subject that it reads now';

create or replace function consent.record_withdrawal(p_id uuid, p_share uuid, p_recipients uuid[], p_categories text[],
        p_families text[], p_items uuid[]) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one consent.share;
    whole boolean := cardinality(p_categories || p_families) + cardinality(p_items) = 0;
    before text[];
begin
    select * into one from consent.share s where s.id = p_share;
    if one.id is null or actor.kind() not in ('staff', 'trusted', 'person')
            or actor.kind() = 'person' and actor.id() <> one.person_id then
        return 'NOT_ALLOWED';
    end if;
    -- whoever says the same at the same moment waits here, and then finds nothing left to take back
    perform from consent.share s where s.id = p_share for no key update;
    if consent.state(one, actor.now()) = 'withdrawn' or exists (select from consent.withdrawal w where w.share_id = p_share
            and (w.recipients is null or cardinality(p_recipients) > 0 and p_recipients <@ w.recipients)
            and (w.categories is null or not whole and p_categories <@ w.categories and p_families <@ w.families and p_items <@ w.items)) then
        return 'ALREADY_DECIDED';
    end if;
    before := array(select r.post || '|' || r.subject from consent.readers(one.person_id) r);
    insert into consent.withdrawal (person_id, id, share_id, recipients, categories, families, items, recorded_kind, recorded_by,
            recorded_at, subject)
        values (one.person_id, p_id, p_share, nullif(p_recipients, '{}'),
            case when not whole then p_categories end, case when not whole then p_families end, case when not whole then p_items end,
            actor.kind(), actor.id(), actor.now(), consent.fact_subject(one.person_id));
    perform consent.settle();
    insert into consent.told (person_id, about, fact, recipient, at)
        select one.person_id, 'consent-withdrawn', p_id, x.post, actor.now()
        from (select split_part(b, '|', 1)::uuid as post from unnest(before) b
                where b not in (select r.post || '|' || r.subject from consent.readers(one.person_id) r)
            union select * from consent.coordinators_of(one.person_id)) x;
    return null;
end $$;
comment on function consent.record_withdrawal(uuid, uuid, uuid[], text[], text[], uuid[])
    is 'anybody, for the person: in force at once, whole or in part; coordinators and those who lose by it are told';

create or replace function consent.record_nomination(p_id uuid, p_person uuid, p_trusted uuid, p_relationship text, p_verified text,
        p_alone boolean, p_until date, p_approved_by uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := consent.not_involved_staff(p_person);
    last_day date := coalesce(p_until, (consent.today() + interval '12 months')::date);
begin
    if refusal is not null then
        return refusal;
    elsif not p_alone then
        return 'NOT_ALONE';
    elsif consent.lacks_capacity(p_person) then
        return 'LACKS_CAPACITY';
    elsif last_day < consent.today() or last_day > (consent.today() + interval '24 months')::date then
        return 'TOO_LONG';
    elsif p_approved_by is not null and consent.second_refused(p_person, actor.id(), p_approved_by) is not null then
        return consent.second_refused(p_person, actor.id(), p_approved_by);
    end if;
    insert into consent.nomination (person_id, id, trusted_id, relationship, verified, ends, recorded_by, recorded_at, approved_by,
            approved_at, subject)
        values (p_person, p_id, p_trusted, p_relationship, p_verified, consent.end_of_day(last_day), actor.id(), actor.now(),
            p_approved_by, case when p_approved_by is not null then actor.now() end, consent.fact_subject(p_person));
    return null;
end $$;
comment on function consent.record_nomination(uuid, uuid, uuid, text, text, boolean, date, uuid)
    is 'the person, seen alone, named a trusted person; opens nothing until a second professional has approved';

create or replace function consent.approve_nomination(p_id uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    one consent.nomination;
    refusal text;
begin
    select * into one from consent.nomination n where n.id = p_id;
    refusal := case when one.id is null or actor.kind() <> 'staff' or one.ended_at is not null then 'NOT_ALLOWED'
        else coalesce(consent.stopped(one.person_id), consent.second_refused(one.person_id, one.recorded_by, actor.id())) end;
    if refusal is null then
        update consent.nomination n set approved_by = actor.id(), approved_at = actor.now() where n.id = p_id and n.approved_at is null;
        if not found then
            return 'ALREADY_DECIDED';
        end if;
    end if;
    return refusal;
end $$;
comment on function consent.approve_nomination(uuid) is 'a second professional, another human, approves a nomination';

create or replace function consent.end_nomination(p_person uuid, p_trusted uuid) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := case when actor.kind() = 'person' then consent.stopped(p_person) else consent.not_involved_staff(p_person) end;
begin
    if refusal is null then
        update consent.nomination n set ended_by = actor.id(), ended_at = actor.now(), ended_order = nextval('consent.fact_order')
            where n.person_id = p_person and n.trusted_id = p_trusted and n.ended_at is null and n.ends > actor.now();
    end if;
    return refusal;
end $$;
comment on function consent.end_nomination(uuid, uuid) is 'the person no longer wants this trusted person; shares to them end with it';

create or replace function consent.record_death(p_person uuid, p_died_on date) returns text
    language plpgsql volatile security definer set search_path = '' as $$
declare
    refusal text := consent.not_staff(p_person);
begin
    if refusal is null then
        update consent.person p set died_on = coalesce(p_died_on, consent.today()), died_recorded_at = actor.now(),
            died_recorded_by = actor.id() where p.id = p_person and p.died_recorded_at is null;
    end if;
    return refusal;
end $$;
comment on function consent.record_death(uuid, date) is 'any member of staff: trusted persons lose sight, notices to the person stop';

do $$
declare
    name text;
begin
    for name in select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname = 'consent' and p.proname in ('register_person', 'record_involvement', 'end_involvement', 'record_notice', 'record_item',
            'relevel_item',
            'record_share', 'confirm_share', 'approve_share', 'record_refusal', 'lift_refusal', 'record_withdrawal', 'record_nomination',
            'approve_nomination', 'end_nomination', 'record_death', 'weigh')
    loop
        execute format('grant execute on function %s to alongside_app', name);
    end loop;
end $$;
