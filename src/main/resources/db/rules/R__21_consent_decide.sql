-- The decision of RULES section 2, once. Everything else in the product asks the relation that this text is compiled into.

-- What a role may reach at most. A role without a column reaches nothing; what nobody has labelled is closed by its level instead.
create or replace function consent.cell(p_category text, p_role text) returns text
    language sql stable security definer set search_path = ''
    return case
        when p_category is not null then coalesce((select c.cell from consent.ceiling c where c.category = p_category and c.role = p_role), '-')
        when p_role = 'person' then 'request'
        when exists (select from consent.ceiling c where c.role = p_role) then 'E'
        else '-'
    end;
comment on function consent.cell(text, text) is 'the cell of the agreement for a category and a role';

-- Who has answers about this person: the desks of agencies that work or worked with the person or that an override names, trusted
-- persons that a fact names, and the person. A desk one of whose posts is named by a fact is asked post by post.
create or replace function consent.viewers(p_person uuid)
    returns table (viewer uuid, kind text, agency uuid, role text, staff uuid, human uuid)
    language sql stable security definer set search_path = '' as $$
    with named as (
        select unnest(s.staff || s.trusted) as id from consent.share s where s.person_id = p_person
        union select unnest(w.recipients) from consent.withdrawal w where w.person_id = p_person
        union select unnest(r.recipients) from consent.refusal r where r.person_id = p_person
        union select n.trusted_id from consent.nomination n where n.person_id = p_person
        union select unnest(o.staff || o.trusted) from consent.overriding o where o.person_id = p_person
        union select e.staff_id from consent.emergency e where e.person_id = p_person
        union select unnest(c.members) from consent.compartment c where c.person_id = p_person
        union select s.id from consent.bar b join agency.staff s on s.human_id = b.human_id where b.person_id = p_person
        union select s.author_trusted from consent.subject s where s.person_id = p_person
        union select s.author_staff from consent.subject s where s.person_id = p_person),
    reached as (
        select i.agency_id as id from consent.involvement i where i.person_id = p_person and i.ends > actor.now()
        union select s.author_agency from consent.subject s where s.person_id = p_person
        union select s.owner_agency from consent.subject s where s.person_id = p_person
        union select unnest(o.agencies) from consent.overriding o where o.person_id = p_person
        union select s.agency_id from consent.overriding o join agency.staff s on s.id = any (o.staff) where o.person_id = p_person
        union select s.agency_id from consent.emergency e join agency.staff s on s.id = e.staff_id where e.person_id = p_person),
    desk as (
        select d.*, exists (select from agency.staff s where s.desk_id = d.id and s.id in (select id from named)) as divided
        from agency.desk d where d.agency_id in (select id from reached))
    select d.id, 'staff', d.agency_id, d.role, null::uuid, null::uuid from desk d where not d.divided
    union all select s.id, 'staff', d.agency_id, d.role, s.id, s.human_id from desk d join agency.staff s on s.desk_id = d.id where d.divided
    union all select t.id, 'trusted', null, 'trusted-person', null, t.human_id from actor.trusted t where t.id in (select id from named)
    union all select p_person, 'person', null, 'person', null, p.human_id from consent.person p where p.id = p_person
$$;
comment on function consent.viewers(uuid) is 'viewers about whom the relation holds rows for this person';

