package org.alongside.register.cell;

import java.util.regex.Pattern;

import org.alongside.register.workbook.Cell;

/** The signs that mean no more than an empty cell. */
public final class Blank {

    private static final Pattern SIGN =
            Pattern.compile("[?.\\-–—\\s]*|n/?k|not known|unknown|tbc|awaiting trace", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_WORD = 14;

    private Blank() {}

    public static boolean is(String text) {
        return (text.length() <= LONGEST_WORD || !Character.isLetterOrDigit(text.charAt(0)))
                && SIGN.matcher(text).matches();
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
