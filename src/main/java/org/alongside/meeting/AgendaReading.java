package org.alongside.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import static org.alongsidedb.meeting.Tables.AGENDA_ITEM;
import static org.alongsidedb.meeting.Tables.MEETING_;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

/** The points of a meeting as they stand now, in their order. */
@Component
class AgendaReading {

    /** Minutes for a point for which nobody planned any. */
    static final int USUAL_MINUTES = 10;

    private final DSLContext db;
    private final Clock clock;

    AgendaReading(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Agenda.Point> of(MeetingPage.Plan plan, Condition which) {
        var now = clock.instant();
        return db.select(
                        AGENDA_ITEM.ID,
                        AGENDA_ITEM.TITLE,
                        coalesce(AGENDA_ITEM.CATEGORY, inline("minutes")),
                        coalesce(AGENDA_ITEM.PLANNED_MINUTES, inline(USUAL_MINUTES)),
                        AGENDA_ITEM.SPENT_SECONDS,
                        field(coalesce(AGENDA_ITEM.ID.eq(MEETING_.CURRENT_POINT), inline(false))),
                        MEETING_.CURRENT_SINCE,
                        AGENDA_ITEM.READ_BACK_AT)
                .from(AGENDA_ITEM)
                .join(MEETING_)
                .on(MEETING_.PERSON_ID.eq(AGENDA_ITEM.PERSON_ID).and(MEETING_.ITEM_ID.eq(AGENDA_ITEM.ITEM_ID)))
                .where(AGENDA_ITEM.PERSON_ID.eq(plan.person().value()))
                .and(AGENDA_ITEM.ITEM_ID.eq(plan.id().value()))
                .and(which)
                .orderBy(AGENDA_ITEM.POSITION)
                .fetch(mapping((id, title, category, planned, seconds, current, since, readBack) -> new Agenda.Point(
                        id, title, category, planned, spent(seconds, current, since, now), current, readBack)));
    }

    static Duration between(@Nullable Instant since, Instant now) {
        return since == null || now.isBefore(since) ? Duration.ZERO : Duration.between(since, now);
    }

    private static Duration spent(int seconds, boolean current, @Nullable OffsetDateTime since, Instant now) {
        var before = Duration.ofSeconds(seconds);
        return current && since != null ? before.plus(between(since.toInstant(), now)) : before;
    }
}
