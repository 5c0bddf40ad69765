package org.alongside.consent;

import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Levels raised and lowered ({@code consent/RULES.md} section 1, level): the author raises, only a reviewer lowers. */
@Service
@Transactional
public class Levels {

    private final DSLContext db;

    Levels(DSLContext db) {
        this.db = db;
    }

    /**
     * Gives an item another level; the answers of earlier days stay what they were.
     *
     * @param level 1 normal, 2 restricted, 3 very restricted
     */
    public Optional<Refusal> set(ItemId item, int level) {
        return ConsentRefusal.of(Routines.relevelItem(db.configuration(), item.value(), (short) level));
    }
}
