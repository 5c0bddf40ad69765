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
