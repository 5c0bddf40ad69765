package org.alongside.action;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How an action stands. Overdue is no status: it follows from the date. */
public enum ActionStatus {
    PROPOSED,
    ACCEPTED,
    IN_PROGRESS,
    BLOCKED,
    DONE,
    VERIFIED,
    NEEDS_OWNER,
    CANCELLED,
    ENTERED_IN_ERROR;

    /** Nobody has anything to do any more. */
    static final Set<ActionStatus> CLOSED = EnumSet.of(DONE, VERIFIED, CANCELLED, ENTERED_IN_ERROR);

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
        return !CLOSED.contains(this);
    }
}
