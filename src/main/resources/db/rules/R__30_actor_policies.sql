-- Who somebody can be once they have signed in: open posts, trusted person, person on record. Never a union: one is chosen.
create or replace function actor.choices(p_issuer text, p_login text)
    returns table (kind text, id uuid, human uuid, name text, agency text, role text)
    language plpgsql stable security definer set search_path = '' as $$
begin
    if not actor.is_system('sign-in') then
        raise exception 'only the sign-in may ask who somebody can be' using errcode = '42501';
    end if;
    return query
        with h as (select x.* from actor.human x where x.issuer = p_issuer and x.login = p_login)
        select 'staff', s.id, h.id, s.name, a.name, s.role
            from h join agency.staff s on s.human_id = h.id join agency.agency a on a.id = s.agency_id
            where s.begins <= actor.now() and actor.now() < s.ends
        union all
        select 'trusted', t.id, h.id, t.name, null, 'trusted-person' from h join actor.trusted t on t.human_id = h.id
        union all
        select 'person', p.id, h.id, h.name, null, 'person' from h join consent.person p on p.human_id = h.id
            where p.died_recorded_at is null
        order by 1, 5, 6;
end $$;
comment on function actor.choices(text, text) is 'whom a signed-in human may act as; for the sign-in only';
grant execute on function actor.choices(text, text) to alongside_app;

alter table actor.human enable row level security;
alter table actor.human force row level security;
drop policy if exists owner_all on actor.human;
create policy owner_all on actor.human to alongside_owner using (true) with check (true);
drop policy if exists select_self on actor.human;
create policy select_self on actor.human for select to alongside_app
    using (id = (select actor.human()) or (select agency.may_administer()));
drop policy if exists insert_administrator on actor.human;
create policy insert_administrator on actor.human for insert to alongside_app
    with check ((select agency.may_administer()) or (select actor.kind()) = 'staff');
grant select on actor.human to alongside_app;
grant insert (id, issuer, login, name) on actor.human to alongside_app;

alter table actor.trusted enable row level security;
alter table actor.trusted force row level security;
drop policy if exists owner_all on actor.trusted;
create policy owner_all on actor.trusted to alongside_owner using (true) with check (true);
drop policy if exists select_self on actor.trusted;
create policy select_self on actor.trusted for select to alongside_app
    using (human_id = (select actor.human()) or (select agency.may_administer()) or (select consent.knows_trusted(id)));
drop policy if exists insert_staff on actor.trusted;
create policy insert_staff on actor.trusted for insert to alongside_app
    with check ((select agency.may_administer()) or (select actor.kind()) = 'staff');
grant select on actor.trusted to alongside_app;
grant insert (id, human_id, name) on actor.trusted to alongside_app;
