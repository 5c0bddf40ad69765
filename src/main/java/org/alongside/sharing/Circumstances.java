package org.alongside.sharing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.CAPACITY;
import static org.alongsidedb.consent.Tables.OBJECTION;
import static org.alongsidedb.consent.Tables.SEEN_ALONE;
import static org.jooq.Records.mapping;

/** What else decides about sharing, as far as the viewer may read it: objections, capacity, and whether the person is seen alone. */
@Service
@Transactional(readOnly = true)
public class Circumstances {

    /** An objection to what is implied for an agency; it stands until it is answered. */
    public record Objection(UUID id, UUID agency, UUID recordedBy, OffsetDateTime recordedAt) {}

    private final DSLContext db;

    Circumstances(DSLContext db) {
        this.db = db;
    }

    /** Objections that stand, the oldest first. */
    public List<Objection> objections(PersonId person) {
        return db.select(OBJECTION.ID, OBJECTION.AGENCY_ID, OBJECTION.RECORDED_BY, OBJECTION.RECORDED_AT)
                .from(OBJECTION)
                .where(OBJECTION.PERSON_ID.eq(person.value()))
                .and(OBJECTION.ANSWERED_AT.isNull())
                .orderBy(OBJECTION.RECORDED_AT, OBJECTION.ID)
                .fetch(mapping(Objection::new));
    }

    /** Whether capacity for decisions about sharing was found lacking last. */
    public boolean lacksCapacity(PersonId person) {
        return db.select(CAPACITY.LACKS)
                .from(CAPACITY)
                .where(CAPACITY.PERSON_ID.eq(person.value()))
                .orderBy(CAPACITY.RECORDED_ORDER.desc())
                .limit(1)
                .fetchOptional(row -> row.value1())
                .orElse(false);
    }

    /** Whether it was said last that the person is seen alone. */
    public boolean seenAlone(PersonId person) {
        return db.select(SEEN_ALONE.IS_SET)
                .from(SEEN_ALONE)
                .where(SEEN_ALONE.PERSON_ID.eq(person.value()))
                .orderBy(SEEN_ALONE.RECORDED_ORDER.desc())
                .limit(1)
                .fetchOptional(row -> row.value1())
                .orElse(false);
    }
}
