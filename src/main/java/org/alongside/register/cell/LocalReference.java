package org.alongside.register.cell;

import java.util.Locale;

/** The service's own reference as written. {@code SAS041}, {@code sas 41} and {@code SAS-041} are the same one. */
public record LocalReference(String written) {

    /** What is left when case, spaces, punctuation and leading noughts do not count. */
    public String key() {
        var bare = written.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return bare.replaceAll("(?<!\\d)0+(?=\\d)", "");
    }

    public boolean isBlank() {
        return written.isEmpty();
    }
}
