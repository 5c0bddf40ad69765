package org.alongside.meeting;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/** Somebody was there, from when to when: in the room, or in a restricted part. */
@Entity
@Table(schema = "meeting", name = "presence")
class Presence {

    @Id
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "meeting_id", updatable = false)
    private UUID meeting;

    @Column(name = "part_id", updatable = false)
    private @Nullable UUID part;

    @Column(updatable = false)
    private @Nullable UUID staffId;

    @Column(updatable = false)
    private @Nullable UUID trustedId;

    @Column(name = "is_person", updatable = false)
    private boolean thePerson;

    @Column(updatable = false)
    private @Nullable String guest;

    @Column(updatable = false)
    private Instant cameAt;

    private @Nullable Instant leftAt;

    @Column(updatable = false)
    private UUID recordedBy;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Presence() {}

    Presence(UUID id, Meeting meeting, @Nullable UUID part, Attendee who, StaffId recordedBy, Instant at) {
        this.id = id;
        this.person = meeting.person();
        this.meeting = meeting.id();
        this.part = part;
        this.staffId = who.staffColumn();
        this.trustedId = who.trustedColumn();
        this.thePerson = who instanceof Attendee.ThePerson;
        this.guest = who.guestColumn();
        this.cameAt = at;
        this.recordedBy = recordedBy.value();
    }

    void leave(Instant at) {
        if (leftAt == null) {
            leftAt = at.isBefore(cameAt) ? cameAt : at;
        }
    }

    boolean isAt(UUID someMeeting) {
        return meeting.equals(someMeeting);
    }
}
