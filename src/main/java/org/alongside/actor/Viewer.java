package org.alongside.actor;

import java.util.Optional;
import java.util.UUID;

import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * As whom somebody acts: one post, one trusted person, one person on record, or a job.
 *
 * @param id the post, trusted person or person; for a job its name
 * @param human the human being behind it, null for a job
 */
public record Viewer(Kind kind, String id, @Nullable UUID human) {

    /** What a viewer can be. */
    public enum Kind {
        STAFF,
        TRUSTED,
        PERSON,
        SYSTEM
    }

    public static Viewer staff(StaffId post, HumanId human) {
        return new Viewer(Kind.STAFF, post.value().toString(), human.value());
    }

    public static Viewer trusted(TrustedId trusted, HumanId human) {
        return new Viewer(Kind.TRUSTED, trusted.value().toString(), human.value());
    }

    public static Viewer person(PersonId person, HumanId human) {
        return new Viewer(Kind.PERSON, person.value().toString(), human.value());
    }

    /** A job, by the name under which {@code db/rules} gives it rights of its own. */
    public static Viewer system(String name) {
        return new Viewer(Kind.SYSTEM, name, null);
    }

    /** The post that acts, when it is one. */
    public Optional<StaffId> post() {
        return kind == Kind.STAFF ? Optional.of(new StaffId(UUID.fromString(id))) : Optional.empty();
    }

    /** The trusted person that acts, when it is one. */
    public Optional<TrustedId> trusted() {
        return kind == Kind.TRUSTED ? Optional.of(new TrustedId(UUID.fromString(id))) : Optional.empty();
    }

    /** The person on record that acts, when it is one. */
    public Optional<PersonId> person() {
        return kind == Kind.PERSON ? Optional.of(new PersonId(UUID.fromString(id))) : Optional.empty();
    }
}
