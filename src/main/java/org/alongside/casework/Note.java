package org.alongside.casework;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;

/** Words on the record. The heading is the item's public line and is stored with the label. */
@Entity
@Table(schema = "casework", name = "note")
class Note {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private String words;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Note() {}

    Note(ItemId id, PersonId person, String words) {
        this.id = id.value();
        this.person = person.value();
        this.words = words;
    }
}
