package org.alongside.meeting;

import java.time.OffsetDateTime;
import java.util.List;

import org.alongside.consent.ItemId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.meeting.Tables.PART;
import static org.alongsidedb.meeting.Tables.PRESENCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;

/** Who was there from when to when, for the chair's agency; of restricted parts only those that the viewer was in. */
@Service
@Transactional(readOnly = true)
public class Attended {

    /** One stay. The name of the person whom the meeting is about is left to the page; part is the title of a restricted part. */
    public record Row(
            @Nullable String name,
            @Nullable String agency,
            boolean thePerson,
            @Nullable String part,
            OffsetDateTime cameAt,
            @Nullable OffsetDateTime leftAt) {}

    private final DSLContext db;

    Attended(DSLContext db) {
        this.db = db;
    }

    /** Every stay, in the order in which they began. */
    public List<Row> of(ItemId meeting) {
        return db.select(
                        coalesce(STAFF.NAME, TRUSTED.NAME, PRESENCE.GUEST),
                        AGENCY_.NAME,
                        PRESENCE.IS_PERSON,
                        PART.TITLE,
                        PRESENCE.CAME_AT,
                        PRESENCE.LEFT_AT)
                .from(PRESENCE)
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(PRESENCE.STAFF_ID))
                .leftJoin(AGENCY_)
                .on(AGENCY_.ID.eq(STAFF.AGENCY_ID))
                .leftJoin(TRUSTED)
                .on(TRUSTED.ID.eq(PRESENCE.TRUSTED_ID))
                .leftJoin(PART)
                .on(PART.ID.eq(PRESENCE.PART_ID))
                .where(PRESENCE.MEETING_ID.eq(meeting.value()))
                .and(PRESENCE.TRUSTED_ID.isNull().or(TRUSTED.NAME.isNotNull()))
                .orderBy(PRESENCE.CAME_AT, PRESENCE.ID)
                .fetch(mapping(Row::new));
    }
}
