package org.alongside.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes replies that came by mail: PostgreSQL decides whether one is from somebody invited and about the entry as it stands. */
@Component
class MailedReplies {

    /** It counts. Every other word says that nothing changed. */
    static final String TAKEN = "TAKEN";

    private static final Viewer JOB = Viewer.system("replies");

    private final DSLContext db;
    private final TransactionTemplate transaction;

    MailedReplies(DSLContext db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    /** What became of it; the same message a second time is SEEN. */
    String take(String messageId, MailedReply reply) {
        return Viewers.as(
                JOB,
                () -> Objects.requireNonNull(transaction.execute(status -> Routines.takeReply(
                        db.configuration(),
                        digest(messageId),
                        reply.from(),
                        reply.method(),
                        reply.invitation(),
                        reply.sequence(),
                        reply.answer()))));
    }

    private static String digest(String messageId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(messageId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
