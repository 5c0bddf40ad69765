package org.alongside.plan;

/** How a goal or a step stands. */
public enum Progress {
    NOT_STARTED,
    ON_TRACK,
    STUCK,
    DONE
}
