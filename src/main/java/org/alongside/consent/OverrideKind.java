package org.alongside.consent;

import java.util.Locale;
import java.util.stream.Stream;

/** The lawful grounds of an override; their limits are those of {@code consent/RULES.md} section 3. */
public enum OverrideKind {
    /** At once for 72 hours, 28 days once approved. */
    SAFEGUARDING,
    /** At once for 72 hours, 28 days once approved. */
    CHILD_PROTECTION,
    /** At once for 24 hours. */
    LIFE,
    /** From approval, until the end that the order gives. */
    COURT,
    /** From approval, until the end that was decided. */
    BEST_INTERESTS;

    /** As the rules write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that the rules write so. */
    public static OverrideKind of(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of override: " + code));
    }
}
