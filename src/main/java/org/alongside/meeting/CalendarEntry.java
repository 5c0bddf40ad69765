package org.alongside.meeting;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A meeting in the calendar of somebody invited (RFC 5545, RFC 5546). The same invitation has the same UID, and each change a higher sequence,
 * so that a calendar moves the entry instead of adding another. Everybody who is invited has a UID of their own, which the others are not told:
 * nobody can answer in the name of somebody else who is invited.
 *
 * @param invitation the UID
 * @param summary initials and reference at most, never a name
 * @param from address of the organiser
 * @param to address of whoever is invited
 */
record CalendarEntry(
        UUID invitation,
        int sequence,
        Instant begins,
        Duration lasts,
        String summary,
        String place,
        String from,
        String to,
        Instant made) {

    /** The same once more, to count after this. */
    CalendarEntry later() {
        return new CalendarEntry(invitation, sequence + 1, begins, lasts, summary, place, from, to, made);
    }

    /** Asks to come, for the first time or after a change. */
    String request() {
        var event = event();
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        Attendee attendee = new Attendee(URI.create("mailto:" + to));
        attendee.add(Rsvp.TRUE);
        attendee.add(PartStat.NEEDS_ACTION);
        event.add(attendee);
        return calendar(ImmutableMethod.REQUEST, event);
    }

    /** Calls it off. */
    String cancel() {
        var event = event();
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        event.add(new Attendee(URI.create("mailto:" + to)));
        return calendar(ImmutableMethod.CANCEL, event);
    }

    private VEvent event() {
        var event = new VEvent(false);
        event.add(new Uid(invitation.toString()));
        event.add(new DtStamp(made));
        event.add(new net.fortuna.ical4j.model.property.DtStart<>(begins));
        event.add(new net.fortuna.ical4j.model.property.DtEnd<>(begins.plus(lasts)));
        event.add(new net.fortuna.ical4j.model.property.Summary(summary));
        event.add(new Location(place));
        event.add(new Organizer(URI.create("mailto:" + from)));
        event.add(new Sequence(sequence));
        return event;
    }

    private static String calendar(Method method, VEvent event) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Alongside//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(event);
        calendar.validate();
        return calendar.toString();
    }
}
