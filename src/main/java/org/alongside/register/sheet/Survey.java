package org.alongside.register.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.alongside.register.cell.DateCell;
import org.alongside.register.entry.RegisterField;
import org.alongside.register.workbook.Cell;
import org.alongside.register.workbook.Progress;
import org.alongside.register.workbook.SheetRow;
import org.jspecify.annotations.Nullable;

/** Goes through a sheet to find its headings, the day it speaks for, and how long it is. */
final class Survey implements Consumer<SheetRow> {

    private static final int TOP = 40;
    private static final Pattern AS_AT =
            Pattern.compile("\\bas (?:at|of)\\s+(\\S+(?:\\s\\p{L}+\\s\\d+)?)", Pattern.CASE_INSENSITIVE);

    private final List<SheetRow> top = new ArrayList<>();
    private final Progress progress;
    private int rows;

    Survey(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void accept(SheetRow row) {
        if (top.size() < TOP) {
            top.add(row);
        }
        progress.rowsRead(++rows);
    }

    int rows() {
        return rows;
    }

    /** The row near the top in which most headings are known. */
    SheetRow headings() {
        return top.stream().max(Comparator.comparingLong(Survey::known)).orElse(new SheetRow(0, new TreeMap<>()));
    }

    private static long known(SheetRow row) {
        return row.cells().values().stream()
                .flatMap(cell -> RegisterField.headed(cell.text()).stream())
                .distinct()
                .count();
    }

    @Nullable
    LocalDate statedDate() {
        var headings = headings().number();
        return top.stream()
                .filter(row -> row.number() < headings)
                .flatMap(row -> row.cells().values().stream())
                .map(Survey::asAt)
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate asAt(Cell cell) {
        var found = AS_AT.matcher(cell.text());
        return found.find()
                ? new DateCell(LocalDate.MAX, false)
                        .read(new Cell.Text(found.group(1)))
                        .value()
                : null;
    }
}
