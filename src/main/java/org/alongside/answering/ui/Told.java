package org.alongside.answering.ui;

import java.util.Optional;

import org.alongside.actor.Refusal;

/** Says on the page what became of an act. */
interface Told {

    /** Refused, or done, which is said by the words under this key. */
    void of(Optional<Refusal> refusal, String done);
}
