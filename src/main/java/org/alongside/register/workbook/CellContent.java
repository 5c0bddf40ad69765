package org.alongside.register.workbook;

import java.math.BigDecimal;

/** Collects what a workbook says about one cell: its kind, its value, and whether a formula made it. */
final class CellContent {

    private final SharedStrings strings;
    private final StringBuilder value = new StringBuilder();
    private String kind = "";
    private boolean formula;
    private boolean listening;
    private boolean inPhonetic;

    CellContent(SharedStrings strings) {
        this.strings = strings;
    }

    void start(String kindOfCell) {
        kind = kindOfCell;
        formula = false;
        value.setLength(0);
    }

    void startElement(String name) {
        switch (name) {
            case "f" -> formula = true;
            case "rPh" -> inPhonetic = true;
            case "v", "t" -> listening = !inPhonetic;
            default -> {}
        }
    }

    void characters(char[] chars, int start, int length) throws UnreadableWorkbookException {
        if (!listening) {
            return;
        }
        value.append(chars, start, length);
        if (value.length() > Limits.CELL_CHARACTERS) {
            throw new UnreadableWorkbookException(WorkbookRefusal.TOO_LARGE);
        }
    }

    void endElement(String name) {
        switch (name) {
            case "v", "t" -> listening = false;
            case "rPh" -> inPhonetic = false;
            default -> {}
        }
    }

    Cell content() throws UnreadableWorkbookException {
        var text = value.toString();
        if (formula) {
            return new Cell.Formula(text.isEmpty() ? "=" : text);
        }
        if (text.isEmpty()) {
            return Cell.empty();
        }
        return switch (kind) {
            case "s" -> new Cell.Text(strings.get(number(text).intValue()));
            case "str", "inlineStr", "d" -> new Cell.Text(SharedStrings.unescaped(text));
            case "b" -> new Cell.Bool(SheetColumns.isTrue(text.strip()));
            case "e" -> new Cell.Fault(text);
            default -> new Cell.Numeric(number(text));
        };
    }

    private static BigDecimal number(String text) throws UnreadableWorkbookException {
        try {
            var number = new BigDecimal(text.strip());
            if (Math.abs(number.scale()) > 400) {
                throw new UnreadableWorkbookException(WorkbookRefusal.DAMAGED);
            }
            return number;
        } catch (NumberFormatException notANumber) {
            throw new UnreadableWorkbookException(WorkbookRefusal.DAMAGED);
        }
    }
}
