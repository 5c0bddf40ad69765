package org.alongside.action;

import java.util.Locale;

/** Why an action is stuck; each of them makes the next step obvious. */
public enum Barrier {
    WAITING_FOR_SOMEONE,
    NEED_INFORMATION,
    NO_CAPACITY;

    /** The barrier with this code. */
    public static Barrier of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** As it is stored, and as the last part of its translation key. */
    public String code() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
