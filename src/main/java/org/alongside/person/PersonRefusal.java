package org.alongside.person;

import org.alongside.actor.Refusal;

/** Why something about a person was not stored. */
public enum PersonRefusal implements Refusal {
    /** A name, address or number that was left empty. */
    SOMETHING_MISSING,
    /** More than a line holds. */
    LINE_TOO_LONG,
    BORN_IN_FUTURE,
    BORN_BEFORE_1900,
    /** Somebody on record has the number; nothing is said about whom. */
    NHS_NUMBER_TAKEN,
    CHECKED_IN_FUTURE;

    @Override
    public String key() {
        return "refusal." + name();
    }
}
