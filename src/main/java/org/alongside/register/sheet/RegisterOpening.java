package org.alongside.register.sheet;

import java.util.Set;

import org.alongside.register.entry.RegisterField;
import org.alongside.register.workbook.WorkbookRefusal;

/** What came of opening a file. */
public sealed interface RegisterOpening {

    /** The file can be read once its columns are agreed on. */
    record Opened(RegisterFile file) implements RegisterOpening {}

    /** The file is refused whole; the headings that are missing are named where that is the reason. */
    record Refused(WorkbookRefusal why, Set<RegisterField> missing) implements RegisterOpening {}
}
