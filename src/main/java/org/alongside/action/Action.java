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

    private @Nullable UUID ownerAgency;
    private @Nullable UUID ownerTrusted;

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
    private @Nullable Standing before;

    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    @Column(updatable = false)
    private @Nullable UUID meetingId;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Action() {}

    Action(ActionDraft draft, StaffId askedBy, Instant at) {
        var meeting = draft.meeting();
        this.id = draft.id().value();
        this.person = draft.person().value();
        this.title = draft.title();
        this.ownerAgency = draft.owner().agencyColumn();
        this.ownerTrusted = draft.owner().trustedColumn();
        this.askedBy = askedBy.value();
        this.askedAt = at;
        this.deadline = new Deadline(draft.due(), draft.due(), null);
        this.meetingId = meeting == null ? null : meeting.value();
        this.standing = start(draft.owner());
    }

    Optional<Refusal> answer(Answer answer, UUID by, Instant at) {
        return unlessCancelled(() -> {
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

    Optional<Refusal> giveTo(Owner owner) {
        return unlessCancelled(() -> {
            ownerAgency = owner.agencyColumn();
            ownerTrusted = owner.trustedColumn();
            standing = start(owner);
            before = null;
        });
    }

    Optional<Refusal> moveTo(@Nullable LocalDate day, String because) {
        return unlessCancelled(() -> deadline = Deadline.moved(deadline, day, because.strip()));
    }

    Optional<Refusal> cancel(String because) {
        return unlessCancelled(() -> {
            standing = new Standing(ActionStatus.CANCELLED, null, because);
            before = null;
        });
    }

    boolean isAt(int seen) {
        return version == seen;
    }

    boolean isOwnedBy(@Nullable UUID agency, UUID viewer) {
        return ownerAgency != null && ownerAgency.equals(agency) || viewer.equals(ownerTrusted);
    }

    UUID person() {
        return person;
    }

    UUID askedBy() {
        return askedBy;
    }

    private Optional<Refusal> unlessCancelled(Runnable move) {
        if (standing.is(ActionStatus.CANCELLED)) {
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
