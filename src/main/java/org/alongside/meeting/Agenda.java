package org.alongside.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ItemId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.meeting.Tables.AGENDA_ITEM;
import static org.alongsidedb.meeting.Tables.MEETING_;
import static org.alongsidedb.meeting.Tables.ON_DISPLAY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

/** The agenda of a running meeting: which point is on, and how long each has taken. */
@Service
@Transactional
public class Agenda {

    /** Minutes for a point for which nobody planned any. */
    static final int USUAL_MINUTES = 10;

    /** A point; spent is until now. */
    public record Point(UUID id, String title, String category, int planned, Duration spent, boolean current) {

        /** Whole minutes spent beyond those planned; nought or less while there is time. */
        public long over() {
            return spent.toMinutes() - planned;
        }
    }

    private final Holding holding;
    private final EntityManager entities;
    private final DSLContext db;
    private final Clock clock;

    Agenda(Holding holding, EntityManager entities, DSLContext db, Clock clock) {
        this.holding = holding;
        this.entities = entities;
        this.db = db;
        this.clock = clock;
    }

    /** The points in order. */
    @Transactional(readOnly = true)
    public List<Point> of(MeetingPage.Plan plan) {
        return of(plan, noCondition());
    }

    /** The points that everybody in the room may hear of, for the shared display. */
    @Transactional(readOnly = true)
    public List<Point> displayed(MeetingPage.Plan plan) {
        var display = ON_DISPLAY(plan.id().value());
        return of(plan, AGENDA_ITEM.ID.in(select(display.ID).from(display).where(display.THING.eq("point"))));
    }

    private List<Point> of(MeetingPage.Plan plan, Condition which) {
        var now = clock.instant();
        return db.select(
                        AGENDA_ITEM.ID,
                        AGENDA_ITEM.TITLE,
                        coalesce(AGENDA_ITEM.CATEGORY, inline("minutes")),
                        coalesce(AGENDA_ITEM.PLANNED_MINUTES, inline(USUAL_MINUTES)),
                        AGENDA_ITEM.SPENT_SECONDS,
                        field(coalesce(AGENDA_ITEM.ID.eq(MEETING_.CURRENT_POINT), inline(false))),
                        MEETING_.CURRENT_SINCE)
                .from(AGENDA_ITEM)
                .join(MEETING_)
                .on(MEETING_.PERSON_ID.eq(AGENDA_ITEM.PERSON_ID).and(MEETING_.ITEM_ID.eq(AGENDA_ITEM.ITEM_ID)))
                .where(AGENDA_ITEM.PERSON_ID.eq(plan.person().value()))
                .and(AGENDA_ITEM.ITEM_ID.eq(plan.id().value()))
                .and(which)
                .orderBy(AGENDA_ITEM.POSITION)
                .fetch(mapping((id, title, category, planned, seconds, current, since) ->
                        new Point(id, title, category, planned, spent(seconds, current, since, now), current)));
    }

    /** Goes to the point after the present one; after the last nothing changes. */
    public Optional<Refusal> next(ItemId id) {
        return holding.on(
                id,
                meeting -> meeting.notRunning().or(() -> {
                    var points = points(meeting);
                    var place = points.stream().map(AgendaPoint::id).toList().indexOf(meeting.currentPoint()) + 1;
                    return place < points.size() ? go(meeting, points, points.get(place)) : Optional.empty();
                }));
    }

    /** Goes to a point, wherever the meeting is. */
    public Optional<Refusal> goTo(ItemId id, UUID point) {
        return holding.on(
                id,
                meeting -> meeting.notRunning().or(() -> {
                    var points = points(meeting);
                    return points.stream()
                            .filter(each -> each.id().equals(point))
                            .findFirst()
                            .map(target -> go(meeting, points, target))
                            .orElse(Optional.of(Refused.NOT_AVAILABLE));
                }));
    }

    /** A meeting that starts is on its first point. */
    void starts(Meeting meeting) {
        points(meeting).stream().findFirst().ifPresent(first -> meeting.goTo(first.id(), clock.instant()));
    }

    private Optional<Refusal> go(Meeting meeting, List<AgendaPoint> points, AgendaPoint target) {
        var now = clock.instant();
        points.stream()
                .filter(each -> each.id().equals(meeting.currentPoint()))
                .forEach(left -> left.spend(between(meeting.currentSince(), now)));
        meeting.goTo(target.id(), now);
        return Optional.empty();
    }

    private List<AgendaPoint> points(Meeting meeting) {
        return entities.createQuery(
                        "select p from AgendaPoint p where p.person = :person and p.meeting = :meeting order by p.position",
                        AgendaPoint.class)
                .setParameter("person", meeting.person())
                .setParameter("meeting", meeting.id())
                .getResultList();
    }

    private static Duration spent(int seconds, boolean current, @Nullable OffsetDateTime since, Instant now) {
        var before = Duration.ofSeconds(seconds);
        return current && since != null ? before.plus(between(since.toInstant(), now)) : before;
    }

    private static Duration between(@Nullable Instant since, Instant now) {
        return since == null || now.isBefore(since) ? Duration.ZERO : Duration.between(since, now);
    }
}
