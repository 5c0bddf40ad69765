package org.alongside.plan;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Whether the person stands behind a goal.
 *
 * @param on day of it; null while it was not yet discussed
 * @param with who spoke with the person
 */
public record Stamp(
        Kind kind, @Nullable LocalDate on, @Nullable String with) {

    /** What the person said to a goal. */
    public enum Kind {
        AGREED,
        SEEN,
        NOT_YET_DISCUSSED;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Nobody has spoken with the person about it yet. */
    public static Stamp none() {
        return new Stamp(Kind.NOT_YET_DISCUSSED, null, null);
    }
}
