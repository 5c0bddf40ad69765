package org.alongside.register.workbook;

import java.util.SortedMap;
import java.util.TreeMap;

/** One row of a sheet: its number as people see it, and its cells by column, the first column being nought. */
public record SheetRow(int number, SortedMap<Integer, Cell> cells) {

    public Cell cell(int column) {
        return cells.getOrDefault(column, Cell.empty());
    }

    /** The cells that hold something. */
    public SortedMap<Integer, Cell> filled() {
        var filled = new TreeMap<>(cells);
        filled.values().removeIf(Cell::isEmpty);
        return filled;
    }
}
