-- The decision of RULES section 2, once. Everything else in the product asks the relation that this text is compiled into.

-- Who has answers about this person: the desks of agencies that work or worked with the person, trusted persons that a fact
-- names, and the person. A desk one of whose posts is named by a fact is asked post by post.
create or replace function consent.viewers(p_person uuid)
    returns table (viewer uuid, kind text, agency uuid, role text, staff uuid)
    language sql stable security definer set search_path = '' as $$
    with reached as (
        select i.agency_id as id from consent.involvement i where i.person_id = p_person and i.ends > actor.now()
        union select s.author_agency from consent.subject s where s.person_id = p_person
        union select s.owner_agency from consent.subject s where s.person_id = p_person),
    named as (
        select unnest(s.staff || s.trusted) as id from consent.share s where s.person_id = p_person
        union select unnest(w.recipients) from consent.withdrawal w where w.person_id = p_person
        union select unnest(r.recipients) from consent.refusal r where r.person_id = p_person
        union select n.trusted_id from consent.nomination n where n.person_id = p_person
        union select s.author_trusted from consent.subject s where s.person_id = p_person
        union select s.author_staff from consent.subject s where s.person_id = p_person and s.kind = 'item'),
    desk as (
        select d.*, exists (select from agency.staff s where s.desk_id = d.id and s.id in (select id from named)) as divided
        from agency.desk d where d.agency_id in (select id from reached))
    select d.id, 'staff', d.agency_id, d.role, null::uuid from desk d where not d.divided
    union all select s.id, 'staff', d.agency_id, d.role, s.id from desk d join agency.staff s on s.desk_id = d.id where d.divided
    union all select t.id, 'trusted', null, 'trusted-person', null from actor.trusted t where t.id in (select id from named)
    union all select p_person, 'person', null, 'person', null
$$;
comment on function consent.viewers(uuid) is 'viewers about whom the relation holds rows for this person';

-- The facts that the rows of the decision table ask for, for each viewer and subject.
create or replace function consent.questions(p_person uuid, p_at timestamptz)
    returns table (viewer uuid, kind text, agency uuid, role text, staff uuid, subject consent.subject,
        family text, cell text, died boolean, nominated boolean, verified boolean, involved boolean,
        noticed boolean, objected boolean)
    language sql stable security definer set search_path = '' as $$
    select v.viewer, v.kind, v.agency, v.role, v.staff, s, c.family,
        case
            when s.category is not null then coalesce(e.cell, '-')
            when v.kind = 'person' then 'request'
            when exists (select from consent.ceiling x where x.role = v.role) then 'E'
            else '-'
        end,
        p.died_recorded_at is not null, n.nominated, n.verified,
        v.kind = 'staff' and exists (select from consent.involvement i where i.person_id = p_person and i.agency_id = v.agency
            and i.begins <= p_at and p_at < i.ends),
        exists (select from consent.notice t where t.person_id = p_person),
        false
    from consent.person p
    join consent.subject s on s.person_id = p.id and s.kind <> 'person'
    left join consent.category c on c.code = s.category
    cross join consent.viewers(p_person) v
    left join consent.ceiling e on e.category = s.category and e.role = v.role
    cross join lateral (
        select count(*) > 0 as nominated, coalesce(bool_or(n.verified <> 'none'), false) as verified
        from consent.nomination n
        where n.person_id = p_person and n.trusted_id = v.viewer and n.approved_at <= p_at
            and p_at < least(n.ends, coalesce(n.ended_at, 'infinity'))) n
    where p.id = p_person
$$;
comment on function consent.questions(uuid, timestamptz) is 'viewer and subject side by side, with what the decision needs to know of both';

