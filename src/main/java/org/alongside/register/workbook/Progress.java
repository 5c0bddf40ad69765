package org.alongside.register.workbook;

/** Is told now and then how many rows have been read, so that a long file can show that it moves. */
@FunctionalInterface
public interface Progress {

    /** For files and tests in which nobody waits. */
    Progress UNSEEN = rows -> {};

    void rowsRead(int rows);
}
