package org.alongside.register.cell;

import org.alongside.register.workbook.Cell;

/** How many guards a visit needs. */
public enum Guard {
    NONE,
    STANDBY,
    ONE,
    TWO;

    private static final Choice<Guard> CHOICE = new Choice<Guard>()
            .or(NONE, "0|none|no|nil")
            .or(STANDBY, "stand-?by")
            .or(ONE, "1|one")
            .or(TWO, "2|two");

    public static Written<Guard> read(Cell cell) {
        return CHOICE.read(cell);
    }
}
