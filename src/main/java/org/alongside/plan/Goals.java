package org.alongside.plan;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person wants to reach. */
@Service
@Transactional
public class Goals {

    private final Items items;
    private final EntityManager entities;
    private final Clock clock;

    Goals(Items items, EntityManager entities, Clock clock) {
        this.items = items;
        this.entities = entities;
        this.clock = clock;
    }

    /** A new goal. */
    public Optional<Refusal> set(GoalDraft draft) {
        var label = ItemDraft.of(draft.id(), draft.person(), "goal", "plan", draft.title());
        return said(draft.title(), draft.ownWords())
                .or(() -> Faults.stamp(draft.stamp()))
                .or(() -> items.label(label))
                .or(() -> {
                    entities.persist(new Goal(draft, clock.instant().atOffset(ZoneOffset.UTC)));
                    return Optional.empty();
                });
    }

    /** The goal in other words. */
    public Optional<Refusal> change(ItemId id, int version, String title, @Nullable String ownWords) {
        return change(id, version, said(title, ownWords), goal -> goal.say(title, ownWords));
    }

    /** What the person said to it. */
    public Optional<Refusal> stamp(ItemId id, int version, Stamp stamp) {
        return change(id, version, Faults.stamp(stamp), goal -> goal.stamp(stamp));
    }

    /** How it stands now. */
    public Optional<Refusal> stands(ItemId id, int version, Progress progress) {
        return change(id, version, Optional.empty(), goal -> goal.stands(progress));
    }

    private Optional<Refusal> change(ItemId id, int version, Optional<Refusal> fault, Consumer<Goal> how) {
        var goal = entities.find(Goal.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (goal == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        if (!goal.isStill(version)) {
            return Optional.of(Refused.CHANGED_MEANWHILE);
        }
        if (fault.isEmpty()) {
            how.accept(goal);
        }
        return fault;
    }

    private static Optional<Refusal> said(String title, @Nullable String ownWords) {
        return Faults.line(title).or(() -> Faults.words(ownWords));
    }
}
