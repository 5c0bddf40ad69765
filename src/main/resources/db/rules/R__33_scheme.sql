-- One open placement for each person, also where the viewer does not see it; whoever comes second waits here for the first.
create or replace function scheme.placed(p_person uuid) returns boolean
    language plpgsql volatile security definer set search_path = '' as $$
begin
    if consent.not_involved_staff(p_person) is not null then
        return false;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('placement ' || p_person, 4711));
    return exists (select from scheme.placement p where p.person_id = p_person and p.ended is null);
end $$;
comment on function scheme.placed(uuid) is 'the person is on the scheme now; for staff of agencies that work with the person';
grant execute on function scheme.placed(uuid) to alongside_app;
