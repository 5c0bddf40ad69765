package org.alongside.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.springframework.stereotype.Component;

/** The planned meetings of a series, and what happens to all later ones together. */
@Component
class SeriesCourse {

    private final Holding holding;
    private final Invites invites;
    private final EntityManager entities;
    private final Clock clock;

    SeriesCourse(Holding holding, Invites invites, EntityManager entities, Clock clock) {
        this.holding = holding;
        this.invites = invites;
        this.entities = entities;
        this.clock = clock;
    }

    /** Does this to a series of the viewer's agency; whoever comes second waits. */
    Optional<Refusal> on(UUID id, Function<Series, Optional<Refusal>> verb) {
        var series = entities.find(Series.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (series == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        return holding.agency().filter(series::isOf).isPresent()
                ? verb.apply(series)
                : Optional.of(Refused.NOT_ALLOWED);
    }

    boolean isPlanned(Series series, LocalDateTime date) {
        return planned(series).stream().anyMatch(each -> date(each).equals(date));
    }

    /** That day ended before today began, in London. */
    boolean isOver(LocalDateTime date) {
        return date.toLocalDate().isBefore(SeriesRule.local(clock.instant()).toLocalDate());
    }

    boolean isPlannedAfter(Series series, LocalDate last) {
        return planned(series).stream()
                .anyMatch(each -> date(each).toLocalDate().isAfter(last));
    }

    /** Counts the rule from here on; what is planned later follows in title, time, length and place, and is told. */
    void move(Series series, Meeting here, LocalDateTime date, SeriesRule moved) {
        var later = later(series, date);
        var before = series.rule().after(date);
        var after = moved.after(moved.begins());
        var shift = Duration.between(date, moved.begins());
        series.move(moved);
        // later meetings make room before an earlier one takes their date, and the other way round
        if (shift.isNegative()) {
            here.joins(new Occasion(series.id(), moved.begins()));
        }
        for (var each : shift.isNegative() ? later : later.reversed()) {
            var place = before.indexOf(date(each));
            var fits = place >= 0 && place < after.size();
            each.follow(
                    here,
                    new Occasion(
                            series.id(), fits ? after.get(place) : date(each).plus(shift)));
            entities.flush();
            invites.changed(each);
        }
        here.joins(new Occasion(series.id(), moved.begins()));
    }

    /** Calls off what is planned later, and offers nothing more. */
    void stop(Series series, LocalDateTime date, String because) {
        for (var each : later(series, date)) {
            each.cancel(because, clock.instant());
            entities.flush();
            invites.calledOff(each);
        }
        series.stop(clock.instant());
    }

    private List<Meeting> later(Series series, LocalDateTime date) {
        return planned(series).stream()
                .filter(each ->
                        each.course().startedAt().isEmpty() && date(each).isAfter(date))
                .toList();
    }

    private List<Meeting> planned(Series series) {
        return entities.createQuery(
                        "select m from Meeting m where m.occasion.seriesId = :series and m.course.cancelledAt is null "
                                + "order by m.occasion.seriesAt",
                        Meeting.class)
                .setParameter("series", series.id())
                .getResultList();
    }

    private static LocalDateTime date(Meeting meeting) {
        return meeting.occasion().orElseThrow().seriesAt();
    }
}
