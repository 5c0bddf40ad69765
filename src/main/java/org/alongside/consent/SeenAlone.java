package org.alongside.consent;

import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the person is seen alone, so that their own view may hold what others must not read over their shoulder (row 7, {@code alone}). */
@Service
@Transactional
public class SeenAlone {

    private final DSLContext db;

    SeenAlone(DSLContext db) {
        this.db = db;
    }

    /** Set, or no longer set, by a member of staff whose agency works with the person. */
    public Optional<Refusal> set(PersonId person, boolean alone) {
        return ConsentRefusal.of(
                Routines.recordSeenAlone(db.configuration(), UUID.randomUUID(), person.value(), alone));
    }
}
