package org.alongside.answering;

import java.util.Locale;

/** A step of chasing that sends something. */
enum ChaseStep {
    /** Some days before the due date: the owner. */
    SOON,
    /** The day after it: the owner and their line manager. */
    MANAGER,
    /** Nothing was heard for some days: the agency once more. */
    NO_UPDATE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
