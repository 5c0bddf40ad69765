package org.alongside.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongsidedb.mail.Routines;
import org.alongsidedb.mail.tables.records.ClaimRecord;
import org.jooq.DSLContext;
import org.jooq.types.YearToSecond;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongsidedb.mail.Tables.CLAIM;

/**
 * Hands mails over, each in three steps: claimed, kept; given to the server; settled, kept. Whoever dies in between leaves a claim that runs out,
 * and the mail is given once more with the same Message-ID.
 */
@Component
class HandOver {

    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);
    private static final Viewer MAIL = Viewer.system("mail");

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final Envelope envelope;
    private final Duration lease;

    HandOver(DSLContext db, TransactionTemplate transaction, Envelope envelope, MailSettings settings) {
        this.db = db;
        this.transaction = transaction;
        this.envelope = envelope;
        this.lease = settings.handOverWithin();
    }

    /** Hands over what is due, for as long as there is any and somebody wants it. */
    void allDue(BooleanSupplier wanted) {
        while (wanted.getAsBoolean() && one()) {
            LOG.debug("one mail was tried");
        }
    }

    private boolean one() {
        var claimed = claim();
        claimed.ifPresent(this::give);
        return claimed.isPresent();
    }

    private Optional<ClaimRecord> claim() {
        return inTransaction(
                () -> db.selectFrom(CLAIM(YearToSecond.valueOf(lease))).fetchOptional());
    }

    private void give(ClaimRecord mail) {
        try {
            envelope.give(mail);
            settle(() -> Routines.sent(db.configuration(), mail.getId()));
        } catch (MailException failed) {
            var because = Reply.of(failed);
            var wait = because.isFinal() ? Optional.<Duration>empty() : Gaps.after(mail.getTries());
            LOG.info("mail {} was not taken at try {}: {}", mail.getId(), mail.getTries(), because.kind());
            settle(() -> Routines.notSent(
                    db.configuration(),
                    mail.getId(),
                    mail.getTries(),
                    because.words(),
                    wait.map(YearToSecond::valueOf).orElse(null)));
        }
    }

    private void settle(Runnable outcome) {
        inTransaction(() -> {
            outcome.run();
            return Optional.empty();
        });
    }

    private <T> Optional<T> inTransaction(java.util.function.Supplier<Optional<T>> work) {
        return Viewers.as(MAIL, () -> java.util.Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
