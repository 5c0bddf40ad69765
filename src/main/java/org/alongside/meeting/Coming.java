package org.alongside.meeting;

import java.util.Locale;

/** What somebody invited replies. */
public enum Coming {
    ACCEPTED,
    TENTATIVE,
    DECLINED;

    /** The reply with this code. */
    public static Coming of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As it is stored, and as the last part of its translation key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
