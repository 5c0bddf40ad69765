-- Lines of a running meeting are their agency's own until they are issued: for whoever wrote one, and for colleagues who will read it (RULES row 8).
alter table meeting.line enable row level security;
alter table meeting.line force row level security;
drop policy if exists owner_all on meeting.line;
create policy owner_all on meeting.line to alongside_owner using (true) with check (true);
drop policy if exists select_author on meeting.line;
create policy select_author on meeting.line for select to alongside_app
    using (author_agency = (select actor.agency()) and consent.may_change(person_id)
        and (part_id is not null or author_staff = (select actor.id())
            or (select true from consent.disclosure d where d.subject = line.subject and d.outcome = 'all' limit 1)));
drop policy if exists insert_author on meeting.line;
create policy insert_author on meeting.line for insert to alongside_app
    with check (author_agency = (select actor.agency()) and author_staff = (select actor.id()) and consent.may_change(person_id));
drop policy if exists update_author on meeting.line;
create policy update_author on meeting.line for update to alongside_app
    using (author_agency = (select actor.agency()) and consent.may_change(person_id)
        and (part_id is not null or author_staff = (select actor.id())
            or (select true from consent.disclosure d where d.subject = line.subject and d.outcome = 'all' limit 1)));
drop trigger if exists audited on meeting.line;
create trigger audited after insert or update or delete on meeting.line for each row execute function audit.changed();
grant select, insert on meeting.line to alongside_app;
grant update (category, words, owner_agency, owner_trusted, due, issued_as, version) on meeting.line to alongside_app;
