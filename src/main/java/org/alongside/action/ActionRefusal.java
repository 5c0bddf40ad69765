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
    /** Somebody answered since, or nobody has. */
    ACTION_NOTHING_TO_UNDO;

    @Override
    public String key() {
        return "refusal." + name();
    }
}
