package org.alongside.meeting;

import java.util.Locale;

/** What a line is. */
public enum LineKind {
    MINUTE,
    DECISION,
    ACTION,
    /** Something that nobody could answer yet. */
    QUESTION,
    /** Somebody did not agree, and it is recorded. */
    DISAGREEMENT;

    /** The kind with this code. */
    public static LineKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As it is stored, and as the last part of its translation key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
