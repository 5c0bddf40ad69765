package org.alongside.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.alongside.consent.ItemId;
import org.alongsidedb.agency.tables.Staff;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.meeting.Tables.CORRECTION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;

/** Corrections of one meeting's minutes: all of them for the agency that wrote the paragraphs, their own for everybody else. */
@Service
@Transactional(readOnly = true)
public class CorrectionList {

    /**
     * One correction.
     *
     * @param from who proposed it; null for the person, or for somebody whom the reader may not know of
     * @param accepted null while nobody has answered
     */
    public record Row(
            UUID id,
            ItemId paragraph,
            String words,
            String why,
            @Nullable String from,
            @Nullable String fromAgency,
            OffsetDateTime proposedAt,
            @Nullable Boolean accepted,
            @Nullable String answer,
            @Nullable String answeredBy,
            int version) {}

    private static final Staff ANSWERER = STAFF.as("answerer");

    private final DSLContext db;

    CorrectionList(DSLContext db) {
        this.db = db;
    }

    /** Those that the viewer may read, the first proposed first. */
    public List<Row> of(MeetingPage.Plan plan) {
        return db.select(
                        CORRECTION.ID,
                        CORRECTION.ITEM_ID.convertFrom(ItemId::new),
                        CORRECTION.WORDS,
                        CORRECTION.WHY,
                        coalesce(STAFF.NAME, TRUSTED.NAME),
                        AGENCY_.NAME,
                        CORRECTION.PROPOSED_AT,
                        CORRECTION.ACCEPTED,
                        CORRECTION.ANSWER,
                        ANSWERER.NAME,
                        CORRECTION.VERSION)
                .from(CORRECTION)
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(CORRECTION.FROM_STAFF))
                .leftJoin(AGENCY_)
                .on(AGENCY_.ID.eq(CORRECTION.FROM_AGENCY))
                .leftJoin(TRUSTED)
                .on(TRUSTED.ID.eq(CORRECTION.FROM_TRUSTED))
                .leftJoin(ANSWERER)
                .on(ANSWERER.ID.eq(CORRECTION.ANSWERED_BY))
                .where(CORRECTION.PERSON_ID.eq(plan.person().value()))
                .and(CORRECTION.MEETING_ID.eq(plan.id().value()))
                .orderBy(CORRECTION.PROPOSED_AT, CORRECTION.ID)
                .fetch(mapping(Row::new));
    }
}
