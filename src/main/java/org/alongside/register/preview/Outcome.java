package org.alongside.register.preview;

import java.util.Locale;

/** What becomes of a row; exactly one of these, and where several apply the first counts. */
public enum Outcome {
    REJECTED,
    NEEDS_DECISION,
    MATCHES,
    NEW;

    public String key() {
        return "register.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
