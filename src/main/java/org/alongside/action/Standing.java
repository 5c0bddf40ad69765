package org.alongside.action;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** How an action stands: its status, what stops it, and the words that were said. */
@Embeddable
class Standing {

    private String status;
    private @Nullable String stuckBecause;
    private @Nullable String words;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Standing() {}

    Standing(ActionStatus status, @Nullable Barrier barrier, String words) {
        this.status = status.code();
        this.stuckBecause = barrier == null ? null : barrier.code();
        this.words = words.isBlank() ? null : words.strip();
    }

    /** As it stands once this was answered. */
    static Standing after(Answer answer) {
        return switch (answer) {
            case Answer.Done(var words) -> new Standing(ActionStatus.DONE, null, words);
            case Answer.OnTrack(var words) -> new Standing(ActionStatus.IN_PROGRESS, null, words);
            case Answer.Stuck(var barrier, var words) -> new Standing(ActionStatus.BLOCKED, barrier, words);
            case Answer.NotOurs(var words) -> new Standing(ActionStatus.NEEDS_OWNER, null, words);
        };
    }

    boolean is(ActionStatus other) {
        return status.equals(other.code());
    }
}
