package org.alongside.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.PERSON;
import static org.alongsidedb.meeting.Tables.MEETING_;
import static org.alongsidedb.meeting.Tables.SITTING;
import static org.alongsidedb.person.Tables.IDENTITY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

/** The running order of a sitting, for the agency that chairs it. */
@Service
@Transactional(readOnly = true)
public class RunningOrder {

    /** A sitting, for the agency that chairs it. */
    public record Row(SittingId id, String title, OffsetDateTime begins, String place) {}

    /** A part that the viewer may see, in the order of the times; the name is null where it is not disclosed. */
    public record Part(
            ItemId meeting,
            PersonId person,
            String initials,
            String reference,
            @Nullable String name,
            OffsetDateTime heldAt,
            int minutes,
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable OffsetDateTime cancelledAt) {}

    private final DSLContext db;

    RunningOrder(DSLContext db) {
        this.db = db;
    }

    /** A sitting of the viewer's agency. */
    public Optional<Row> one(SittingId id) {
        return rows(SITTING.ID.eq(id.value())).stream().findFirst();
    }

    /** The sitting that a meeting is a part of, for the agency that chairs it. */
    public Optional<Row> of(MeetingPage.Plan plan) {
        return rows(SITTING.ID.in(select(MEETING_.SITTING_ID)
                        .from(MEETING_)
                        .where(MEETING_.PERSON_ID.eq(plan.person().value()))
                        .and(MEETING_.ITEM_ID.eq(plan.id().value()))))
                .stream()
                .findFirst();
    }

    /** Its parts, as far as the viewer may see them; of the others nothing, not even that there are any. */
    public List<Part> order(SittingId id) {
        return db.select(
                        MEETING_.ITEM_ID.convertFrom(ItemId::new),
                        MEETING_.PERSON_ID.convertFrom(PersonId::new),
                        PERSON.INITIALS,
                        PERSON.REFERENCE,
                        coalesce(IDENTITY.PREFERRED_NAME, IDENTITY.FIRST_NAME).concat(inline(" "), IDENTITY.SURNAME),
                        MEETING_.HELD_AT,
                        MEETING_.LASTS_MINUTES,
                        MEETING_.STARTED_AT,
                        MEETING_.ENDED_AT,
                        MEETING_.CANCELLED_AT)
                .from(MEETING_)
                .join(PERSON)
                .on(PERSON.ID.eq(MEETING_.PERSON_ID))
                .leftJoin(IDENTITY)
                .on(IDENTITY.PERSON_ID.eq(MEETING_.PERSON_ID))
                .where(MEETING_.SITTING_ID.eq(id.value()))
                .orderBy(MEETING_.HELD_AT, MEETING_.ITEM_ID)
                .fetch(mapping(Part::new));
    }

    private List<Row> rows(Condition which) {
        return db.select(SITTING.ID.convertFrom(SittingId::new), SITTING.TITLE, SITTING.BEGINS, SITTING.PLACE)
                .from(SITTING)
                .where(which)
                .fetch(mapping(Row::new));
    }
}
