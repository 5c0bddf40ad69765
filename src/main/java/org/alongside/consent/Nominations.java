package org.alongside.consent;

import java.util.Optional;
import java.util.function.Function;

import org.alongside.actor.Humans;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.TrustedId;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Trusted persons whom the person named. A nomination opens nothing until a second professional has approved it. */
@Service
@Transactional
public class Nominations {

    /** Somebody who may not be known yet: how they sign in, and what they are called. */
    public record Newcomer(String issuer, String login, String name) {}

    private final DSLContext db;
    private final Humans humans;

    Nominations(DSLContext db, Humans humans) {
        this.db = db;
        this.humans = humans;
    }

    /** Records a nomination; while one is in force this renews it. */
    public Optional<Refusal> record(NominationDraft draft) {
        var second = draft.approvedBy();
        return ConsentRefusal.of(Routines.recordNomination(
                db.configuration(),
                draft.id().value(),
                draft.person().value(),
                draft.trusted().value(),
                draft.relationship(),
                draft.verified(),
                draft.alone(),
                draft.until(),
                second == null ? null : second.value()));
    }

    /** Records a nomination of somebody by their sign-in; when it is refused they do not come on record either. */
    public Optional<Refusal> record(Newcomer who, Function<TrustedId, NominationDraft> draft) {
        var refusal = humans.trustedBySignIn(who.issuer(), who.login(), who.name())
                .map(draft)
                .map(this::record)
                .orElse(Optional.of(ConsentRefusal.VIEWER_CLOSED));
        if (refusal.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refusal;
    }

    /** A second professional, another human, approves. */
    public Optional<Refusal> approve(NominationId id) {
        return ConsentRefusal.of(Routines.approveNomination(db.configuration(), id.value()));
    }

    /** The person no longer wants this trusted person; what was shared with them ends at once. */
    public Optional<Refusal> end(PersonId person, TrustedId trusted) {
        return ConsentRefusal.of(Routines.endNomination(db.configuration(), person.value(), trusted.value()));
    }
}
