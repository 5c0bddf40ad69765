package org.alongside.meeting;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.action.Owner;
import org.jspecify.annotations.Nullable;

/** An agency or trusted person asked to come, and whether they did. */
@Entity
@Table(schema = "meeting", name = "invitation")
class Invitation {

    @Id
    private UUID id;

    @Column(name = "item_id", updatable = false)
    private UUID meeting;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(updatable = false)
    private @Nullable UUID agencyId;

    @Column(updatable = false)
    private @Nullable UUID trustedId;

    private String attended = Came.NOT_KNOWN.code();
    private @Nullable String who;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Invitation() {}

    Invitation(Meeting meeting, Owner invited) {
        this.id = UUID.randomUUID();
        this.meeting = meeting.id();
        this.person = meeting.person();
        this.agencyId = invited.agencyColumn();
        this.trustedId = invited.trustedColumn();
    }

    void record(Came came, String somebody) {
        attended = came.code();
        who = somebody.isBlank() ? null : somebody.strip();
    }

    /** Somebody came; what the chair wrote down before stands. */
    void came(String somebody) {
        if (Came.of(attended) == Came.NOT_KNOWN) {
            record(Came.ATTENDED, somebody);
        }
    }

    boolean isTo(UUID someMeeting) {
        return meeting.equals(someMeeting);
    }

    boolean isFor(Owner somebody) {
        return Objects.equals(agencyId, somebody.agencyColumn()) && Objects.equals(trustedId, somebody.trustedColumn());
    }

    UUID id() {
        return id;
    }

    Optional<UUID> agency() {
        return Optional.ofNullable(agencyId);
    }
}
