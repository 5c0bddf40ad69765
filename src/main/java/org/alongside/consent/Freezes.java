package org.alongside.consent;

import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.Refusal;
import org.alongside.actor.TrustedId;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Safety freezes ({@code consent/RULES.md} section 3, safety freeze): a trusted person sees nothing of anybody who nominated them, and is not told.
 */
@Service
@Transactional
public class Freezes {

    private final DSLContext db;

    Freezes(DSLContext db) {
        this.db = db;
    }

    /** By any member of staff whose agency works with somebody who nominated them; in force at once. */
    public Optional<Refusal> freeze(TrustedId trusted) {
        return ConsentRefusal.of(Routines.recordFreeze(db.configuration(), UUID.randomUUID(), trusted.value()));
    }

    /** A safeguarding lead decided that the concern does not stand. */
    public Optional<Refusal> lift(TrustedId trusted) {
        return ConsentRefusal.of(Routines.liftFreeze(db.configuration(), trusted.value()));
    }

    /** A safeguarding lead decided that it stands: barred from everybody who nominated them. */
    public Optional<Refusal> turnIntoBar(TrustedId trusted) {
        return ConsentRefusal.of(Routines.freezeToBar(db.configuration(), trusted.value()));
    }
}
