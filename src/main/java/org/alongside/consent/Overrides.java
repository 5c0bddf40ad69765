package org.alongside.consent;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sharing without consent on another lawful ground ({@code consent/RULES.md} section 3, override): named, reasoned, approved, with an end. It
 * never changes what the person decided; continuing is a new override.
 */
@Service
@Transactional
public class Overrides {

    private final DSLContext db;

    Overrides(DSLContext db) {
        this.db = db;
    }

    /** Whether a reason says too little to be one, as the rules count it. */
    @Transactional(readOnly = true)
    public boolean saysTooLittle(String reason) {
        return Boolean.TRUE.equals(Routines.reasonTooShort(db.configuration(), reason));
    }

    /** Raised by any professional; in force at once or from approval, as the kind says. */
    public Optional<Refusal> raise(OverrideDraft draft) {
        var named = new Named(draft.to(), draft.what());
        var until = draft.until();
        var second = draft.approvedBy();
        return ConsentRefusal.of(Routines.recordOverride(
                db.configuration(),
                draft.id().value(),
                draft.person().value(),
                draft.kind().code(),
                named.agencies(),
                named.posts(),
                named.trusted(),
                named.blanket() || named.families().length > 0,
                named.categories(),
                named.items(),
                draft.reason(),
                until == null ? null : until.atOffset(ZoneOffset.UTC),
                draft.notToldBecause() == null,
                draft.notToldBecause(),
                draft.lookAgain(),
                second == null ? null : second.value()));
    }

    /** A safeguarding lead or privacy officer, another human being, approves. */
    public Optional<Refusal> approve(OverrideId override) {
        return ConsentRefusal.of(Routines.approveOverride(db.configuration(), override.value()));
    }

    /** The person is told after all: whoever raised it, or a reviewer. */
    public Optional<Refusal> tellPerson(OverrideId override) {
        return ConsentRefusal.of(Routines.lookAgain(db.configuration(), override.value(), true, null, null));
    }

    /** Telling is still unsafe, and is looked at again on another day: whoever raised it, or a reviewer. */
    public Optional<Refusal> lookAgain(OverrideId override, String notToldBecause, LocalDate on) {
        return ConsentRefusal.of(Routines.lookAgain(db.configuration(), override.value(), false, notToldBecause, on));
    }

    /** Ends it before its time: whoever raised it, or a reviewer. */
    public Optional<Refusal> end(OverrideId override) {
        return ConsentRefusal.of(Routines.endOverride(db.configuration(), override.value()));
    }
}
