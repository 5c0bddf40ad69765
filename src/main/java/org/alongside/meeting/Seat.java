package org.alongside.meeting;

/** From where somebody takes part in a running meeting. */
public enum Seat {
    /** Staff of the agency that chairs it. */
    CHAIR,
    /** Invited, and allowed to know of the meeting. */
    FOLLOWER,
    /** Neither. */
    NONE
}
