package org.alongside.action;

import java.util.Locale;

/** How an action stands. Overdue is no status: it follows from the date. */
public enum ActionStatus {
    PROPOSED,
    IN_PROGRESS,
    BLOCKED,
    DONE,
    NEEDS_OWNER,
    CANCELLED;

    /** The status with this code. */
    public static ActionStatus of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** As it is stored, and as the last part of its translation key. */
    public String code() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** Somebody still has something to do. */
    public boolean isOpen() {
        return this != DONE && this != CANCELLED;
    }
}
