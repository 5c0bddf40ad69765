package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.actor.Refusal;
import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/** The minutes of one meeting as a whole: a draft for correction, then final, by the clock or because the chair said so. */
@Entity
@Table(schema = "meeting", name = "minute_set")
class MinuteSet {

    @Id
    @Column(name = "item_id")
    private UUID meeting;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(updatable = false)
    private Instant issuedAt;

    @Column(updatable = false)
    private Instant actionsBy;

    @Column(updatable = false)
    private Instant draftUntil;

    @Column(updatable = false)
    private LocalDate finalBy;

    private @Nullable Instant settledAt;
    private @Nullable UUID settledBy;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected MinuteSet() {}

    MinuteSet(Meeting meeting, Instant at, MinutesClocks clocks) {
        var began = meeting.course().startedAt().orElse(at);
        this.meeting = meeting.id();
        this.person = meeting.person();
        this.issuedAt = at;
        this.actionsBy = clocks.actionsBy(began);
        this.draftUntil = clocks.draftUntil(at);
        this.finalBy = clocks.finalBy(began);
    }

    /** The chair makes them final before their time. */
    Optional<Refusal> settle(StaffId by, Instant at) {
        if (isFinal(at)) {
            return Optional.of(MeetingRefusal.MINUTES_FINAL);
        }
        settledAt = at;
        settledBy = by.value();
        return Optional.empty();
    }

    boolean isFinal(Instant at) {
        return settledAt != null || !at.isBefore(draftUntil);
    }
}
