package org.alongside.action;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** How an action stands: its status, what stops it, and the words that were said. */
@Embeddable
class Standing {

    private String status;
    private @Nullable String stuckBecause;
    private @Nullable String words;
    private @Nullable String wouldHelp;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Standing() {}

    Standing(ActionStatus status, @Nullable Barrier barrier, String words) {
        this.status = status.code();
        this.stuckBecause = barrier == null ? null : barrier.code();
        this.words = words.isBlank() ? null : words.strip();
    }

    private Standing(Barrier barrier, String words, String wouldHelp) {
        this(ActionStatus.BLOCKED, barrier, words);
        this.wouldHelp = wouldHelp.isBlank() ? null : wouldHelp.strip();
    }

    /** As it stands once this was answered. */
    static Standing after(Answer answer) {
        return switch (answer) {
            case Answer.Done(var words) -> new Standing(ActionStatus.DONE, null, words);
            case Answer.Accepted(var words) -> new Standing(ActionStatus.ACCEPTED, null, words);
            case Answer.OnTrack(var words) -> new Standing(ActionStatus.IN_PROGRESS, null, words);
            case Answer.Stuck(var barrier, var words, var wouldHelp) -> new Standing(barrier, words, wouldHelp);
            case Answer.NotOurs(var words) -> new Standing(ActionStatus.NEEDS_OWNER, null, words);
        };
    }

    boolean isOpen() {
        return ActionStatus.of(status).isOpen();
    }

    boolean is(ActionStatus other) {
        return status.equals(other.code());
    }
}
