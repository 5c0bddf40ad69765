package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/** Meetings that come again, by one rule. Its id is that of its first meeting. */
@Entity
@Table(schema = "meeting", name = "series")
class Series {

    @Id
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    private String rule;
    private LocalDateTime begins;

    @Column(updatable = false)
    private UUID authorAgency;

    @Column(updatable = false)
    private UUID plannedBy;

    private @Nullable Instant stoppedAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Series() {}

    Series(MeetingDraft first, SeriesRule rule, AgencyId agency, StaffId by) {
        this.id = first.id().value();
        this.person = first.person().value();
        this.rule = rule.text();
        this.begins = rule.begins();
        this.authorAgency = agency.value();
        this.plannedBy = by.value();
    }

    /** From this date on it counts anew. */
    void move(SeriesRule moved) {
        rule = moved.text();
        begins = moved.begins();
    }

    /** Nothing more is planned in it. */
    void stop(Instant at) {
        stoppedAt = at;
    }

    /** The rule gives this date, and it goes on. */
    boolean gives(LocalDateTime date) {
        return stoppedAt == null && rule().dates().contains(date);
    }

    boolean isStopped() {
        return stoppedAt != null;
    }

    boolean isOf(AgencyId agency) {
        return authorAgency.equals(agency.value());
    }

    SeriesRule rule() {
        return new SeriesRule(rule, begins);
    }

    UUID id() {
        return id;
    }
}
