package org.alongside.consent;

import java.util.List;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of the person against sharing: in force at once, through anybody, until the person lifts them. */
@Service
@Transactional
public class Refusals {

    private final DSLContext db;

    Refusals(DSLContext db) {
        this.db = db;
    }

    /**
     * Records a refusal; about one item it is a seal.
     *
     * @param from whom it is kept from; {@link Recipient.Everyone} is everyone
     * @param what what is kept; {@link Scope.Everything} is everything
     * @param hidden the person asked that not even its existence shows
     */
    public Optional<Refusal> record(
            RefusalId id, PersonId person, List<Recipient> from, List<Scope> what, boolean hidden) {
        var named = new Named(from, what);
        var everyone = from.stream().anyMatch(Recipient.Everyone.class::isInstance);
        if (from.isEmpty() || what.isEmpty()) {
            return Optional.of(ConsentRefusal.NOT_ALLOWED);
        }
        return ConsentRefusal.of(Routines.recordRefusal(
                db.configuration(),
                id.value(),
                person.value(),
                everyone ? new java.util.UUID[0] : named.everybodyNamed(),
                named.categories(),
                named.families(),
                named.items(),
                named.everything(),
                hidden));
    }

    /** The person said to a member of staff whose agency works with them that it no longer stands. */
    public Optional<Refusal> lift(RefusalId id) {
        return ConsentRefusal.of(Routines.liftRefusal(db.configuration(), id.value()));
    }
}
