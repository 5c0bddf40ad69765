package org.alongside.consent;

import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Capacity for decisions about sharing, and for nothing else ({@code consent/RULES.md} section 3, capacity). */
@Service
@Transactional
public class Capacity {

    private final DSLContext db;

    Capacity(DSLContext db) {
        this.db = db;
    }

    /** A professional found it lacking: restricted shares and all shares to trusted persons pause, refusals stand. */
    public Optional<Refusal> lacks(PersonId person) {
        return record(person, true);
    }

    /** A professional found it regained: what paused waits for {@link Shares#confirm}. */
    public Optional<Refusal> regained(PersonId person) {
        return record(person, false);
    }

    private Optional<Refusal> record(PersonId person, boolean lacks) {
        return ConsentRefusal.of(Routines.recordCapacity(db.configuration(), UUID.randomUUID(), person.value(), lacks));
    }
}
