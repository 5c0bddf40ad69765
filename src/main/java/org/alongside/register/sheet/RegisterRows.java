package org.alongside.register.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.alongside.register.cell.DateCell;
import org.alongside.register.entry.RegisterField;
import org.alongside.register.workbook.Cell;
import org.alongside.register.workbook.Progress;
import org.alongside.register.workbook.SheetRow;

/** Collects the record rows below the headings and counts the rest. */
final class RegisterRows implements Consumer<SheetRow> {

    private final int headingRow;
    private final Map<RegisterField, Integer> columns;
    private final DateCell dates;
    private final Progress progress;
    private final List<RegisterRow> records = new ArrayList<>();
    private int rows;
    private int notRecords;

    RegisterRows(SheetMatch match, LocalDate today, boolean countsFrom1904, Progress progress) {
        this.headingRow = match.headingRow();
        this.columns = RowCells.columns(match);
        this.dates = new DateCell(today, countsFrom1904);
        this.progress = progress;
    }

    List<RegisterRow> records() {
        return List.copyOf(records);
    }

    int notRecords() {
        return notRecords;
    }

    @Override
    public void accept(SheetRow row) {
        progress.rowsRead(++rows);
        if (row.number() <= headingRow) {
            return;
        }
        if (isRecord(row)) {
            var entry = new EntryReader(new RowCells(row, columns, dates)).entry();
            records.add(new RegisterRow(row.number(), RowFingerprint.of(row), entry));
        } else {
            notRecords++;
        }
    }

    /** Blank rows, labels and notes alone in their row, totals and headings printed again are no records. */
    private static boolean isRecord(SheetRow row) {
        var filled = row.filled();
        if (filled.size() < 2) {
            return false;
        }
        var first = filled.firstEntry().getValue();
        return !(first instanceof Cell.Formula)
                && !first.text().toLowerCase(Locale.ROOT).matches("(grand )?totals?\\b.*")
                && !isHeading(filled.values());
    }

    private static boolean isHeading(Iterable<Cell> cells) {
        for (var cell : cells) {
            if (RegisterField.headed(cell.text()).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
