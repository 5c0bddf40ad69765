package org.alongside.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemId;
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
    private final AgendaPoints points;
    private final Clock clock;

    Agenda(Holding holding, AgendaReading reading, AgendaPoints points, Clock clock) {
        this.holding = holding;
        this.reading = reading;
        this.points = points;
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
                    var all = points.of(meeting);
                    var place = all.stream()
                                    .map(AgendaPoint::id)
                                    .toList()
                                    .indexOf(meeting.course().currentPoint())
                            + 1;
                    return place < all.size() ? go(meeting, all, all.get(place)) : Optional.empty();
                }));
    }

    /** Goes to a point, wherever the meeting is. */
    public Optional<Refusal> goTo(ItemId id, UUID point) {
        return at(id, point, (meeting, target) -> go(meeting, points.of(meeting), target));
    }

    /** The actions under a point are read back: they stand on every device of those who may see them, until the next point is read back. */
    public Optional<Refusal> readBack(ItemId id, UUID point) {
        return at(id, point, (meeting, target) -> {
            target.readBack(Viewers.current().flatMap(Viewer::post).orElseThrow(), clock.instant());
            return Optional.empty();
        });
    }

    /** A meeting that starts is on its first point. */
    void starts(Meeting meeting) {
        points.of(meeting).stream()
                .findFirst()
                .ifPresent(first -> meeting.course().goTo(first.id(), clock.instant()));
    }

    private Optional<Refusal> at(ItemId id, UUID point, BiFunction<Meeting, AgendaPoint, Optional<Refusal>> verb) {
        return holding.on(
                id,
                meeting -> meeting.course()
                        .notRunning()
                        .or(() -> points.of(meeting).stream()
                                .filter(each -> each.id().equals(point))
                                .findFirst()
                                .map(target -> verb.apply(meeting, target))
                                .orElse(Optional.of(Refused.NOT_AVAILABLE))));
    }

    private Optional<Refusal> go(Meeting meeting, List<AgendaPoint> all, AgendaPoint target) {
        var now = clock.instant();
        all.stream()
                .filter(each -> each.id().equals(meeting.course().currentPoint()))
                .forEach(left ->
                        left.spend(AgendaReading.between(meeting.course().currentSince(), now)));
        meeting.course().goTo(target.id(), now);
        return Optional.empty();
    }
}
