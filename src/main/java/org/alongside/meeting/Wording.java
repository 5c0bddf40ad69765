package org.alongside.meeting;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/** A later wording of a paragraph. Written once, never changed; the last one counts. */
@Entity
@Table(schema = "meeting", name = "wording")
class Wording {

    @Id
    private UUID id;

    @Column(name = "item_id", updatable = false)
    private UUID paragraph;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(insertable = false, updatable = false)
    private @Nullable Long position;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private String why;

    @Column(updatable = false)
    private @Nullable UUID correctionId;

    @Column(updatable = false)
    private UUID writtenBy;

    @Column(updatable = false)
    private Instant writtenAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Wording() {}

    Wording(Minute paragraph, NewWording wording, @Nullable UUID correction, StaffId by, Instant at) {
        this.id = wording.id();
        this.paragraph = paragraph.id();
        this.person = paragraph.person();
        this.words = wording.words();
        this.why = wording.why();
        this.correctionId = correction;
        this.writtenBy = by.value();
        this.writtenAt = at;
    }
}
