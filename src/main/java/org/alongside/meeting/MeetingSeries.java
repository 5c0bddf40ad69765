package org.alongside.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Meetings that come again. Each is planned as a meeting of its own, with its own agenda and calendar entry, for a date that the rule gives. */
@Service
@Transactional
public class MeetingSeries {

    private interface FromHere {
        Optional<Refusal> does(Series series, Meeting here, LocalDateTime date);
    }

    private final Meetings meetings;
    private final SeriesCourse course;
    private final Holding holding;
    private final EntityManager entities;

    MeetingSeries(Meetings meetings, SeriesCourse course, Holding holding, EntityManager entities) {
        this.meetings = meetings;
        this.course = course;
        this.holding = holding;
        this.entities = entities;
    }

    /** Plans the first meeting of a series, whose id the series takes. There is a second date, and the last is within two years. */
    public Optional<Refusal> begin(MeetingDraft first, Rhythm rhythm, LocalDate until) {
        var rule = SeriesRule.of(rhythm, SeriesRule.local(first.heldAt()), until);
        if (course.isOver(rule.begins())) {
            return Optional.of(MeetingRefusal.MEETING_SERIES_OVER);
        } else if (!rule.isSeries()) {
            return Optional.of(MeetingRefusal.MEETING_SERIES_UNTIL);
        }
        var refusal = meetings.plan(first, new Occasion(first.id().value(), rule.begins()));
        if (refusal.isEmpty()) {
            var by = Viewers.current().flatMap(Viewer::post).orElseThrow();
            entities.persist(new Series(first, rule, holding.agency().orElseThrow(), by));
        }
        return refusal;
    }

    /** Plans the meeting of one date of the series; it may be held at another time. */
    public Optional<Refusal> plan(MeetingDraft draft, ItemId of, LocalDateTime date) {
        return course.on(of.value(), series -> {
            if (!series.gives(date)) {
                return Optional.of(MeetingRefusal.MEETING_SERIES_DATE);
            } else if (course.isPlanned(series, date)) {
                return Optional.of(MeetingRefusal.MEETING_SERIES_PLANNED);
            }
            return meetings.plan(draft, new Occasion(of.value(), date));
        });
    }

    /** Changes this meeting, and title, time, length and place of all later ones that are planned; the rule counts from this one on. */
    public Optional<Refusal> changeFrom(MeetingDraft draft, int version) {
        return fromHere(draft.id(), (series, here, date) -> {
            var moved = series.rule().from(SeriesRule.local(draft.heldAt()));
            if (course.isOver(moved.begins())) {
                return Optional.of(MeetingRefusal.MEETING_SERIES_OVER);
            } else if (moved.dates().isEmpty()) {
                return Optional.of(MeetingRefusal.MEETING_SERIES_UNTIL);
            }
            var refusal = meetings.change(draft, version);
            if (refusal.isEmpty()) {
                course.move(series, here, date, moved);
            }
            return refusal;
        });
    }

    /** Calls off this meeting and all later ones that are planned; the series offers nothing more. */
    public Optional<Refusal> cancelFrom(ItemId id, int version, String because) {
        return fromHere(id, (series, here, date) -> {
            var refusal = meetings.cancel(id, version, because);
            if (refusal.isEmpty()) {
                course.stop(series, date, because.strip());
            }
            return refusal;
        });
    }

    /**
     * Sets another last day, so that the series goes on longer or ends sooner. A second date follows this meeting, the last day is within two
     * years of it, and no meeting is planned after it.
     */
    public Optional<Refusal> lastDay(ItemId id, LocalDate until) {
        return fromHere(id, (series, here, date) -> {
            if (series.isStopped()) {
                return Optional.of(MeetingRefusal.MEETING_SERIES_DATE);
            }
            var counted = SeriesRule.of(series.rule().rhythm(), date, until);
            if (!counted.isSeries() || course.isPlannedAfter(series, until)) {
                return Optional.of(MeetingRefusal.MEETING_SERIES_UNTIL);
            }
            series.move(counted);
            return Optional.empty();
        });
    }

    private Optional<Refusal> fromHere(ItemId id, FromHere verb) {
        var here = entities.find(Meeting.class, id.value());
        if (here == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        var refusal = here.occasion()
                .map(date -> course.on(date.seriesId(), series -> verb.does(series, here, date.seriesAt())))
                .orElse(Optional.of(MeetingRefusal.MEETING_SERIES_DATE));
        if (refusal.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refusal;
    }
}
