package org.alongside.register;

import org.alongside.actor.Refusal;

/** What came of confirming an import: all of it is saved, or nothing. */
public sealed interface ImportResult {

    /**
     * It is saved.
     *
     * @param people who came on record
     * @param changed people on record to whom something was added
     */
    record Done(int people, int changed) implements ImportResult {}

    /**
     * Nothing is saved.
     *
     * @param row the row of the file at which it stopped; 0 when it was none in particular
     */
    record Stopped(Refusal why, int row) implements ImportResult {}
}
