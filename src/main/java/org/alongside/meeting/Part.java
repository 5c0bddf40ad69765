package org.alongside.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.actor.Refusal;
import org.alongside.agency.StaffId;
import org.alongside.consent.CompartmentId;
import org.jspecify.annotations.Nullable;

/** A restricted part of a running meeting, begun and ended once; who is in it are the members of its closed set. */
@Entity
@Table(schema = "meeting", name = "part")
class Part {

    @Id
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "meeting_id", updatable = false)
    private UUID meeting;

    @Column(updatable = false)
    private String title;

    @Column(name = "compartment_id", updatable = false)
    private UUID closedSet;

    @Column(updatable = false)
    private UUID begunBy;

    @Column(updatable = false)
    private Instant begunAt;

    private @Nullable Instant endedAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Part() {}

    Part(UUID id, Meeting meeting, String title, CompartmentId closedSet, StaffId begunBy, Instant at) {
        this.id = id;
        this.person = meeting.person();
        this.meeting = meeting.id();
        this.title = title;
        this.closedSet = closedSet.value();
        this.begunBy = begunBy.value();
        this.begunAt = at;
    }

    Optional<Refusal> end(Instant at) {
        if (endedAt != null) {
            return Optional.of(MeetingRefusal.MEETING_PART_ENDED);
        }
        endedAt = at;
        return Optional.empty();
    }

    boolean goesOnIn(UUID someMeeting) {
        return meeting.equals(someMeeting) && endedAt == null;
    }

    UUID id() {
        return id;
    }

    CompartmentId closedSet() {
        return new CompartmentId(closedSet);
    }
}
