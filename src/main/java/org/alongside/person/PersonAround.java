package org.alongside.person;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** Somebody who matters to the person and how to involve them. */
@Entity
@Table(schema = "person", name = "around")
class PersonAround {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    private String name;
    private String relationship;

    @Column(name = "how_to_involve")
    private @Nullable String howToInvolve;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected PersonAround() {}

    @SuppressWarnings("NullAway")
    PersonAround(AroundDraft draft) {
        id = draft.id().value();
        person = draft.person().value();
        change(draft);
    }

    void change(AroundDraft draft) {
        name = draft.name().strip();
        relationship = draft.relationship().strip();
        howToInvolve = draft.howToInvolve();
    }

    boolean isStill(int seen) {
        return version == seen;
    }
}
