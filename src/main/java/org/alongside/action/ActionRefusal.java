package org.alongside.action;

import org.alongside.actor.Refusal;

/** Why an action was not asked, answered or changed. */
public enum ActionRefusal implements Refusal {
    ACTION_TITLE_MISSING,
    ACTION_TITLE_TOO_LONG,
    ACTION_WORDS_TOO_LONG,
    ACTION_REASON_MISSING,
    /** Cancelled actions are not answered any more. */
    ACTION_CANCELLED,
    /** Only what is done can be checked. */
    ACTION_NOT_DONE,
    /** What is open needs no opening. */
    ACTION_OPEN,
    /** The worker has no post in the agency that owns it. */
    ACTION_NOT_A_COLLEAGUE,
    /** Too few actions are stopped by it to speak of it without naming anybody. */
    BARRIER_TOO_FEW,
    /** It is at the change forum. */
    BARRIER_AT_TOP,
    /** Somebody answered since, or nobody has. */
    ACTION_NOTHING_TO_UNDO;

    @Override
    public String key() {
        return "refusal." + name();
    }
}
