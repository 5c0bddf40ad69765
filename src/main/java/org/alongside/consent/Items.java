package org.alongside.consent;

import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Labels of everything said about a person. The module that owns the words asks for the label first, in the same transaction. */
@Service
public class Items {

    private final DSLContext db;

    Items(DSLContext db) {
        this.db = db;
    }

    /** Labels an item; its words may be stored when this answers nothing. The viewer and the viewer's agency are its author. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Refusal> label(ItemDraft draft) {
        var level = draft.level();
        var owner = draft.owner();
        var compartment = draft.compartment();
        return ConsentRefusal.of(Routines.recordItem(
                db.configuration(),
                draft.id().value(),
                draft.person().value(),
                draft.kind(),
                draft.category(),
                level == null ? null : level.shortValue(),
                draft.publicLine(),
                owner == null ? null : owner.value(),
                draft.thirdParty(),
                compartment == null ? null : compartment.value()));
    }
}
