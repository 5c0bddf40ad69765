package org.alongside.register.cell;

import java.util.regex.Pattern;

import org.alongside.register.workbook.Cell;

/** The signs that mean no more than an empty cell. */
public final class Blank {

    private static final Pattern SIGN =
            Pattern.compile("[?.\\-–—\\s]*|n/?k|not known|unknown|tbc|awaiting trace", Pattern.CASE_INSENSITIVE);

    private Blank() {}

    public static boolean is(String text) {
        return SIGN.matcher(text).matches();
    }

    /** The text of a cell, empty if it means nothing; a formula and a fault mean nothing too. */
    public static String text(Cell cell) {
        return switch (cell) {
            case Cell.Formula formula -> "";
            case Cell.Fault fault -> "";
            case Cell.Text text -> is(text.text()) ? "" : text.text();
            case Cell.Numeric number -> number.text();
            case Cell.Bool bool -> bool.text();
        };
    }
}
