package org.alongside.meeting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.alongside.kit.Dates;
import org.alongside.mail.MailDraft;
import org.alongside.mail.MailDraft.Calendar;
import org.alongside.mail.MailId;
import org.alongside.mail.MailPart;
import org.alongside.mail.MailPart.Link;
import org.alongside.mail.MailPart.Words;
import org.alongside.mail.MailWords;
import org.alongside.mail.Mails;
import org.alongsidedb.meeting.tables.records.AddressedRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import static org.alongsidedb.consent.Tables.PERSON;
import static org.alongsidedb.meeting.Tables.ADDRESSED;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

/** Tells the agencies invited to a meeting, by mail with an entry for the calendar. A mail says initials, reference, when and where. */
@Component
class Invites {

    private final Mails mails;
    private final DSLContext db;
    private final Clock clock;

    Invites(Mails mails, DSLContext db, Clock clock) {
        this.mails = mails;
        this.db = db;
        this.clock = clock;
    }

    void planned(Meeting meeting) {
        tell(meeting, "planned", everybody(meeting), Invites::request);
    }

    void changed(Meeting meeting) {
        tell(meeting, "changed", everybody(meeting), Invites::request);
    }

    void calledOff(Meeting meeting) {
        tell(meeting, "calledOff", everybody(meeting), Invites::cancel);
    }

    /** Somebody is invited to a meeting that was planned before. */
    void invited(Meeting meeting, UUID invitation) {
        tell(meeting, "planned", only(meeting, invitation), Invites::request);
    }

    /** Somebody is not expected any more; the entry of the others stays. */
    void takenBack(Meeting meeting, UUID invitation) {
        tell(meeting, "takenBack", only(meeting, invitation), entry -> cancel(entry.later()));
    }

    private static Calendar request(CalendarEntry entry) {
        return new Calendar("REQUEST", entry.request());
    }

    private static Calendar cancel(CalendarEntry entry) {
        return new Calendar("CANCEL", entry.cancel());
    }

    private void tell(
            Meeting meeting, String what, List<AddressedRecord> whom, Function<CalendarEntry, Calendar> calendar) {
        var about = about(meeting);
        var subject = MailWords.of("meeting.mail." + what + ".subject", about);
        for (var invited : whom) {
            var entry = entry(meeting, about, invited);
            var body = List.<MailPart>of(
                    new Words(MailWords.of(
                            "meeting.mail." + what,
                            Dates.moment(meeting.slot().begins()),
                            meeting.slot().place())),
                    new Link(
                            MailWords.of("meeting.mail.open"),
                            MeetingRoutes.one(new PersonId(meeting.person()), new ItemId(meeting.id()))));
            mails.send(new MailDraft(MailId.random(), invited.getAddress(), subject, body, calendar.apply(entry)));
        }
    }

    private CalendarEntry entry(Meeting meeting, String about, AddressedRecord invited) {
        return new CalendarEntry(
                invited.getInvitation(),
                meeting.slot().sequence(),
                meeting.slot().begins(),
                meeting.slot().lasts(),
                MailWords.of("meeting.mail.summary", about),
                meeting.slot().place(),
                mails.sender(),
                invited.getAddress(),
                clock.instant());
    }

    private List<AddressedRecord> everybody(Meeting meeting) {
        return db.selectFrom(ADDRESSED(meeting.id())).fetch();
    }

    private List<AddressedRecord> only(Meeting meeting, UUID invitation) {
        return everybody(meeting).stream()
                .filter(invited -> invitation.equals(invited.getInvitation()))
                .toList();
    }

    private String about(Meeting meeting) {
        return db.select(concat(PERSON.INITIALS, inline(" ("), PERSON.REFERENCE, inline(")")))
                .from(PERSON)
                .where(PERSON.ID.eq(meeting.person()))
                .fetchSingle()
                .value1();
    }
}
