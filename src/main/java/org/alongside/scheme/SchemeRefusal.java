package org.alongside.scheme;

import org.alongside.actor.Refusal;

/** Why something about a placement was not stored. */
public enum SchemeRefusal implements Refusal {
    /** Neither a day nor a reason. */
    NEXT_REVIEW_NEEDED,
    /** The person is on the scheme already. */
    ALREADY_PLACED,
    /** The placement has ended. */
    PLACEMENT_ENDED,
    /** Every move has a reason. */
    MOVE_REASON_NEEDED,
    WOULD_HELP_NEEDED,
    SAME_STAGE,
    OUTCOME_NEEDED,
    PRACTICE_UNKNOWN,
    WORDS_TOO_LONG;

    @Override
    public String key() {
        return "refusal." + name();
    }
}
