package org.alongside.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Items;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.plan.Tables.STEP;

/** Who does what towards a goal, and until when. */
@Service
@Transactional
public class Steps {

    private final Items items;
    private final EntityManager entities;
    private final DSLContext db;

    Steps(Items items, EntityManager entities, DSLContext db) {
        this.items = items;
        this.entities = entities;
        this.db = db;
    }

    /** Another step, after those that the viewer sees. */
    public Optional<Refusal> add(StepDraft draft) {
        var goal = entities.find(Goal.class, draft.goal().value());
        if (goal == null || !goal.belongsTo(draft.person())) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        var label = ItemDraft.of(draft.id(), draft.person(), "step", "plan", draft.title());
        return said(draft.title(), draft.who()).or(() -> items.label(label)).or(() -> {
            var before = db.fetchCount(STEP, STEP.GOAL_ID.eq(draft.goal().value()));
            entities.persist(new Step(draft, before + 1));
            return Optional.empty();
        });
    }

    /** The step in other words, by somebody else or until another day. */
    public Optional<Refusal> change(ItemId id, int version, String title, String who, @Nullable LocalDate due) {
        return change(id, version, said(title, who), step -> step.change(title, who, due));
    }

    /** How it stands now. */
    public Optional<Refusal> stands(ItemId id, int version, Progress progress) {
        return change(id, version, Optional.empty(), step -> step.stands(progress));
    }

    private Optional<Refusal> change(ItemId id, int version, Optional<Refusal> fault, Consumer<Step> how) {
        var step = entities.find(Step.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (step == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        if (!step.isStill(version)) {
            return Optional.of(Refused.CHANGED_MEANWHILE);
        }
        if (fault.isEmpty()) {
            how.accept(step);
        }
        return fault;
    }

    private static Optional<Refusal> said(String title, String who) {
        return Faults.line(title).or(() -> Faults.line(who));
    }
}
