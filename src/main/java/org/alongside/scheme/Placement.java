package org.alongside.scheme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.jspecify.annotations.Nullable;

/** One stay on the scheme: it moves on the ladder, gets a next review, and ends with an outcome. */
@Entity
@Table(schema = "scheme", name = "placement")
class Placement {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    private @Nullable String reference;
    private @Nullable LocalDate allocated;

    @Column(name = "removing_practice")
    private @Nullable String removingPractice;

    private short stage;

    @Column(name = "stage_since")
    private @Nullable LocalDate stageSince;

    @Column(name = "next_review")
    private @Nullable LocalDate nextReview;

    @Column(name = "next_review_missing_because")
    private @Nullable String nextReviewMissingBecause;

    @Column(name = "would_help_next")
    private @Nullable String wouldHelpNext;

    private @Nullable LocalDate ended;
    private @Nullable String outcome;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Placement() {}

    Placement(PlacementDraft draft) {
        id = draft.id().value();
        person = draft.person().value();
        reference = draft.reference();
        allocated = draft.allocated();
        removingPractice = draft.removingPractice();
        stage = (short) draft.stage().number();
        stageSince = draft.stageSince();
        wouldHelpNext = draft.wouldHelpNext();
        review(draft.nextReview());
    }

    /** Why nothing may be changed by somebody who looked at this version. */
    Optional<Refusal> closedTo(int seen) {
        if (version != seen) {
            return Optional.of(Refused.CHANGED_MEANWHILE);
        }
        return ended == null ? Optional.empty() : Optional.of(SchemeRefusal.PLACEMENT_ENDED);
    }

    /** Moves to another stage and tells which one it came from. */
    Stage move(MoveDraft draft, LocalDate on) {
        var from = stage();
        stage = (short) draft.to().number();
        stageSince = on;
        wouldHelpNext = draft.wouldHelpNext().strip();
        review(draft.nextReview());
        return from;
    }

    void review(@Nullable NextReview next) {
        switch (next) {
            case null -> {}
            case NextReview.On(var day) -> {
                nextReview = day;
                nextReviewMissingBecause = null;
            }
            case NextReview.Missing(var because) -> {
                nextReview = null;
                nextReviewMissingBecause = because.strip();
            }
        }
    }

    void end(LocalDate on, String how) {
        ended = on;
        outcome = how.strip();
    }

    Stage stage() {
        return Stage.of(stage);
    }

    PersonId person() {
        return new PersonId(person);
    }
}