-- What the rows of the decision table ask about a viewer, whatever the item.
create or replace function consent.circumstances(p_person uuid, p_at timestamptz)
    returns table (viewer uuid, kind text, agency uuid, role text, staff uuid, died boolean, nominated boolean, verified boolean,
        barred boolean, frozen boolean, involved boolean, emergency uuid, noticed boolean, objected boolean, seen_alone boolean)
    language sql stable security definer set search_path = '' as $$
    select v.viewer, v.kind, v.agency, v.role, v.staff,
        p.died_recorded_at is not null, n.nominated, n.verified,
        consent.barred(p_person, v.human, v.agency, p_at),
        v.kind = 'trusted' and consent.frozen(v.viewer),
        v.kind = 'staff' and exists (select from consent.involvement i where i.person_id = p_person and i.agency_id = v.agency
            and i.begins <= p_at and p_at < i.ends),
        (select e.id from consent.emergency e where e.person_id = p_person and e.staff_id = v.staff and p_at < e.ends
            order by e.ends desc limit 1),
        exists (select from consent.notice t where t.person_id = p_person),
        exists (select from consent.objection o where o.person_id = p_person and o.agency_id = v.agency and o.answered_at is null),
        coalesce((select a.is_set from consent.seen_alone a where a.person_id = p_person order by a.recorded_order desc limit 1), false)
    from consent.person p
    cross join consent.viewers(p_person) v
    cross join lateral (
        select count(*) > 0 as nominated, coalesce(bool_or(n.verified <> 'none'), false) as verified
        from consent.nomination n
        where n.person_id = p_person and n.trusted_id = v.viewer and n.approved_at <= p_at
            and p_at < least(n.ends, coalesce(n.ended_at, 'infinity'))) n
    where p.id = p_person
$$;
comment on function consent.circumstances(uuid, timestamptz) is 'viewers, with what the decision needs to know of them';

-- Viewer and item side by side, with what the rows of the decision table ask about both.
create or replace function consent.questions(p_person uuid, p_at timestamptz)
    returns table (viewer uuid, kind text, agency uuid, role text, staff uuid, died boolean, nominated boolean, verified boolean,
        barred boolean, frozen boolean, involved boolean, emergency uuid, noticed boolean, objected boolean, seen_alone boolean,
        subject consent.subject, cell text, emergency_category boolean, member boolean, override uuid)
    language sql stable security definer set search_path = '' as $$
    with viewer as materialized (select * from consent.circumstances(p_person, p_at)),
    override as materialized (select o.* from consent.overriding o where o.person_id = p_person and consent.in_force(o, p_at))
    select v.*, s,
        case when s.category is null then consent.cell(null, v.role) else coalesce(e.cell, '-') end,
        coalesce(c.emergency or c.level = 2, false),
        v.staff = any (m.members),
        (select o.id from override o
            where (v.staff = any (o.staff) or v.agency = any (o.agencies) or v.kind = 'trusted' and v.viewer = any (o.trusted))
                and consent.covers(o.categories, '{}', o.items, s.category, null, s.id)
            order by o.recorded_order desc limit 1)
    from viewer v
    join consent.subject s on s.person_id = p_person and s.kind <> 'person'
    left join consent.category c on c.code = s.category
    left join consent.ceiling e on e.category = s.category and e.role = v.role
    left join consent.compartment m on m.id = s.compartment_id
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
                when consent.suspended(h) then 'suspended'
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
            -- a refusal of everything names no data
            and (r.categories is null
                or consent.covers(r.categories, r.families, r.items, s.category, c.family, s.id))
            and (r.recipients is null or r.recipients && array[v.staff, v.agency, v.viewer])) f
    where s.person_id = p_person and s.kind <> 'person'
$$;
comment on function consent.matches(uuid, timestamptz) is 'shares and refusals that speak about this viewer and this item';

