package org.alongside.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

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
    private Course course;

    @Column(updatable = false)
    private @Nullable UUID goalId;

    @Column(updatable = false)
    private @Nullable UUID detailId;

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
        this.course = Course.begun(draft.owner(), draft.agreed());
    }

    Optional<Refusal> answer(Answer answer, UUID by, Instant at) {
        return course.answer(answer, by, at);
    }

    /** Takes the last answer back, for whoever gave it a moment ago, until somebody answers again. */
    Optional<Refusal> undo(UUID by, Instant at) {
        return course.undo(by, at);
    }

    /** The agency that owns it names who does it, or nobody by name. */
    Optional<Refusal> passTo(@Nullable StaffId colleague) {
        return course.unlessClosed(() -> ownership = ownership.passedTo(colleague));
    }

    /** Whoever asked has seen that it is done. */
    Optional<Refusal> check() {
        return course.check();
    }

    /** What was done, checked or cancelled is open again, with a reason. */
    Optional<Refusal> reopen(String because) {
        return course.reopen(because);
    }

    /** It should never have been asked for. */
    Optional<Refusal> enteredInError(String because) {
        return course.end(ActionStatus.ENTERED_IN_ERROR, because);
    }

    Optional<Refusal> giveTo(Owner owner) {
        return course.unlessClosed(() -> {
            ownership = Ownership.of(owner);
            course.beginAgain(owner);
        });
    }

    Optional<Refusal> moveTo(@Nullable LocalDate day, String because) {
        return course.unlessClosed(() -> deadline = Deadline.moved(deadline, day, because.strip()));
    }

    Optional<Refusal> cancel(String because) {
        return course.unlessClosed(() -> course.end(ActionStatus.CANCELLED, because));
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
}
