package org.alongside.register.workbook;

/** Letters for columns, as people see them: A, B, … Z, AA. */
public final class CellAddress {

    private CellAddress() {}

    /** The column of an address such as {@code AB12}, the first being nought. */
    static int column(String address) throws UnreadableWorkbookException {
        var column = 0;
        for (var i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (column > Limits.COLUMNS) {
                break;
            }
        }
        if (column < 1 || column > Limits.COLUMNS) {
            throw new UnreadableWorkbookException(WorkbookRefusal.DAMAGED);
        }
        return column - 1;
    }

    /** The last row of a range such as {@code A1:AY84}. */
    static long lastRow(String range) {
        var digits = range.substring(range.indexOf(':') + 1).replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 9 ? digits.length() : Long.parseLong(digits);
    }

    public static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
