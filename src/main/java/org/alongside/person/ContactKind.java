package org.alongside.person;

import java.util.Locale;

/** What kind of way to reach somebody it is. */
public enum ContactKind {
    ADDRESS("An address"),
    PHONE("A telephone number"),
    EMAIL("An e-mail address");

    private final String publicLine;

    ContactKind(String publicLine) {
        this.publicLine = publicLine;
    }

    /** What the item says of itself in public: never the address or number. */
    String publicLine() {
        return publicLine;
    }

    /** As it is stored and translated. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ContactKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
