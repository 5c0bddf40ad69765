package org.alongside.answering;

import org.alongside.actor.Refusal;

/** Why nobody was written to, or cannot be written to there. */
public enum AnsweringRefusal implements Refusal {
    /** No address of a senior is kept for the coordinator's agency. */
    SENIOR_MISSING,
    /** They were written to about this action today. */
    SENIOR_TOLD_TODAY,
    /** The line manager has the address of the agency. */
    CONTACT_MANAGER_SAME,
    /** Another agency, or its line manager, is written to there. */
    CONTACT_TAKEN,
    /** The line manager has the address of another agency. */
    CONTACT_MANAGER_TAKEN;

    @Override
    public String key() {
        return "refusal." + name();
    }
}
