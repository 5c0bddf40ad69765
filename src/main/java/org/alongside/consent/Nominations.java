package org.alongside.consent;

import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.TrustedId;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trusted persons whom the person named. A nomination opens nothing until a second professional has approved it. */
@Service
@Transactional
public class Nominations {

    private final DSLContext db;

    Nominations(DSLContext db) {
        this.db = db;
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

    /** A second professional, another human, approves. */
    public Optional<Refusal> approve(NominationId id) {
        return ConsentRefusal.of(Routines.approveNomination(db.configuration(), id.value()));
    }

    /** The person no longer wants this trusted person; what was shared with them ends at once. */
    public Optional<Refusal> end(PersonId person, TrustedId trusted) {
        return ConsentRefusal.of(Routines.endNomination(db.configuration(), person.value(), trusted.value()));
    }
}
