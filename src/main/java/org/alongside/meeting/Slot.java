package org.alongside.meeting;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Embeddable;

/** When and where a meeting is held, and how often calendars were told otherwise. */
@Embeddable
class Slot {

    private Instant heldAt;
    private String place;
    private int lastsMinutes;
    private int calendarSequence;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Slot() {}

    private Slot(Instant heldAt, String place, int lastsMinutes, int calendarSequence) {
        this.heldAt = heldAt;
        this.place = place;
        this.lastsMinutes = lastsMinutes;
        this.calendarSequence = calendarSequence;
    }

    static Slot of(MeetingDraft draft) {
        return new Slot(
                draft.heldAt(), draft.place(), Math.toIntExact(draft.lasts().toMinutes()), 0);
    }

    /** Another time, length or place, of which calendars are told. */
    Slot moved(MeetingDraft draft) {
        return new Slot(
                draft.heldAt(), draft.place(), Math.toIntExact(draft.lasts().toMinutes()), calendarSequence + 1);
    }

    /** Another time; as long and at the place of another meeting of its series. */
    Slot moved(Instant to, Slot first) {
        return new Slot(to, first.place, first.lastsMinutes, calendarSequence + 1);
    }

    /** The same, called off. */
    Slot calledOff() {
        return new Slot(heldAt, place, lastsMinutes, calendarSequence + 1);
    }

    Instant begins() {
        return heldAt;
    }

    String place() {
        return place;
    }

    Duration lasts() {
        return Duration.ofMinutes(lastsMinutes);
    }

    int sequence() {
        return calendarSequence;
    }
}
