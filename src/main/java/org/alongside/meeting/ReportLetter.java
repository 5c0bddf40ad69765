package org.alongside.meeting;

import java.util.List;

import org.alongside.kit.Dates;
import org.alongside.mail.MailDraft;
import org.alongside.mail.MailPart;
import org.alongside.mail.MailPart.Link;
import org.alongside.mail.MailPart.Words;
import org.alongside.mail.MailWords;
import org.alongside.mail.Mails;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import static org.alongsidedb.consent.Tables.PERSON;
import static org.alongsidedb.meeting.Tables.ADDRESSED;
import static org.alongsidedb.meeting.Tables.INVITATION;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

/** The mail with which a report is asked for: initials, reference, until when, and a link. An agency without an address finds it in the portal. */
@Component
class ReportLetter {

    private final Mails mails;
    private final DSLContext db;

    ReportLetter(Mails mails, DSLContext db) {
        this.mails = mails;
        this.db = db;
    }

    void asked(ReportDraft draft) {
        var subject = MailWords.of("meeting.report.mail.subject", about(draft));
        var body = List.<MailPart>of(
                new Words(MailWords.of("meeting.report.mail", Dates.day(draft.due()))),
                new Link(MailWords.of("meeting.report.mail.open"), MeetingRoutes.report(draft.id())));
        addresses(draft).forEach(to -> mails.send(MailDraft.of(to, subject, body)));
    }

    private List<String> addresses(ReportDraft draft) {
        var addressed = ADDRESSED(draft.meeting().value());
        return db.select(addressed.ADDRESS)
                .from(addressed)
                .join(INVITATION)
                .on(INVITATION.ID.eq(addressed.INVITATION))
                .where(INVITATION.AGENCY_ID.eq(draft.from().value()))
                .fetch(addressed.ADDRESS);
    }

    private String about(ReportDraft draft) {
        return db.select(concat(PERSON.INITIALS, inline(" ("), PERSON.REFERENCE, inline(")")))
                .from(PERSON)
                .where(PERSON.ID.eq(draft.person().value()))
                .fetchSingle()
                .value1();
    }
}
