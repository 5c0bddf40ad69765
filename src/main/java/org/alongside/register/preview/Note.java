package org.alongside.register.preview;

import java.util.Locale;

import org.alongside.register.entry.RegisterField;

/** Something to look at in a row, with the field and the words it is about; it asks for no decision. */
public record Note(Kind kind, RegisterField field, String words) {

    /** What there is to look at. */
    public enum Kind {
        NO_NHS_NUMBER,
        PRACTICE_EMPTY,
        PRACTICE_CLOSED_SINCE,
        NEW_PRACTICE_UNKNOWN,
        NO_NEXT_REVIEW,
        NAMESAKE,
        ONLY_OLD_TELEPHONE,
        TELEPHONE_UNREADABLE,
        DATES_OUT_OF_ORDER,
        DATE_UNREADABLE,
        HAS_DIED;

        public String key() {
            return "register.note." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Note of(Kind kind, RegisterField field) {
        return new Note(kind, field, "");
    }
}
