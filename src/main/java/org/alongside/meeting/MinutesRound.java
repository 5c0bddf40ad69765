package org.alongside.meeting;

import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemId;
import org.alongside.mail.AtOnce;
import org.alongside.mail.MailDraft;
import org.alongside.mail.MailHours;
import org.alongside.mail.MailId;
import org.alongside.mail.MailPart;
import org.alongside.mail.MailWords;
import org.alongside.mail.Mails;
import org.alongsidedb.meeting.Routines;
import org.alongsidedb.meeting.tables.records.MinutesToTellRecord;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

import static java.util.Objects.requireNonNull;
import static org.alongsidedb.meeting.Tables.MINUTES_TO_TELL;

/**
 * Tells the readers of minutes that they are ready: as a draft, when they are final, and when a paragraph that they read was worded anew. Whom to
 * tell is a question to PostgreSQL; a mail has a link to the page behind the sign-in, and no words of the minutes.
 */
@Component
class MinutesRound {

    private static final Logger LOG = LoggerFactory.getLogger(MinutesRound.class);
    private static final Viewer JOB = Viewer.system("minutes");

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final Mails mails;
    private final MailHours hours;
    private final AtOnce atOnce;

    MinutesRound(DSLContext db, TransactionTemplate transaction, Mails mails, MailHours hours, AtOnce atOnce) {
        this.db = db;
        this.transaction = transaction;
        this.mails = mails;
        this.hours = hours;
        this.atOnce = atOnce;
    }

    /** The round does not wait for its minute. */
    @TransactionalEventListener
    void on(MinutesChanged changed) {
        LOG.debug("minutes of {} changed", changed.meeting());
        atOnce.call("tell-of-minutes", this::go);
    }

    /** Goes round once; outside of the hours for mails nothing happens. */
    void go() {
        if (hours.areNow()) {
            Viewers.runAs(JOB, () -> news().forEach(this::tell));
        }
    }

    private List<MinutesToTellRecord> news() {
        return requireNonNull(
                transaction.execute(status -> db.selectFrom(MINUTES_TO_TELL()).fetch()));
    }

    private void tell(MinutesToTellRecord news) {
        try {
            transaction.executeWithoutResult(status -> {
                var id = MailId.random();
                if (Boolean.TRUE.equals(Routines.tellOfMinutes(
                        db.configuration(), id.value(), news.getMeeting(), news.getWhat(), news.getRecipient()))) {
                    mails.send(mail(id, news));
                }
            });
        } catch (RuntimeException failed) {
            LOG.error("readers of the minutes of {} could not be told", news.getMeeting(), failed);
        }
    }

    private static MailDraft mail(MailId id, MinutesToTellRecord news) {
        var key = "meeting.mail.minutes." + news.getWhat();
        var about = news.getInitials() + " (" + news.getReference() + ")";
        return new MailDraft(
                id,
                news.getRecipient(),
                MailWords.of(key + ".subject", about),
                List.of(
                        new MailPart.Words(MailWords.of(key)),
                        new MailPart.Link(
                                MailWords.of("meeting.mail.minutes.open"),
                                MeetingRoutes.minutes(new PersonId(news.getPerson()), new ItemId(news.getMeeting())))),
                null);
    }
}
