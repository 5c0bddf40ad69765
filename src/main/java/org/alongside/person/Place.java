package org.alongside.person;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What kind of place an address is. */
public enum Place {
    SETTLED,
    TEMPORARY,
    HOSTEL,
    NONE,
    CARE_OF,
    VEHICLE,
    PRISON;

    /** As it is stored and translated. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable Place of(@Nullable String code) {
        return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
