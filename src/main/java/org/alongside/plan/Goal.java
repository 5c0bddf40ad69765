package org.alongside.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.actor.PersonId;
import org.jspecify.annotations.Nullable;

/** What the person wants to reach. */
@Entity
@Table(schema = "plan", name = "goal")
class Goal {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    private String title;

    @Column(name = "own_words")
    private @Nullable String ownWords;

    private String status;
    private String agreed;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "agreed_with")
    private @Nullable String agreedWith;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Goal() {}

    @SuppressWarnings("NullAway")
    Goal(GoalDraft draft, OffsetDateTime now) {
        id = draft.id().value();
        person = draft.person().value();
        createdAt = now;
        status = Progress.NOT_STARTED.name();
        say(draft.title(), draft.ownWords());
        stamp(draft.stamp());
    }

    void say(String what, @Nullable String inOwnWords) {
        title = what.strip();
        ownWords = inOwnWords;
    }

    void stamp(Stamp stamp) {
        agreed = stamp.kind().code();
        agreedOn = stamp.on();
        agreedWith = stamp.with();
    }

    void stands(Progress how) {
        status = how.name();
    }

    boolean belongsTo(PersonId other) {
        return person.equals(other.value());
    }

    boolean isStill(int seen) {
        return version == seen;
    }
}
