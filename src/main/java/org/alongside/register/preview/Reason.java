package org.alongside.register.preview;

import java.util.Locale;

/** Why a row is not simply taken in. */
public enum Reason {
    COPY_OF_ROW(Outcome.REJECTED),
    MARKED_DO_NOT_USE(Outcome.REJECTED),
    NOBODY_NAMED(Outcome.REJECTED),
    LEFT_OUT(Outcome.REJECTED),
    NHS_CHECK_DIGIT(Outcome.NEEDS_DECISION),
    NHS_NOT_TEN_DIGITS(Outcome.NEEDS_DECISION),
    BIRTH_DATE_MISSING(Outcome.NEEDS_DECISION),
    BIRTH_DATE_UNREADABLE(Outcome.NEEDS_DECISION),
    BIRTH_DATE_IN_FUTURE(Outcome.NEEDS_DECISION),
    UNDER_18(Outcome.NEEDS_DECISION),
    PRACTICE_NOT_FOUND(Outcome.NEEDS_DECISION),
    PRACTICE_AMBIGUOUS(Outcome.NEEDS_DECISION),
    PRACTICE_CLOSED_BEFORE_REMOVAL(Outcome.NEEDS_DECISION),
    MAYBE_SAME_PERSON(Outcome.NEEDS_DECISION);

    private final Outcome outcome;

    Reason(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String key() {
        return "register.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
