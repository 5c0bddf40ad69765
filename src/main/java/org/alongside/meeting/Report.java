package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.agency.StaffId;

/** A report that was asked for. Handing it in is for a function of PostgreSQL, since it is the other agency's. */
@Entity
@Table(schema = "meeting", name = "report")
class Report {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "meeting_id", updatable = false)
    private UUID meeting;

    @Column(name = "agency_id", updatable = false)
    private UUID from;

    @Column(updatable = false)
    private String asked;

    @Column(updatable = false)
    private LocalDate due;

    @Column(updatable = false)
    private UUID askedBy;

    @Column(updatable = false)
    private Instant askedAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Report() {}

    Report(ReportDraft draft, StaffId by, Instant at) {
        this.id = draft.id().value();
        this.person = draft.person().value();
        this.meeting = draft.meeting().value();
        this.from = draft.from().value();
        this.asked = draft.asked();
        this.due = draft.due();
        this.askedBy = by.value();
        this.askedAt = at;
    }
}
