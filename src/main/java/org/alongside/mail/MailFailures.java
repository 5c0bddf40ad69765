package org.alongside.mail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongsidedb.mail.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.mail.Tables.FAILURES;
import static org.jooq.Records.mapping;

/** Mails that were given up, for whoever administers and for coordinators of the agency that caused them. */
@Service
@Transactional
public class MailFailures {

    /** One of them; {@code said} is the server's last word. */
    public record Row(
            MailId id,
            String to,
            String subject,
            OffsetDateTime madeAt,
            int tries,
            OffsetDateTime failedAt,
            String said) {}

    private final DSLContext db;

    MailFailures(DSLContext db) {
        this.db = db;
    }

    /** Those that the viewer is to know of, the newest first. */
    @Transactional(readOnly = true)
    public List<Row> all() {
        var failures = FAILURES();
        return db.select(
                        failures.ID.convertFrom(MailId::new),
                        failures.RECIPIENT,
                        failures.SUBJECT,
                        failures.MADE_AT,
                        failures.TRIES,
                        failures.FAILED_AT,
                        failures.SAID)
                .from(failures)
                .fetch(mapping(Row::new));
    }

    /** Tries it again from the beginning. */
    public Optional<Refusal> again(MailId id) {
        return Boolean.TRUE.equals(Routines.again(db.configuration(), id.value()))
                ? Optional.empty()
                : Optional.of(Refused.NOT_AVAILABLE);
    }
}
