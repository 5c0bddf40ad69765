-- Run with every migration, so that tables follow when the text of protection changes: ${flyway:timestamp}
-- Which table holds what, under the one text of protection.
call consent.protect('person.identity', 'all', 'identity');
call consent.protect('person.alias', 'all', 'identity');
call consent.protect('person.contact_point', 'all', null);
call consent.protect('person.around', 'all', null);
call consent.protect('casework.note', 'all', null);
call consent.protect('plan.about_me', 'all', null);
call consent.protect('plan.goal', 'all', null);
call consent.protect('plan.step', 'all', null);
call consent.protect('action.action', 'all', null);
call consent.protect('scheme.placement', 'all', null);
call consent.protect('scheme.stage_move', 'all', null);
call consent.protect('meeting.meeting', 'all', null);
call consent.protect('meeting.invitation', 'all', null);
call consent.protect('meeting.agenda_item', 'all', null);
call consent.protect('meeting.minute', 'all', null);

-- The title of these is their public line, also when it is changed.
create or replace function consent.keep_public_line() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    update consent.item i set public_line = new.title where i.id = new.item_id and i.person_id = new.person_id;
    return null;
end $$;
comment on function consent.keep_public_line() is 'trigger: the public line of an item follows its title';
do $$
declare
    name text;
begin
    foreach name in array array['plan.goal', 'plan.step', 'meeting.meeting', 'action.action'] loop
        execute format('drop trigger if exists keep_public_line on %s', name);
        execute format('create trigger keep_public_line after update of title on %s for each row when (old.title <> new.title) '
            'execute function consent.keep_public_line()', name);
    end loop;
end $$;
