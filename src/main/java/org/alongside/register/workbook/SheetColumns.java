package org.alongside.register.workbook;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Which columns of a sheet its keeper has hidden. */
public final class SheetColumns {

    private final BitSet hidden = new BitSet();

    public boolean isHidden(int column) {
        return hidden.get(column);
    }

    void read(Attributes column) {
        if (isTrue(column.getValue("hidden"))) {
            var from = Integer.parseInt(column.getValue("min")) - 1;
            var to = Math.min(Integer.parseInt(column.getValue("max")), Limits.COLUMNS);
            hidden.set(Math.max(0, from), Math.max(0, to));
        }
    }

    static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }
}
