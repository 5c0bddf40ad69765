package org.alongside.plan;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** The person's own words under one heading. */
@Entity
@Table(schema = "plan", name = "about_me")
class OwnWords {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    private String heading;
    private String words;

    @Column(name = "supported_by")
    private @Nullable String supportedBy;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected OwnWords() {}

    OwnWords(AboutMeDraft draft) {
        id = draft.id().value();
        person = draft.person().value();
        heading = draft.heading().name();
        words = draft.words();
        supportedBy = draft.supportedBy();
    }

    void say(String now, @Nullable String supporter) {
        words = now;
        supportedBy = supporter;
    }

    boolean isStill(int seen) {
        return version == seen;
    }
}
