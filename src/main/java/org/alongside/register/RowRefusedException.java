package org.alongside.register;

import org.alongside.actor.Refusal;

/** A verb refused what a row says, so that the whole import has to be taken back. */
class RowRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal why;
    private final int row;

    RowRefusedException(Refusal why, int row) {
        super(why.key());
        this.why = why;
        this.row = row;
    }

    ImportResult.Stopped stopped() {
        return new ImportResult.Stopped(why, row);
    }
}
