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
    /** It was checked; only whoever may direct it opens it again. */
    ACTION_VERIFIED,
    /** The agency has no live signature on the sharing agreement. */
    ACTION_OWNER_LEFT,
    /** The action is in a closed set, and nobody of the new owner is. */
    ACTION_OWNER_NOT_IN_SET,
    /** The worker has no post in the agency that owns it. */
    ACTION_NOT_A_COLLEAGUE,
    /** Too few people are concerned to speak of it without naming anybody. */
    BARRIER_TOO_FEW,
    /** It is at the change forum. */
    BARRIER_AT_TOP,
    /** Somebody answered since, or nobody has. */
    ACTION_NOTHING_TO_UNDO,
    /** The answer was given too long ago to be taken back without a reason. */
    ACTION_UNDO_LATE;

    @Override
    public String key() {
        return "refusal." + name();
    }
}