-- The decision table. One line a row; the first that applies decides. Row 1 is actor.claim; rows 2 and 6 for
-- posts as a whole are consent.gate.
create or replace function consent.decide(p_person uuid, p_at timestamptz)
    returns table (viewer uuid, subject uuid, outcome text, because text, source uuid)
    language sql stable security definer set search_path = '' as $$
    with match as materialized (select * from consent.matches(p_person, p_at))
    select q.viewer, (q.subject).id, rule.outcome, rule.because, rule.source
    from (select x.*, (x.subject).category is null as unlabelled, (x.subject).level = 3 as very_restricted,
            (x.subject).compartment_id is not null as closed, (x.subject).compartment_id as compartment,
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
            coalesce(bool_or(m.is_refusal and m.data = 1), false) as sealed,
            bool_or(not m.is_refusal and m.state = 'withdrawn') as withdrawn,
            bool_or(not m.is_refusal and m.state = 'suspended') as suspended,
            -- what is active and yet has no say waits for its approval
            bool_or(not m.is_refusal and m.state in ('pending', 'active')) as pending,
            bool_or(not m.is_refusal and m.state = 'ended') as ended
        from match m where m.viewer = q.viewer and m.subject = (q.subject).id) said
    cross join lateral (
        select coalesce(best.is_refusal, false) as refused,
            coalesce(best.is_refusal, false) and (said.hidden or q.is_trusted) as refused_silently,
            coalesce(not best.is_refusal, false) as shared,
            coalesce(q.member, false) and q.cell <> '-' as inside,
            q.is_staff and not q.very_restricted and (q.cell = 'I'
                or q.cell = 'M' and q.role in ('gp-clinician', 'gp-admin', 'scheme-coordinator', 'social-care')) as implied) w
    cross join lateral (select r.outcome, r.because, r.source from (values
        ( 2, q.is_trusted and not q.nominated,                          'nothing', 'VIEWER_CLOSED', null::uuid),
        ( 2, q.is_person and q.died,                                    'nothing', 'VIEWER_CLOSED', null),
        ( 3, q.barred,                                                  'nothing', 'BARRED', null),
        ( 4, q.frozen,                                                  'nothing', 'FROZEN', null),
        ( 5, q.is_trusted and not q.verified,                           'nothing', 'NOT_VERIFIED', null),
        ( 7, q.is_person and (q.subject).third_party,                   'nothing', 'THIRD_PARTY', null),
        ( 7, q.is_person and q.closed,                                  'nothing', 'COMPARTMENT', null),
        ( 7, q.is_person and q.cell = 'yes',                            'all',     'OWN_RECORD', null),
        ( 7, q.is_person and q.cell = 'told',                           'part',    'OWN_RECORD', null),
        ( 7, q.is_person and q.cell = 'alone' and q.seen_alone,         'all',     'OWN_RECORD', null),
        ( 7, q.is_person,                                               'nothing', 'CEILING', null),
        ( 8, (q.subject).author_staff = q.staff,                        'all',     'AUTHOR', null),
        ( 8, (q.subject).author_trusted = q.viewer and not q.died,      'all',     'AUTHOR', null),
        ( 8, (q.subject).author_agency = q.agency and q.cell <> '-' and not q.closed, 'all',     'AUTHOR', null),
        ( 9, (q.subject).owner_agency = q.agency and q.cell <> '-',     'all',     'OWNER', null),
        (10, q.died and (not q.involved or q.closed and not w.inside or w.refused_silently), 'nothing', 'PERSON_DIED', null),
        (10, q.died,                                                    'stub',    'PERSON_DIED', null),
        (11, q.override is not null and q.cell <> '-',                  'all',     'OVERRIDE', q.override),
        (12, q.emergency is not null and not q.closed and not q.very_restricted and not said.sealed and q.emergency_category
            and q.cell not in ('-', 'O'),                               'all',     'EMERGENCY', q.emergency),
        (13, q.is_staff and not q.involved,                             'nothing', 'NOT_INVOLVED', null),
        (14, w.inside,                                                  'all',     'COMPARTMENT', q.compartment),
        (14, q.closed,                                                  'nothing', 'COMPARTMENT', null),
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
                when said.suspended then 'CONSENT_SUSPENDED'
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
    from consent.circumstances(p_person, p_at) v
    cross join lateral (select k.because from (values
        (1, v.kind = 'person' and not v.died, 'OWN_RECORD'),
        (2, v.involved, 'INVOLVED'),
        (3, v.verified and not v.died and not v.frozen, 'NOMINATED'),
        (4, v.emergency is not null and not v.died, 'EMERGENCY'),
        (5, exists (select from decided d join consent.item i on i.subject = d.subject
            where d.viewer = v.viewer and d.outcome <> 'nothing'), 'HAS_ITEM')) k (row, applies, because)
        where k.applies order by k.row limit 1) known
    where not v.barred
$$;
comment on function consent.decide_known(uuid, timestamptz) is 'the decision, and whether the person appears in lists at all';
