package org.alongside.consent;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.NOTICES;
import static org.jooq.Records.mapping;

/** What the viewer was told at once (consent rules, end of section 3). */
@Service
@Transactional(readOnly = true)
public class Notices {

    /** One notice about a fact: {@code emergency}, {@code override}, {@code consent-withdrawn}, {@code freeze} or {@code sharing-ended}. */
    public record Row(UUID person, String about, UUID fact, OffsetDateTime at) {}

    private final DSLContext db;

    Notices(DSLContext db) {
        this.db = db;
    }

    /** The viewer's notices, newest first. */
    public List<Row> mine() {
        return db.selectFrom(NOTICES()).fetch(mapping(Row::new));
    }
}
