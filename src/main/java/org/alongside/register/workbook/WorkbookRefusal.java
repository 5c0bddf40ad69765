package org.alongside.register.workbook;

import java.util.Locale;

/** Why a whole file is refused; nothing of it is kept. */
public enum WorkbookRefusal {
    NOT_A_WORKBOOK,
    OLD_FORMAT,
    PASSWORD_PROTECTED,
    DAMAGED,
    TOO_LARGE,
    TOO_MANY_ROWS,
    DOCUMENT_TYPE,
    NO_REGISTER_SHEET,
    NO_HEADINGS;

    /** The key of the sentence that says so. */
    public String key() {
        return "register.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
