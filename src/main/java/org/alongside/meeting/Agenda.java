package org.alongside.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.ObjIntConsumer;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemId;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.meeting.Tables.AGENDA_ITEM;
import static org.alongsidedb.meeting.Tables.ON_DISPLAY;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

/** The agenda of a running meeting: which point is on, how long each has taken, and what of it was read back. */
@Service
@Transactional
public class Agenda {

    /**
     * A point.
     *
     * @param spent until now
     * @param readBackAt when its actions were read back; null when they were not, or one of them is new or has changed since
     */
    public record Point(
            UUID id,
            String title,
            String category,
            int planned,
            Duration spent,
            boolean current,
            @Nullable OffsetDateTime readBackAt) {

        /** Whole minutes spent beyond those planned; nought or less while there is time. */
        public long over() {
            return spent.toMinutes() - planned;
        }

        /** The same whenever it is asked for: without the time that runs on. */
        public Point timeless() {
            return new Point(id, title, category, planned, Duration.ZERO, current, readBackAt);
        }
    }

    private final Holding holding;
    private final AgendaReading reading;
    private final EntityManager entities;
    private final DSLContext db;
    private final Clock clock;

    Agenda(Holding holding, AgendaReading reading, EntityManager entities, DSLContext db, Clock clock) {
        this.holding = holding;
        this.reading = reading;
        this.entities = entities;
        this.db = db;
        this.clock = clock;
    }

    /** The points in order. */
    @Transactional(readOnly = true)
    public List<Point> of(MeetingPage.Plan plan) {
        return reading.of(plan, noCondition());
    }

    /** The points that everybody in the room may hear of, for the shared display. */
    @Transactional(readOnly = true)
    public List<Point> displayed(MeetingPage.Plan plan) {
        var display = ON_DISPLAY(plan.id().value());
        return reading.of(
                plan, AGENDA_ITEM.ID.in(select(display.ID).from(display).where(display.THING.eq("point"))));
    }

    /** Goes to the point after the present one; after the last nothing changes. */
    public Optional<Refusal> next(ItemId id) {
        return holding.on(
                id,
                meeting -> meeting.course().notRunning().or(() -> {
                    var points = points(meeting);
                    var place = points.stream()
                                    .map(AgendaPoint::id)
                                    .toList()
                                    .indexOf(meeting.course().currentPoint())
                            + 1;
                    return place < points.size() ? go(meeting, points, points.get(place)) : Optional.empty();
                }));
    }

    /** Goes to a point, wherever the meeting is. */
    public Optional<Refusal> goTo(ItemId id, UUID point) {
        return at(id, point, (meeting, target) -> go(meeting, points(meeting), target));
    }

    /** The actions under a point are read back: they stand on every device of those who may see them, until the next point is read back. */
    public Optional<Refusal> readBack(ItemId id, UUID point) {
        return at(id, point, (meeting, target) -> {
            target.readBack(Viewers.current().flatMap(Viewer::post).orElseThrow(), clock.instant());
            return Optional.empty();
        });
    }

    /** Puts a point at the end, until the meeting ends. */
    public Optional<Refusal> add(ItemId id, MeetingDraft.Point point) {
        return PlanCheck.of(point)
                .or(() -> holding.on(
                        id,
                        meeting -> meeting.course().notOpen().or(() -> {
                            var points = points(meeting);
                            var last = points.isEmpty() ? 0 : points.getLast().position();
                            entities.persist(new AgendaPoint(meeting, last + 1, point));
                            return Optional.empty();
                        })));
    }

    /** Takes a point off, until the meeting starts. */
    public Optional<Refusal> takeOff(ItemId id, UUID point) {
        return planning(id, point, (points, place) -> {
            entities.detach(points.get(place));
            Routines.takeOff(db.configuration(), point);
        });
    }

    /** Puts a point before the one that stands above it, until the meeting starts; the first stays where it is. */
    public Optional<Refusal> moveUp(ItemId id, UUID point) {
        return planning(id, point, (points, place) -> {
            if (place > 0) {
                points.get(place).swap(points.get(place - 1));
            }
        });
    }

    private Optional<Refusal> planning(ItemId id, UUID point, ObjIntConsumer<List<AgendaPoint>> verb) {
        return holding.on(
                id,
                meeting -> meeting.course().notComing().or(() -> {
                    var points = points(meeting);
                    var place = points.stream().map(AgendaPoint::id).toList().indexOf(point);
                    if (place < 0) {
                        return Optional.of(Refused.NOT_AVAILABLE);
                    }
                    verb.accept(points, place);
                    return Optional.empty();
                }));
    }

    /** A meeting that starts is on its first point. */
    void starts(Meeting meeting) {
        points(meeting).stream().findFirst().ifPresent(first -> meeting.course().goTo(first.id(), clock.instant()));
    }

    private Optional<Refusal> at(ItemId id, UUID point, BiFunction<Meeting, AgendaPoint, Optional<Refusal>> verb) {
        return holding.on(
                id,
                meeting -> meeting.course()
                        .notRunning()
                        .or(() -> points(meeting).stream()
                                .filter(each -> each.id().equals(point))
                                .findFirst()
                                .map(target -> verb.apply(meeting, target))
                                .orElse(Optional.of(Refused.NOT_AVAILABLE))));
    }

    private Optional<Refusal> go(Meeting meeting, List<AgendaPoint> points, AgendaPoint target) {
        var now = clock.instant();
        points.stream()
                .filter(each -> each.id().equals(meeting.course().currentPoint()))
                .forEach(left ->
                        left.spend(AgendaReading.between(meeting.course().currentSince(), now)));
        meeting.course().goTo(target.id(), now);
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
}
