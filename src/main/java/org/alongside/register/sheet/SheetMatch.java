package org.alongside.register.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.alongside.register.entry.RegisterField;
import org.alongside.register.workbook.CellAddress;
import org.alongside.register.workbook.SheetColumns;
import org.alongside.register.workbook.SheetRow;
import org.jspecify.annotations.Nullable;

/** How the columns of a sheet were understood, by their headings; a coordinator sees it and can change it. */
public record SheetMatch(int headingRow, List<Column> columns) {

    /** One column; it is imported if it is ticked and means something. A hidden one starts unticked. */
    public record Column(
            int index,
            String heading,
            boolean hidden,
            @Nullable RegisterField field,
            boolean ticked) {

        public String letters() {
            return CellAddress.letters(index);
        }

        boolean isImported(RegisterField wanted) {
            return ticked && field == wanted && !wanted.isCounted();
        }
    }

    static SheetMatch of(SheetRow headings, SheetColumns layout) {
        var columns = new ArrayList<Column>();
        var taken = EnumSet.noneOf(RegisterField.class);
        headings.filled().forEach((index, cell) -> {
            var field = RegisterField.headed(cell.text()).filter(taken::add).orElse(null);
            var hidden = layout.isHidden(index);
            columns.add(new Column(index, cell.text(), hidden, field, field != null && !hidden && !field.isCounted()));
        });
        return new SheetMatch(headings.number(), List.copyOf(columns));
    }

    /** The required fields that no column holds; reading needs there to be none. */
    public Set<RegisterField> missing() {
        var missing = EnumSet.copyOf(RegisterField.REQUIRED);
        missing.removeIf(field -> column(field).isPresent());
        return missing;
    }

    /** The column from which a field is imported. */
    public Optional<Column> column(RegisterField field) {
        return columns.stream().filter(column -> column.isImported(field)).findFirst();
    }

    /** Says what a column holds; the field leaves the column that held it before. */
    public SheetMatch assign(int index, RegisterField field) {
        return each(column -> {
            if (column.index == index) {
                return new Column(index, column.heading, column.hidden, field, true);
            }
            return column.field == field
                    ? new Column(column.index, column.heading, column.hidden, null, false)
                    : column;
        });
    }

    /** Takes a column in, or leaves it out. */
    public SheetMatch tick(int index, boolean ticked) {
        return each(column -> column.index == index
                ? new Column(index, column.heading, column.hidden, column.field, ticked && column.field != null)
                : column);
    }

    private SheetMatch each(UnaryOperator<Column> change) {
        return new SheetMatch(headingRow, columns.stream().map(change).toList());
    }
}
