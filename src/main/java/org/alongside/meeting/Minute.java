package org.alongside.meeting;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/** A paragraph of issued minutes, or a decision. Issued once, never changed; later wordings stand beside it. */
@Entity
@Table(schema = "meeting", name = "minute")
class Minute {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "meeting_id", updatable = false)
    private UUID meeting;

    @Column(updatable = false)
    private long position;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private @Nullable UUID agendaItem;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Minute() {}

    Minute(ItemId id, UUID person, UUID meeting, long position, String kind, String words, @Nullable UUID agendaItem) {
        this.id = id.value();
        this.person = person;
        this.meeting = meeting;
        this.position = position;
        this.kind = kind;
        this.words = words;
        this.agendaItem = agendaItem;
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    UUID meeting() {
        return meeting;
    }
}
