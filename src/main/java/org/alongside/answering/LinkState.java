package org.alongside.answering;

/** What a link would do. */
public enum LinkState {
    /** It can be used, once. */
    OPEN,
    USED,
    LATE,
    /** Its agency has left the sharing agreement, or answers by mail no more. */
    AGENCY_LEFT,
    /** It is none of ours, or a character of it is another. */
    UNKNOWN
}
