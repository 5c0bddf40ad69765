package org.alongside.sharing;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

import org.alongside.consent.Outcome;
import org.alongside.kit.Sign;

/** What stands in a cell of the sharing board. Each has a symbol and a word; the names of the constants are their translation keys. */
public enum Standing {
    /** A share in force, or implied for direct care. */
    SEES("✓"),
    /** The public line only, or some of it. */
    PART("◐"),
    /** Open on another lawful ground than consent: it cannot be switched here. */
    OTHER_REASON(Sign.SHIELD),
    /** Waits for a second professional, for its first day, or for the person to confirm it. */
    WAITING("…"),
    /** Nobody has decided: not shared. */
    NOT_SET("?"),
    /** The person said no, took it back, or the time has passed. */
    NO("✗"),
    /** Beyond the ceiling of the role: cannot be switched on. */
    NEVER("–");

    private static final List<Standing> SEEING = List.of(SEES, PART, OTHER_REASON);

    private final String symbol;

    Standing(String symbol) {
        this.symbol = symbol;
    }

    /** The sign that stands beside the word, never alone. */
    public String symbol() {
        return symbol;
    }

    /** What an answer of the rules means in a cell; some single items may be seen although the category as such is not. */
    static Standing of(Outcome outcome, String because, long items) {
        var plain = switch (because) {
            case "OVERRIDE", "EMERGENCY" -> OTHER_REASON;
            case "CONSENT_PENDING", "CONSENT_SUSPENDED" -> WAITING;
            case "NOT_COVERED", "NO_NOTICE", "UNLABELLED" -> NOT_SET;
            case "CEILING", "NOT_INVOLVED" -> NEVER;
            default -> outcome == Outcome.ALL ? SEES : outcome == Outcome.PART ? PART : NO;
        };
        return items > 0 && !SEEING.contains(plain) ? PART : plain;
    }

    /** One word for several cells: what is open for another reason first, then whether all agree. */
    static Standing together(Collection<Standing> cells) {
        var kinds = EnumSet.copyOf(cells);
        if (kinds.contains(OTHER_REASON)) {
            return OTHER_REASON;
        }
        return kinds.size() > 1 && SEEING.stream().anyMatch(kinds::contains)
                ? PART
                : kinds.iterator().next();
    }
}
