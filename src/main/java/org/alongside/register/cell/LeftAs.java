package org.alongside.register.cell;

import java.util.regex.Pattern;

/** How a person left the scheme. */
public enum LeftAs {
    DIED("\\brip\\b|\\bdeceased\\b|\\bdied\\b|\\bdeath\\b"),
    OVERTURNED("\\bupheld\\b|\\boverturned\\b"),
    TRANSFERRED("\\bmoved\\b|\\btransfer(?:red)?\\b"),
    REGISTERED("\\bregistered\\b|\\breg[’']?d\\b|\\bgp of choice\\b"),
    OTHERWISE(".");

    private final Pattern words;

    LeftAs(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** What the words of the outcome come to; the first that fits, for death outweighs all else. */
    public static Written<LeftAs> read(String outcome) {
        for (var way : values()) {
            if (way.words.matcher(outcome).find()) {
                return new Written<>(way, outcome);
            }
        }
        return Written.nothing();
    }

    /** Whether a name or an outcome says that the person has died. */
    public static boolean saysDied(String text) {
        return DIED.words.matcher(text).find();
    }
}
