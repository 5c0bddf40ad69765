package org.alongside.scheme;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/** One move on the ladder, with its reason; never changed afterwards. */
@Entity
@Table(schema = "scheme", name = "stage_move")
class StageMove {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "placement_id")
    private UUID placement;

    @Column(name = "from_stage")
    private @Nullable Short fromStage;

    @Column(name = "to_stage")
    private short toStage;

    @Column(name = "moved_on")
    private LocalDate movedOn;

    private String reason;

    @Column(name = "would_help_next")
    private @Nullable String wouldHelpNext;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected StageMove() {}

    StageMove(PersonId person, ItemId placement, Stage from, MoveDraft draft, LocalDate on) {
        this.id = draft.id().value();
        this.person = person.value();
        this.placement = placement.value();
        this.fromStage = (short) from.number();
        this.toStage = (short) draft.to().number();
        this.movedOn = on;
        this.reason = draft.reason().strip();
        this.wouldHelpNext = draft.wouldHelpNext().strip();
    }
}
