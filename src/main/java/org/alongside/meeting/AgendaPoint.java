package org.alongside.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/** A point on the agenda. */
@Entity
@Table(schema = "meeting", name = "agenda_item")
class AgendaPoint {

    @Id
    private UUID id;

    @Column(name = "item_id", updatable = false)
    private UUID meeting;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    private int position;
    private String title;
    private String category;

    @Column(updatable = false)
    private @Nullable UUID carries;

    private @Nullable Integer plannedMinutes;
    private int spentSeconds;
    private @Nullable Instant readBackAt;
    private @Nullable UUID readBackBy;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected AgendaPoint() {}

    AgendaPoint(Meeting meeting, int position, MeetingDraft.Point point) {
        this.id = UUID.randomUUID();
        this.meeting = meeting.id();
        this.person = meeting.person();
        this.position = position;
        this.title = point.title();
        this.category = point.category();
        this.plannedMinutes = point.minutes();
        var action = point.carries();
        this.carries = action == null ? null : action.value();
    }

    void spend(Duration time) {
        spentSeconds += Math.toIntExact(time.toSeconds());
    }

    void readBack(StaffId by, Instant at) {
        readBackAt = at;
        readBackBy = by.value();
    }

    /** Changes places with another. */
    void swap(AgendaPoint other) {
        var mine = position;
        position = other.position;
        other.position = mine;
    }

    int position() {
        return position;
    }

    UUID id() {
        return id;
    }
}
