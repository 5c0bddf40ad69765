package org.alongside.register.cell;

import org.alongside.register.workbook.Cell;

/** The risk that the last assessment found. */
public enum Risk {
    HIGH,
    MEDIUM,
    LOW;

    private static final Choice<Risk> CHOICE =
            new Choice<Risk>().or(HIGH, "h|hi|high").or(MEDIUM, "m|med|medium").or(LOW, "l|lo|low");

    public static Written<Risk> read(Cell cell) {
        return CHOICE.read(cell);
    }
}
