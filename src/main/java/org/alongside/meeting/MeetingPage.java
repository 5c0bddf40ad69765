package org.alongside.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.audit.Audit;
import org.alongside.consent.ItemId;
import org.alongside.kit.Dates;
import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.consent.Routines.mayChange;
import static org.alongsidedb.consent.Routines.opens;
import static org.alongsidedb.consent.Tables.PERSON;
import static org.alongsidedb.meeting.Tables.AGENDA_ITEM;
import static org.alongsidedb.meeting.Tables.MEETING_;
import static org.alongsidedb.person.Tables.IDENTITY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

/** Opening one meeting: what was planned, who is invited, where it stands. */
@Service
@Transactional
public class MeetingPage {

    /** What a meeting looks like to a reader; chairs is true for the chair's agency. */
    public record Plan(
            ItemId id,
            PersonId person,
            String kind,
            String initials,
            String reference,
            @Nullable String name,
            String title,
            OffsetDateTime heldAt,
            Duration lasts,
            String place,
            String chair,
            String chairAgency,
            Attendance attends,
            @Nullable String because,
            @Nullable String voice,
            @Nullable LocalDate nextReview,
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable String cancelledBecause,
            boolean cancelled,
            boolean chairs,
            int version) {

        /** When it is or was held: as planned, unless it started on another day. */
        public OffsetDateTime held() {
            var started = startedAt;
            return started == null || day(started).equals(day(heldAt)) ? heldAt : started;
        }

        /** Neither started nor called off. */
        public boolean toCome() {
            return startedAt == null && !cancelled;
        }

        /** This reader may change what is planned. */
        public boolean planning() {
            return chairs && toCome();
        }

        private static LocalDate day(OffsetDateTime at) {
            return Dates.dayOf(at.toInstant());
        }
    }

    /** A point on the agenda. */
    public record Point(UUID id, String title, String category) {}

    private final DSLContext db;
    private final Audit audit;

    MeetingPage(DSLContext db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /** Opens a meeting and says so in the audit; nothing when there is none for this viewer. */
    public Optional<Plan> open(PersonId person, ItemId meeting) {
        return audit.opened(person, "meeting") ? read(person, meeting) : Optional.empty();
    }

    /** Reads it again, for somebody who has it open. */
    @Transactional(readOnly = true)
    public Optional<Plan> read(PersonId person, ItemId meeting) {
        var agency = Routines.agency(db.configuration());
        return db.select(
                        MEETING_.ITEM_ID.convertFrom(ItemId::new),
                        MEETING_.PERSON_ID.convertFrom(PersonId::new),
                        MEETING_.KIND,
                        PERSON.INITIALS,
                        PERSON.REFERENCE,
                        coalesce(IDENTITY.PREFERRED_NAME, IDENTITY.FIRST_NAME).concat(inline(" "), IDENTITY.SURNAME),
                        MEETING_.TITLE,
                        MEETING_.HELD_AT,
                        MEETING_.LASTS_MINUTES.convertFrom(Duration::ofMinutes),
                        MEETING_.PLACE,
                        STAFF.NAME,
                        AGENCY_.NAME,
                        MEETING_.PERSON_ATTENDS.convertFrom(Attendance::of),
                        MEETING_.PERSON_BECAUSE,
                        MEETING_.PERSON_VOICE,
                        MEETING_.NEXT_REVIEW,
                        MEETING_.STARTED_AT,
                        MEETING_.ENDED_AT,
                        MEETING_.CANCELLED_BECAUSE,
                        field(MEETING_.CANCELLED_AT.isNotNull()),
                        coalesce(
                                field(STAFF.AGENCY_ID.eq(agency).and(condition(mayChange(MEETING_.PERSON_ID)))),
                                inline(false)),
                        MEETING_.VERSION)
                .from(MEETING_)
                .join(PERSON)
                .on(PERSON.ID.eq(MEETING_.PERSON_ID))
                .join(STAFF)
                .on(STAFF.ID.eq(MEETING_.CHAIR))
                .join(AGENCY_)
                .on(AGENCY_.ID.eq(STAFF.AGENCY_ID))
                .leftJoin(IDENTITY)
                .on(IDENTITY.PERSON_ID.eq(MEETING_.PERSON_ID))
                .where(MEETING_.PERSON_ID.eq(person.value()))
                .and(MEETING_.ITEM_ID.eq(meeting.value()))
                .and(condition(field(select(opens(val(meeting.value()))))))
                .fetchOptional(mapping(Plan::new));
    }

    /** The agenda in order. */
    @Transactional(readOnly = true)
    public List<Point> agenda(Plan plan) {
        return db.select(AGENDA_ITEM.ID, AGENDA_ITEM.TITLE, coalesce(AGENDA_ITEM.CATEGORY, inline("minutes")))
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.PERSON_ID.eq(plan.person().value()))
                .and(AGENDA_ITEM.ITEM_ID.eq(plan.id().value()))
                .orderBy(AGENDA_ITEM.POSITION)
                .fetch(mapping(Point::new));
    }
}
