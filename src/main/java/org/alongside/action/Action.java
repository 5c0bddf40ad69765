package org.alongside.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.actor.Refusal;
import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/** A promise and how it stands. The title is also the item's public line. */
@Entity
@Table(schema = "action", name = "action")
class Action {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(updatable = false)
    private String title;

    @Embedded
    private Ownership ownership;

    @Column(updatable = false)
    private UUID askedBy;

    @Column(updatable = false)
    private Instant askedAt;

    @Embedded
    private @Nullable Deadline deadline;

    @Embedded
    private Standing standing;

    @Embedded
    @AttributeOverride(name = "status", column = @Column(name = "before_status"))
    @AttributeOverride(name = "stuckBecause", column = @Column(name = "before_stuck_because"))
    @AttributeOverride(name = "words", column = @Column(name = "before_words"))
    @AttributeOverride(name = "wouldHelp", column = @Column(name = "before_would_help"))
    private @Nullable Standing before;

    @Column(updatable = false)
    private @Nullable UUID goalId;

    @Column(updatable = false)
    private @Nullable UUID detailId;

    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    @Column(updatable = false)
    private @Nullable UUID meetingId;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Action() {}

    Action(ActionDraft draft, Background background, StaffId askedBy, Instant at) {
        var meeting = draft.meeting();
        this.id = draft.id().value();
        this.person = draft.person().value();
        this.title = draft.title();
        this.ownership = Ownership.of(draft.owner());
        this.askedBy = askedBy.value();
        this.askedAt = at;
        this.deadline = new Deadline(draft.due(), draft.due(), null);
        this.meetingId = meeting == null ? null : meeting.value();
        this.goalId = background.goalColumn();
        this.detailId = background.detailColumn();
        this.standing = start(draft.owner());
    }

    Optional<Refusal> answer(Answer answer, UUID by, Instant at) {
        return unlessClosed(() -> {
            before = standing;
            standing = Standing.after(answer);
            answeredBy = by;
            answeredAt = at;
        });
    }

    /** Takes the last answer back, for whoever gave it, until somebody answers again. */
    Optional<Refusal> undo(UUID by) {
        if (before == null || !by.equals(answeredBy)) {
            return Optional.of(ActionRefusal.ACTION_NOTHING_TO_UNDO);
        }
        standing = before;
        before = null;
        return Optional.empty();
    }

    /** The agency that owns it names who does it, or nobody by name. */
    Optional<Refusal> passTo(@Nullable StaffId colleague) {
        return unlessClosed(() -> ownership = ownership.passedTo(colleague));
    }

    /** Whoever asked has seen that it is done. */
    Optional<Refusal> check() {
        if (!standing.is(ActionStatus.DONE)) {
            return Optional.of(ActionRefusal.ACTION_NOT_DONE);
        }
        end(ActionStatus.VERIFIED, "");
        return Optional.empty();
    }

    /** What was done, checked or cancelled is open again, with a reason. */
    Optional<Refusal> reopen(String because) {
        if (standing.isOpen()) {
            return Optional.of(ActionRefusal.ACTION_OPEN);
        }
        end(ActionStatus.ACCEPTED, because);
        return Optional.empty();
    }

    /** It should never have been asked for. */
    Optional<Refusal> enteredInError(String because) {
        end(ActionStatus.ENTERED_IN_ERROR, because);
        return Optional.empty();
    }

    Optional<Refusal> giveTo(Owner owner) {
        return unlessClosed(() -> {
            ownership = Ownership.of(owner);
            standing = start(owner);
            before = null;
        });
    }

    Optional<Refusal> moveTo(@Nullable LocalDate day, String because) {
        return unlessClosed(() -> deadline = Deadline.moved(deadline, day, because.strip()));
    }

    Optional<Refusal> cancel(String because) {
        return unlessClosed(() -> end(ActionStatus.CANCELLED, because));
    }

    boolean isAt(int seen) {
        return version == seen;
    }

    boolean isOwnedBy(@Nullable UUID agency, UUID viewer) {
        return ownership.isOf(agency, viewer);
    }

    UUID person() {
        return person;
    }

    UUID askedBy() {
        return askedBy;
    }

    private void end(ActionStatus status, String words) {
        standing = new Standing(status, null, words);
        before = null;
    }

    /** Done may still be answered otherwise, by whoever notices; what is cancelled or in error may not. */
    private Optional<Refusal> unlessClosed(Runnable move) {
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
