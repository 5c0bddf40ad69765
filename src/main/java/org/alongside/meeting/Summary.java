package org.alongside.meeting;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.alongside.consent.ItemId;

/** A plain summary that was sent to the person. Sent once, never changed. */
@Entity
@Table(schema = "meeting", name = "summary")
class Summary {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "meeting_id", updatable = false)
    private UUID meeting;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private UUID[] sources;

    @Column(updatable = false)
    private UUID readBy;

    @Column(updatable = false)
    private Instant sentAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Summary() {}

    Summary(ItemId id, Meeting meeting, SummaryDraft draft, Instant at) {
        this.id = id.value();
        this.meeting = meeting.id();
        this.person = meeting.person();
        this.words = draft.words();
        this.sources = draft.sources();
        this.readBy = draft.readBy().orElseThrow();
        this.sentAt = at;
    }
}
