package org.alongside.register.workbook;

import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hands out the rows of one sheet as they pass by; nothing but the row at hand is kept. */
final class SheetContent extends DefaultHandler {

    private final Consumer<SheetRow> rows;
    private final SheetColumns columns;
    private final CellContent cell;
    private @Nullable SheetRow row;
    private int number;
    private int column;
    private int cells;

    SheetContent(SharedStrings strings, SheetColumns columns, Consumer<SheetRow> rows) {
        this.rows = rows;
        this.columns = columns;
        this.cell = new CellContent(strings);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
            throws UnreadableWorkbookException {
        switch (name) {
            case "dimension" -> allow(CellAddress.lastRow(text(attributes, "ref")));
            case "col" -> columns.read(attributes);
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            default -> cell.startElement(name);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws UnreadableWorkbookException {
        cell.characters(chars, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws UnreadableWorkbookException {
        switch (name) {
            case "c" -> endCell();
            case "row" -> endRow();
            default -> cell.endElement(name);
        }
    }

    private void startRow(Attributes attributes) throws UnreadableWorkbookException {
        var given = text(attributes, "r");
        number = given.isEmpty() ? number + 1 : Integer.parseInt(given);
        allow(number);
        row = new SheetRow(number, new TreeMap<>());
        column = -1;
    }

    private static void allow(long row) throws UnreadableWorkbookException {
        if (row > Limits.ROWS) {
            throw new UnreadableWorkbookException(WorkbookRefusal.TOO_MANY_ROWS);
        }
    }

    private void startCell(Attributes attributes) throws UnreadableWorkbookException {
        if (++cells > Limits.CELLS) {
            throw new UnreadableWorkbookException(WorkbookRefusal.TOO_LARGE);
        }
        var address = text(attributes, "r");
        column = address.isEmpty() ? column + 1 : CellAddress.column(address);
        cell.start(text(attributes, "t"));
    }

    private void endCell() throws UnreadableWorkbookException {
        var content = cell.content();
        if (row != null && !content.isEmpty()) {
            row.cells().put(column, content);
        }
    }

    private void endRow() {
        if (row != null) {
            rows.accept(row);
        }
        row = null;
    }

    private static String text(Attributes attributes, String name) {
        var value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