-- Every share and refusal that matches viewer and item, with how specific it is (row 16) and what state it is in for them (row 18).
create or replace function consent.matches(p_person uuid, p_at timestamptz)
    returns table (viewer uuid, subject uuid, fact uuid, is_refusal boolean, hidden boolean, data smallint, recipient smallint,
        recorded bigint, state text, approved boolean)
    language sql stable security definer set search_path = '' as $$
    select v.viewer, s.id, f.id, f.is_refusal, f.hidden, f.data, f.recipient, f.recorded_order, f.state, f.approved
    from consent.subject s
    left join consent.category c on c.code = s.category
    cross join consent.viewers(p_person) v
    cross join lateral (
        select h.id, false as is_refusal, false as hidden, h.recorded_order,
            case when s.id = any (h.items) then 1 when s.category = any (h.categories) then 2 else 3 end::smallint as data,
            case when v.staff = any (h.staff) or v.viewer = any (h.trusted) then 1 else 2 end::smallint as recipient,
            case
                when exists (select from consent.withdrawal w where w.share_id = h.id
                    and consent.takes_back(w, array[v.staff, v.agency, v.viewer], s.category, c.family, s.id)) then 'withdrawn'
                when h.ends <= p_at or v.kind = 'trusted' and consent.lapsed(h, v.viewer, p_at) then 'ended'
                when h.needs_second and h.approved_at is null or h.begins > p_at then 'pending'
                else 'active'
            end as state,
            h.approved_at is not null as approved
        from consent.share h
        where h.person_id = p_person and consent.covers(h.categories, h.families, h.items, s.category, c.family, s.id)
            and (v.staff = any (h.staff) or v.agency = any (h.agencies) or v.kind = 'trusted' and v.viewer = any (h.trusted))
        union all
        select r.id, true, r.hidden, r.recorded_order,
            case when s.id = any (r.items) then 1 when s.category = any (r.categories) then 2
                when c.family = any (r.families) then 3 else 4 end::smallint,
            case when r.recipients is null then 3 when v.staff = any (r.recipients) or v.viewer = any (r.recipients) then 1 else 2
                end::smallint,
            'active', true
        from consent.refusal r
        where r.person_id = p_person and r.lifted_at is null and v.kind <> 'person'
            and (r.categories is null and r.families is null and r.items is null
                or consent.covers(r.categories, r.families, r.items, s.category, c.family, s.id))
            and (r.recipients is null or r.recipients && array[v.staff, v.agency, v.viewer])) f
    where s.person_id = p_person and s.kind <> 'person'
$$;
comment on function consent.matches(uuid, timestamptz) is 'shares and refusals that speak about this viewer and this item';

