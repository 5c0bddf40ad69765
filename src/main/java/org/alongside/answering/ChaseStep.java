package org.alongside.answering;

import java.util.Locale;

/** A step of chasing that sends something. */
enum ChaseStep {
    /** Some days before the due date: the owner. */
    SOON,
    /** The day after it: the owner and their line manager. */
    MANAGER,
    /** The same, where no line manager is written to: the owner alone. */
    OVERDUE,
    /** Nothing was heard for some days: the agency once more. */
    NO_UPDATE;

    /** The step as it is taken where no line manager is written to. */
    ChaseStep withoutManager() {
        return this == MANAGER ? OVERDUE : this;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
