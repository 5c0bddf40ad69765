package org.alongside.register.cell;

import org.alongside.register.workbook.Cell;

/** Gender as the old register had it; anything else it says is kept as words. */
public enum Gender {
    FEMALE,
    MALE;

    private static final Choice<Gender> CHOICE =
            new Choice<Gender>().or(FEMALE, "f|female|woman").or(MALE, "m|male|man");

    public static Written<Gender> read(Cell cell) {
        return CHOICE.read(cell);
    }
}