-- The decision table. One line a row; the first that applies decides. Rows 1, 2 and 6 for posts as a whole are consent.gate.
create or replace function consent.decide(p_person uuid, p_at timestamptz)
    returns table (viewer uuid, subject uuid, outcome text, because text, source uuid)
    language sql stable security definer set search_path = '' as $$
    with match as materialized (select * from consent.matches(p_person, p_at))
    select q.viewer, (q.subject).id, rule.outcome, rule.because, rule.source
    from (select x.*, (x.subject).category is null as unlabelled, (x.subject).level = 3 as very_restricted,
            x.kind = 'staff' as is_staff, x.kind = 'trusted' as is_trusted, x.kind = 'person' as is_person
        from consent.questions(p_person, p_at) x) q
    left join lateral (
        -- a share speaks only while active, about a labelled item, and about V or an A cell only once approved
        select m.fact, m.is_refusal, m.data from match m
        where m.viewer = q.viewer and m.subject = (q.subject).id and m.state = 'active'
            and (m.is_refusal or not q.unlabelled and (m.approved or not q.very_restricted and q.cell <> 'A'))
        order by m.data, m.recipient, m.is_refusal desc, m.recorded desc
        limit 1) best on true
    cross join lateral (
        select coalesce(bool_or(m.is_refusal and m.hidden), false) as hidden,
            bool_or(not m.is_refusal and m.state = 'withdrawn') as withdrawn,
            bool_or(not m.is_refusal and m.state = 'pending'
                or not m.is_refusal and m.state = 'active' and not m.approved and (q.very_restricted or q.cell = 'A')) as pending,
            bool_or(not m.is_refusal and m.state = 'ended') as ended
        from match m where m.viewer = q.viewer and m.subject = (q.subject).id) said
    cross join lateral (
        select coalesce(best.is_refusal, false) as refused,
            coalesce(best.is_refusal, false) and (said.hidden or q.is_trusted) as refused_silently,
            coalesce(not best.is_refusal, false) as shared,
            q.is_staff and not q.very_restricted and (q.cell = 'I'
                or q.cell = 'M' and q.role in ('gp-clinician', 'gp-admin', 'scheme-coordinator', 'social-care')) as implied) w
    cross join lateral (select r.outcome, r.because, r.source from (values
        ( 2, q.is_trusted and not q.nominated,                          'nothing', 'VIEWER_CLOSED', null::uuid),
        ( 2, q.is_person and q.died,                                    'nothing', 'VIEWER_CLOSED', null),
        ( 5, q.is_trusted and not q.verified,                           'nothing', 'NOT_VERIFIED', null),
        ( 7, q.is_person and (q.subject).third_party,                   'nothing', 'THIRD_PARTY', null),
        ( 7, q.is_person and q.cell = 'yes',                            'all',     'OWN_RECORD', null),
        ( 7, q.is_person and q.cell = 'told',                           'part',    'OWN_RECORD', null),
        ( 7, q.is_person,                                               'nothing', 'CEILING', null),
        ( 8, (q.subject).author_staff = q.staff,                        'all',     'AUTHOR', null),
        ( 8, (q.subject).author_trusted = q.viewer and not q.died,      'all',     'AUTHOR', null),
        ( 8, (q.subject).author_agency = q.agency and q.cell <> '-',    'all',     'AUTHOR', null),
        ( 9, (q.subject).owner_agency = q.agency and q.cell <> '-',     'all',     'OWNER', null),
        (10, q.died and q.is_trusted,                                   'nothing', 'PERSON_DIED', null),
        (10, q.died and (not q.involved or w.refused_silently),         'nothing', 'PERSON_DIED', null),
        (10, q.died,                                                    'stub',    'PERSON_DIED', null),
        (13, q.is_staff and not q.involved,                             'nothing', 'NOT_INVOLVED', null),
        (15, q.cell in ('-', 'O') and (q.is_trusted or w.refused_silently), 'nothing', 'CEILING', null),
        (15, q.cell in ('-', 'O'),                                      'stub',    'CEILING', null),
        (16, w.shared and q.cell = 'M',                                 'part',    'CONSENT', best.fact),
        (16, w.shared,                                                  'all',     'CONSENT', best.fact),
        (16, w.refused, case when w.refused_silently then 'nothing' else 'stub' end,
            case when best.data = 1 then 'SEALED' else 'REFUSED' end, best.fact),
        (17, w.implied and q.noticed and not q.objected,
            case when q.cell = 'I' then 'all' else 'part' end,                     'IMPLIED_CARE', null),
        (18, true, case when q.is_trusted then 'nothing' else 'stub' end,
            case
                when q.unlabelled then 'UNLABELLED'
                when said.withdrawn then 'CONSENT_WITHDRAWN'
                when said.pending then 'CONSENT_PENDING'
                when said.ended then 'CONSENT_ENDED'
                when w.implied and not q.noticed then 'NO_NOTICE'
                when w.implied and q.objected then 'OBJECTION'
                else 'NOT_COVERED'
            end, null)) r (row, applies, outcome, because, source)
        where r.applies order by r.row limit 1) rule
$$;
comment on function consent.decide(uuid, timestamptz) is 'outcome, because and source for each viewer and subject of a person, at an instant from now on';

-- Does the person appear at all (RULES section 4, knows)? The person as such is a subject too, under the person's own id.
create or replace function consent.decide_known(p_person uuid, p_at timestamptz)
    returns table (viewer uuid, subject uuid, outcome text, because text, source uuid)
    language sql stable security definer set search_path = '' as $$
    with decided as materialized (select * from consent.decide(p_person, p_at))
    select * from decided
    union all
    select v.viewer, p_person, 'all', known.because, null
    from consent.viewers(p_person) v
    join consent.person p on p.id = p_person
    cross join lateral (select k.because from (values
        (1, v.kind = 'person' and p.died_recorded_at is null, 'OWN_RECORD'),
        (2, exists (select from consent.involvement i where i.person_id = p_person and i.agency_id = v.agency
            and i.begins <= p_at and p_at < i.ends), 'INVOLVED'),
        (3, v.kind = 'trusted' and p.died_recorded_at is null and exists (
            select from consent.nomination n where n.person_id = p_person and n.trusted_id = v.viewer
                and n.approved_at <= p_at and p_at < least(n.ends, coalesce(n.ended_at, 'infinity'))
                and n.verified <> 'none'), 'NOMINATED'),
        (4, exists (select from decided d join consent.item i on i.subject = d.subject
            where d.viewer = v.viewer and d.outcome <> 'nothing'), 'HAS_ITEM')) k (row, applies, because)
        where k.applies order by k.row limit 1) known
$$;
comment on function consent.decide_known(uuid, timestamptz) is 'the decision, and whether the person appears in lists at all';
