package org.alongside.register.sheet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.alongside.register.cell.Answer;
import org.alongside.register.cell.Blank;
import org.alongside.register.cell.DateCell;
import org.alongside.register.cell.Written;
import org.alongside.register.entry.RegisterField;
import org.alongside.register.workbook.Cell;
import org.alongside.register.workbook.SheetRow;

/** The cells of one row, asked for by what their columns hold; a field without a column is empty. */
record RowCells(SheetRow row, Map<RegisterField, Integer> columns, DateCell dates) {

    static Map<RegisterField, Integer> columns(SheetMatch match) {
        var columns = new EnumMap<RegisterField, Integer>(RegisterField.class);
        for (var field : RegisterField.values()) {
            match.column(field).ifPresent(column -> columns.put(field, column.index()));
        }
        return columns;
    }

    Cell cell(RegisterField field) {
        var column = columns.get(field);
        return column == null ? Cell.empty() : row.cell(column);
    }

    String text(RegisterField field) {
        return Blank.text(cell(field));
    }

    Written<LocalDate> date(RegisterField field) {
        return dates.read(cell(field));
    }

    Written<LocalDate> birthDate(RegisterField field) {
        return dates.readBirth(cell(field));
    }

    Written<Answer> answer(RegisterField field) {
        return Answer.read(cell(field));
    }
}
