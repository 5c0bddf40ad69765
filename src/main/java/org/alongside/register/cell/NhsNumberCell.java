package org.alongside.register.cell;

import java.util.Optional;

import org.alongside.person.NhsNumber;
import org.alongside.register.workbook.Cell;

/** Reads an NHS number; an empty cell has nothing to read, and nothing is ever filled in. */
public final class NhsNumberCell {

    private NhsNumberCell() {}

    public static Optional<NhsNumber.Reading> read(Cell cell) {
        var text = Blank.text(cell);
        return text.isEmpty() ? Optional.empty() : Optional.of(NhsNumber.read(text));
    }
}
