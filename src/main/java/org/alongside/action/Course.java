package org.alongside.action;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.alongside.actor.Refusal;
import org.jspecify.annotations.Nullable;

/** How an action goes: how it stands, how it stood before the last answer, and who gave that. */
@Embeddable
class Course {

    /** How long whoever answered can take it back without a reason. */
    static final Duration UNDO = Duration.ofMinutes(10);

    @Embedded
    private Standing standing;

    @Embedded
    @AttributeOverride(name = "status", column = @Column(name = "before_status"))
    @AttributeOverride(name = "stuckBecause", column = @Column(name = "before_stuck_because"))
    @AttributeOverride(name = "stuckKind", column = @Column(name = "before_stuck_kind"))
    @AttributeOverride(name = "words", column = @Column(name = "before_words"))
    @AttributeOverride(name = "wouldHelp", column = @Column(name = "before_would_help"))
    private @Nullable Standing before;

    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Course() {}

    private Course(Standing standing) {
        this.standing = standing;
    }

    /** Proposed to its owner, accepted if they said so at the read-back, or in need of one. */
    static Course begun(Owner owner, ActionDraft.@Nullable Agreed agreed) {
        var course = new Course(start(owner));
        if (agreed != null && course.standing.is(ActionStatus.PROPOSED)) {
            course.standing = new Standing(ActionStatus.ACCEPTED, null, "");
            course.answeredBy = agreed.by();
            course.answeredAt = agreed.at();
        }
        return course;
    }

    Optional<Refusal> answer(Answer answer, UUID by, Instant at) {
        if (standing.is(ActionStatus.VERIFIED)) {
            return Optional.of(ActionRefusal.ACTION_VERIFIED);
        }
        return unlessClosed(() -> {
            before = standing;
            standing = Standing.after(answer);
            answeredBy = by;
            answeredAt = at;
        });
    }

    Optional<Refusal> undo(UUID by, Instant at) {
        if (before == null || answeredAt == null || !by.equals(answeredBy)) {
            return Optional.of(ActionRefusal.ACTION_NOTHING_TO_UNDO);
        } else if (at.isAfter(answeredAt.plus(UNDO))) {
            return Optional.of(ActionRefusal.ACTION_UNDO_LATE);
        }
        standing = before;
        before = null;
        return Optional.empty();
    }

    /** What was said when it was done stays: it is what shows that it is. */
    Optional<Refusal> check() {
        return standing.is(ActionStatus.DONE)
                ? end(ActionStatus.VERIFIED, standing.words())
                : Optional.of(ActionRefusal.ACTION_NOT_DONE);
    }

    Optional<Refusal> reopen(String because) {
        return standing.isOpen() ? Optional.of(ActionRefusal.ACTION_OPEN) : end(ActionStatus.ACCEPTED, because);
    }

    /** It stands like this from now on, and the last answer is not taken back any more. */
    Optional<Refusal> end(ActionStatus status, String words) {
        standing = new Standing(status, null, words);
        before = null;
        return Optional.empty();
    }

    /** Somebody else owns it: what the owner before said is theirs, and stays in the history. */
    void beginAgain(Owner owner) {
        standing = start(owner);
        before = null;
        answeredBy = null;
        answeredAt = null;
    }

    /** Done may still be answered otherwise, by whoever notices; what is checked, cancelled or in error may not. */
    Optional<Refusal> unlessClosed(Runnable move) {
        if (standing.is(ActionStatus.CANCELLED) || standing.is(ActionStatus.ENTERED_IN_ERROR)) {
            return Optional.of(ActionRefusal.ACTION_CANCELLED);
        }
        move.run();
        return Optional.empty();
    }

    private static Standing start(Owner owner) {
        var status = owner instanceof Owner.NobodyYet ? ActionStatus.NEEDS_OWNER : ActionStatus.PROPOSED;
        return new Standing(status, null, "");
    }
}
