package org.alongside.consent;

import java.util.Locale;

/** What a viewer gets of an item: the item, its public line, that something is withheld, or no trace. */
public enum Outcome {
    ALL,
    PART,
    STUB,
    NOTHING;

    static Outcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
