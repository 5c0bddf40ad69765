package org.alongside.meeting;

import java.util.Locale;

/** Whether somebody who was invited came. */
public enum Came {
    NOT_KNOWN,
    ATTENDED,
    APOLOGY,
    ABSENT;

    /** The one with this code. */
    public static Came of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** As it is stored, and as the last part of its translation key. */
    public String code() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
