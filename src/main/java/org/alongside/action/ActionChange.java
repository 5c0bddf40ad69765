package org.alongside.action;

import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ItemId;
import org.springframework.stereotype.Component;

/**
 * Changing one action. Whoever does names the version they were looking at and waits their turn on the row, so that the second of two is told
 * instead of writing over the first.
 */
@Component
class ActionChange {

    private final EntityManager entities;

    ActionChange(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Refusal> on(ItemId id, int version, Function<Action, Optional<Refusal>> verb) {
        var action = entities.find(Action.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (action == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        return action.isAt(version) ? verb.apply(action) : Optional.of(Refused.CHANGED_MEANWHILE);
    }
}
