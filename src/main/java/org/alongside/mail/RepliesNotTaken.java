package org.alongside.mail;

import java.time.OffsetDateTime;
import java.util.List;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.meeting.Tables.REPLIES_NOT_TAKEN;
import static org.jooq.Records.mapping;

/** Mails in the mailbox for replies that changed nothing, for whoever administers: why, and when; never who wrote what. */
@Service
@Transactional(readOnly = true)
public class RepliesNotTaken {

    /** One of them; why is a code, the last part of its translation key. */
    public record Row(String why, OffsetDateTime at) {}

    private final DSLContext db;

    RepliesNotTaken(DSLContext db) {
        this.db = db;
    }

    /** The last hundred, the newest first; empty for whoever does not administer. */
    public List<Row> all() {
        return db.selectFrom(REPLIES_NOT_TAKEN()).fetch(mapping(Row::new));
    }
}
