-- The sharing board: what the rules would say to each reader about something of each category at its usual level.

-- Asks the one decision text about things that nobody wrote, and takes them back before it answers: they never reach the relation.
create or replace function consent.supposed(p_person uuid)
    returns table (viewer uuid, category text, outcome text, because text, source uuid)
    language plpgsql volatile security definer set search_path = '' as $$
declare
    said jsonb;
begin
    begin
        perform consent.class_of(p_person, c.code, c.level, null) from consent.category c;
        select jsonb_agg(to_jsonb(d) || jsonb_build_object('category', s.category)) into said
            from consent.decide(p_person, actor.now()) d join consent.subject s on s.id = d.subject
            where s.kind = 'class' and s.author_agency is null and s.level = consent.level_of(s.category);
        raise exception using errcode = 'P0R01', message = 'asked';
    exception when sqlstate 'P0R01' then
        return query select * from jsonb_to_recordset(said)
            as a (viewer uuid, category text, outcome text, because text, source uuid);
    end;
end $$;
comment on function consent.supposed(uuid) is 'outcome, because and source for each viewer and category, as if there were an item of it; for functions of the owner only';
revoke execute on function consent.supposed(uuid) from public;

-- Readers whom the asker may not know to be stopped (a bar, a freeze), and the asker's own trusted person, are left out.
create or replace function consent.board(p_person uuid)
    returns table (viewer uuid, kind text, agency uuid, agency_name text, name text, role text, category text,
        outcome text, because text, source uuid, until timestamptz, decided_by text, items bigint)
    language plpgsql volatile security definer set search_path = '' as $$
begin
    if not consent.reads_sharing(p_person) then
        return;
    end if;
    return query
        with said as materialized (select * from consent.supposed(p_person)),
        reader as (
            select v.* from consent.circumstances(p_person, actor.now()) v
            where (v.involved or exists (select from said a where a.viewer = v.viewer and a.because in ('OVERRIDE', 'EMERGENCY'))
                    or v.kind = 'trusted' and v.nominated and not v.died
                        and not exists (select from actor.trusted t where t.id = v.viewer and t.human_id = actor.human()))
                and (not v.barred or consent.bars_refused(p_person) is null)
                and (not v.frozen or consent.is_told_of(p_person))
                and (v.kind = 'trusted' or exists (select from consent.posts_of(v.viewer)))),
        seen as (
            select d.viewer, i.category, count(*) as items
            from consent.item i
            join consent.own_rows() o on o.subject = i.subject and o.outcome in ('all', 'part')
            join consent.disclosure d on d.subject = i.subject and d.outcome in ('all', 'part') and d.known_until = 'infinity'
                and d.valid_from <= actor.now() and actor.now() < d.valid_until and d.because not in ('AUTHOR', 'OWNER')
            where i.person_id = p_person group by 1, 2)
        select r.viewer, r.kind, r.agency, g.name, coalesce(f.name, t.name), r.role, c.code,
            a.outcome, a.because, a.source, coalesce(h.ends, o.ends, e.ends), b.name, coalesce(s.items, 0)
        from reader r
        join said a on a.viewer = r.viewer
        join consent.category c on c.code = a.category
        left join agency.agency g on g.id = r.agency
        left join agency.staff f on f.id = r.staff
        left join actor.trusted t on t.id = r.viewer
        left join consent.share h on h.id = a.source
        left join consent.overriding o on o.id = a.source
        left join consent.emergency e on e.id = a.source
        left join agency.staff b on b.id = coalesce(o.approved_by, o.recorded_by, e.staff_id)
        left join seen s on s.viewer = r.viewer and s.category = c.code
        order by r.kind desc, g.name, r.role, 5, c.position;
end $$;
comment on function consent.board(uuid) is 'for staff who read sharing decisions: each reader, each category, what the rules would say, and how many items they see';
grant execute on function consent.board(uuid) to alongside_app;
