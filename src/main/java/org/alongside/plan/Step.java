package org.alongside.plan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** One step towards a goal. */
@Entity
@Table(schema = "plan", name = "step")
class Step {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "goal_id")
    private UUID goal;

    private String title;
    private String who;
    private @Nullable LocalDate due;
    private String status;
    private int position;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Step() {}

    @SuppressWarnings("NullAway")
    Step(StepDraft draft, int position) {
        this.id = draft.id().value();
        this.person = draft.person().value();
        this.goal = draft.goal().value();
        this.position = position;
        this.status = Progress.NOT_STARTED.name();
        change(draft.title(), draft.who(), draft.due());
    }

    void change(String what, String by, @Nullable LocalDate until) {
        title = what.strip();
        who = by.strip();
        due = until;
    }

    void stands(Progress how) {
        status = how.name();
    }

    boolean isStill(int seen) {
        return version == seen;
    }
}
