package org.alongside.meeting;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.alongside.consent.ItemId;

/** A part of a report as it was handed in; it never changes, amending puts another one in its place. */
@Entity
@Table(schema = "meeting", name = "report_part")
class ReportPart {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "report_id", updatable = false)
    private UUID report;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private boolean sensitive;

    @Column(updatable = false)
    private Instant writtenAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected ReportPart() {}

    ReportPart(ItemId id, ReportRow report, ReportText.Piece piece, Instant at) {
        this.id = id.value();
        this.person = report.person().value();
        this.report = report.id().value();
        this.kind = piece.kind().code();
        this.words = piece.words().strip();
        this.sensitive = piece.sensitive();
        this.writtenAt = at;
    }
}
