package org.alongside.sharing;

import java.util.List;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Columns that hold arrays, read as lists; a null array says "all" and stays null. */
final class Arrayed {

    private Arrayed() {}

    static <T> Field<List<T>> list(Field<T[]> column) {
        return column.convertFrom(Arrayed::read);
    }

    @SuppressWarnings("NullAway") // null goes in and comes out: jOOQ hands the column's null to its converter
    private static <T> List<T> read(T @Nullable [] array) {
        return array == null ? null : List.of(array);
    }
}
