package org.alongside.meeting;

import java.time.Clock;
import java.util.List;
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
        tell(meeting, "planned", entry -> new Calendar("REQUEST", entry.request()));
    }

    void changed(Meeting meeting) {
        tell(meeting, "changed", entry -> new Calendar("REQUEST", entry.request()));
    }

    void calledOff(Meeting meeting) {
        tell(meeting, "calledOff", entry -> new Calendar("CANCEL", entry.cancel()));
    }

    private void tell(Meeting meeting, String what, Function<CalendarEntry, Calendar> calendar) {
        var about = about(meeting);
        var subject = MailWords.of("meeting.mail." + what + ".subject", about);
        for (var invited : invited(meeting)) {
            var entry = entry(meeting, about, invited.getAddress());
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

    private CalendarEntry entry(Meeting meeting, String about, String address) {
        return new CalendarEntry(
                meeting.id(),
                meeting.slot().sequence(),
                meeting.slot().begins(),
                meeting.slot().lasts(),
                MailWords.of("meeting.mail.summary", about),
                meeting.slot().place(),
                mails.sender(),
                address,
                clock.instant());
    }

    private List<AddressedRecord> invited(Meeting meeting) {
        return db.selectFrom(ADDRESSED(meeting.id())).fetch();
    }

    private String about(Meeting meeting) {
        return db.select(concat(PERSON.INITIALS, inline(" ("), PERSON.REFERENCE, inline(")")))
                .from(PERSON)
                .where(PERSON.ID.eq(meeting.person()))
                .fetchSingle()
                .value1();
    }
}
