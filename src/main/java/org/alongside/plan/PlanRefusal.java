package org.alongside.plan;

import org.alongside.actor.Refusal;

/** Why something in a plan was not stored. */
public enum PlanRefusal implements Refusal {
    PLAN_WORDS_NEEDED,
    PLAN_LINE_TOO_LONG,
    PLAN_WORDS_TOO_LONG,
    /** Agreed or seen without a day and somebody who spoke with the person. */
    STAMP_INCOMPLETE;

    @Override
    public String key() {
        return "refusal." + name();
    }
}
