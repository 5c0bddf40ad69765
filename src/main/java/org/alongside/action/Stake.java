package org.alongside.action;

import java.util.Locale;

/** What is at stake when a coordinator does not wait for the clocks (coordination, section 5). */
public enum Stake {
    /** The health or safety of the person, a carer or a colleague. */
    SAFETY,
    /** The standing of the council. */
    STANDING;

    /** As it is stored, and as the last part of its translation key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
