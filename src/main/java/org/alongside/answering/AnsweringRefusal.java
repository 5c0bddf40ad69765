package org.alongside.answering;

import org.alongside.actor.Refusal;

/** Why nobody was written to. */
public enum AnsweringRefusal implements Refusal {
    /** No address of a senior is kept for the coordinator's agency. */
    SENIOR_MISSING,
    /** They were written to about this action today. */
    SENIOR_TOLD_TODAY;

    @Override
    public String key() {
        return "refusal." + name();
    }
}
