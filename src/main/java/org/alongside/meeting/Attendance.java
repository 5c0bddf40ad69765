package org.alongside.meeting;

import java.util.Locale;

/** How the person takes part in a meeting about them. */
public enum Attendance {
    ALL,
    PART,
    NONE,
    DECLINED,
    UNSAFE;

    /** The one with this code. */
    public static Attendance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As it is stored, and as the last part of its translation key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The person is not there: why, and who speaks for them, has to be said. */
    public boolean isAbsence() {
        return this != ALL && this != PART;
    }
}
