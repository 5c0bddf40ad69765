-- What each reader is answered, side by side: asked before and after a rehearsed decision, and for days that have passed.

-- Earlier answers tell of decisions that were taken back since, so they are for those who read decisions about sharing.
--
-- Things are items, and the classes whose rows are no items, such as the name: those have no line. Only what the asker sees is in it, now
-- or until the transaction at hand changed it, so that a rehearsal which takes something from the asker still tells who else loses it.
create or replace function consent.answers(p_person uuid, p_at timestamptz default null)
    returns table (kind text, reader uuid, name text, agency text, role text, thing uuid, line text, category text, outcome text,
        because text, source uuid)
    language plpgsql stable security definer set search_path = '' as $$
declare
    here timestamptz := actor.now();
    instant timestamptz := coalesce(p_at, here);
    asking uuid[] := actor.keys();
begin
    if actor.kind() <> 'staff' or instant < here and not consent.reads_sharing(p_person) then
        return;
    end if;
    return query
        with things as (
            select i.id, i.class_subject as class, i.subject, i.public_line, i.category, i.recorded_at, array['all', 'part'] as opens,
                case when i.xmin = pg_current_xact_id()::xid then array[i.id, i.class_subject] else array[i.subject] end as before
            from consent.item i where i.person_id = p_person
            union all
            select s.id, s.id, s.id, null, s.category, '-infinity', array['all'], array[s.id]
            from consent.subject s where s.person_id = p_person and s.kind = 'class'
                and not exists (select from consent.item i where i.class_subject = s.id)),
        told as materialized (
            select d.subject, d.outcome, x.is_now
            from consent.disclosure d
            cross join lateral (values
                (true, d.known_until = 'infinity' and d.valid_from <= here and here < d.valid_until),
                (false, d.known_from < here and d.valid_from < here and here <= d.valid_until
                    and (d.known_until = 'infinity' or d.xmin = pg_current_xact_id()::xid))) x (is_now, holds)
            where d.person_id = p_person and d.viewer = any (asking) and x.holds),
        mine as materialized (
            select t.* from things t
            where exists (
                select from (values (true), (false)) w (is_now)
                where (select o.outcome = any (t.opens) from told o where o.is_now = w.is_now
                        and o.subject = any (case when w.is_now then array[t.subject] else t.before end)
                    order by o.subject = t.id desc limit 1))),
        -- read once for all things; from the instant at which a fact named an item by itself, its own answers count
        held as materialized (
            select d.viewer, d.subject, d.outcome, d.because, d.source from consent.disclosure d
            where d.person_id = p_person
                and case when p_at is null then d.known_until = 'infinity' else d.known_from <= p_at and p_at < d.known_until end
                and d.valid_from <= instant and instant < d.valid_until),
        asked as materialized (
            select m.id, m.public_line, m.category, m.recorded_at, m.opens,
                case when p_at is null then m.subject when m.id in (select h.subject from held h) then m.id else m.class end as subject
            from mine m where m.recorded_at <= instant),
        answer as materialized (
            select h.viewer, q.id, q.public_line, q.category, q.recorded_at, h.outcome, h.because, h.source
            from asked q join held h on h.subject = q.subject and h.outcome = any (q.opens)),
        viewers as materialized (
            select distinct a.viewer from answer a),
        readers as materialized (
            select v.viewer, 'staff' as kind, p.id, p.name, g.name as agency, p.role
            from viewers v
            cross join lateral (
                select s.* from agency.staff s where s.id = v.viewer
                union all select s.* from agency.staff s where s.desk_id = v.viewer) p
            join agency.agency g on g.id = p.agency_id
            where consent.gate(p.id, instant) is null and not consent.barred(p_person, p.human_id, p.agency_id, instant)
            union all
            -- a worker does not learn in their post what is open or closed to them as a trusted person
            select v.viewer, 'trusted', t.id, t.name, null, null
            from viewers v join actor.trusted t on t.id = v.viewer where t.human_id is distinct from actor.human()
            union all
            select v.viewer, 'person', v.viewer, null, null, null from viewers v where v.viewer = p_person)
        select r.kind, r.id, r.name, r.agency, r.role, a.id, a.public_line, coalesce(a.category, 'none'), a.outcome, a.because, a.source
        from answer a join readers r on r.viewer = a.viewer
        order by r.kind = 'person', r.kind, r.agency, r.name, r.id, a.recorded_at desc, a.id;
end $$;
comment on function consent.answers(uuid, timestamptz) is
    'who sees what of that which the viewer, a member of staff, sees: now, or as it was answered at an earlier instant';
grant execute on function consent.answers(uuid, timestamptz) to alongside_app;

-- What a share or a nomination that this transaction recorded will open later: approved and begun for as long as it takes to ask, then taken
-- back. Nothing that somebody else recorded is touched, so whoever asks learns no more than from a rehearsal.
create or replace function consent.answers_in_force(p_person uuid)
    returns table (kind text, reader uuid, name text, agency text, role text, thing uuid, line text, category text, outcome text,
        because text, source uuid)
    language plpgsql volatile security definer set search_path = '' as $$
declare
    said jsonb;
begin
    begin
        update consent.share s set begins = least(s.begins, actor.now()),
                approved_by = case when s.needs_second then coalesce(s.approved_by, s.recorded_by) else s.approved_by end,
                approved_at = case when s.needs_second then coalesce(s.approved_at, actor.now()) else s.approved_at end
            where s.person_id = p_person and s.xmin = pg_current_xact_id()::xid;
        update consent.nomination n set approved_by = n.recorded_by, approved_at = actor.now()
            where n.person_id = p_person and n.xmin = pg_current_xact_id()::xid and n.approved_at is null;
        perform consent.compile(p_person);
        select jsonb_agg(to_jsonb(a)) into said from consent.answers(p_person) a;
        raise exception using errcode = 'P0R01', message = 'asked';
    exception when sqlstate 'P0R01' then
        return query select * from jsonb_to_recordset(coalesce(said, '[]')) as a (kind text, reader uuid, name text, agency text, role text,
            thing uuid, line text, category text, outcome text, because text, source uuid);
    end;
end $$;
comment on function consent.answers_in_force(uuid) is 'the answers as they will be once what this transaction recorded is approved and has begun';
grant execute on function consent.answers_in_force(uuid) to alongside_app;
