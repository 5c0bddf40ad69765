package org.alongside.meeting;

import java.util.Locale;

/** What a part of a report is, so that nobody takes one for the other. */
public enum ReportKind {
    /** What is known for certain. */
    FACT,
    /** What somebody of the agency saw or heard. */
    OBSERVATION,
    /** What somebody said has happened. */
    ALLEGATION,
    /** What the agency thinks of it. */
    OPINION,
    /** Why the report was not shared with the person beforehand; kept from the person. */
    WHY_NOT_SHARED;

    /** The one with this code. */
    public static ReportKind of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** As it is stored, and as the last part of its translation key. */
    public String code() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
