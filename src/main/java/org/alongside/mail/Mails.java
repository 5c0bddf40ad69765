package org.alongside.mail;

import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongsidedb.mail.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sending mails. A mail belongs to the transaction of its reason: both are kept, or neither. */
@Service
public class Mails {

    private static final int SUBJECT = 200;

    private final DSLContext db;
    private final MailSettings settings;
    private final Carrier carrier;

    Mails(DSLContext db, MailSettings settings, Carrier carrier) {
        this.db = db;
        this.settings = settings;
        this.carrier = carrier;
    }

    /** Records a mail; it is handed over once this transaction is kept. The same id again changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Refusal> send(MailDraft draft) {
        var refusal = MailAddress.fault(draft.to()).or(() -> unreadable(draft.subject()));
        if (refusal.isEmpty()) {
            record(draft);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    carrier.call();
                }
            });
        }
        return refusal;
    }

    /** The address that mails come from, for whoever is named as the organiser of a calendar entry. */
    public String sender() {
        return settings.from();
    }

    private void record(MailDraft draft) {
        var letter = new Letter(draft.subject(), draft.body(), settings.portal().toString());
        var calendar = draft.calendar();
        Routines.send(
                db.configuration(),
                draft.id().value(),
                draft.to(),
                draft.subject(),
                letter.plain(),
                letter.html(),
                calendar == null ? null : calendar.method(),
                calendar == null ? null : calendar.text(),
                "<" + draft.id().value() + "@" + settings.host() + ">");
    }

    private static Optional<Refusal> unreadable(String subject) {
        var wrong = subject.isBlank()
                || subject.length() > SUBJECT
                || subject.chars().anyMatch(Character::isISOControl);
        return wrong ? Optional.of(MailRefusal.MAIL_SUBJECT_WRONG) : Optional.empty();
    }
}
