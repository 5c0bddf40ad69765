package org.alongside.action;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** How an action stands: its status, what stops it, and the words that were said. */
@Embeddable
class Standing {

    private String status;
    private @Nullable String stuckBecause;
    private @Nullable String stuckKind;
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

    private static Standing stuck(Answer.Stuck answer) {
        var standing = new Standing(ActionStatus.BLOCKED, answer.because(), answer.words());
        var wouldHelp = answer.wouldHelp();
        standing.wouldHelp = wouldHelp.isBlank() ? null : wouldHelp.strip();
        return standing.of(answer.kind());
    }

    private Standing of(@Nullable BarrierKind kind) {
        this.stuckKind = kind == null ? null : kind.code();
        return this;
    }

    /** As it stands once this was answered. */
    static Standing after(Answer answer) {
        return switch (answer) {
            case Answer.Done(var words) -> new Standing(ActionStatus.DONE, null, words);
            case Answer.Accepted(var words) -> new Standing(ActionStatus.ACCEPTED, null, words);
            case Answer.OnTrack(var words) -> new Standing(ActionStatus.IN_PROGRESS, null, words);
            case Answer.Stuck stuck -> stuck(stuck);
            case Answer.NotOurs(var words, var kind) -> new Standing(ActionStatus.NEEDS_OWNER, null, words).of(kind);
        };
    }

    /** What was said; empty for nothing. */
    String words() {
        return words == null ? "" : words;
    }

    boolean isOpen() {
        return ActionStatus.of(status).isOpen();
    }

    boolean is(ActionStatus other) {
        return status.equals(other.code());
    }
}
