package org.alongside.register.workbook;

import java.math.BigDecimal;

/** What one cell holds, kept apart by kind. */
public sealed interface Cell {

    /** The cell's characters, without spaces and invisible characters at the ends. */
    String text();

    static Cell empty() {
        return new Text("");
    }

    default boolean isEmpty() {
        return text().isEmpty();
    }

    record Text(String text) implements Cell {
        public Text {
            text = trimmed(text);
        }
    }

    /** A number; a day or a time of day is one too. */
    record Numeric(BigDecimal value) implements Cell {
        @Override
        public String text() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    record Bool(boolean value) implements Cell {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** A formula, with what it showed when the file was saved. It is never worked out and never imported. */
    record Formula(String text) implements Cell {}

    /** What a spreadsheet shows for something it could not work out, such as {@code #REF!}. */
    record Fault(String text) implements Cell {}

    private static String trimmed(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && invisible(text.charAt(start))) {
            start++;
        }
        while (end > start && invisible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean invisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
