package org.alongside.action;

import java.util.Optional;
import java.util.UUID;

import org.alongside.casework.NoteDraft;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind an action, beyond its public line.
 *
 * @param goal the goal of the plan that it serves
 * @param detail what the public line may not say, as a note under a category of its own; who reads it is for the rules alone
 */
public record Background(Optional<ItemId> goal, Optional<NoteDraft> detail) {

    /** Nothing but the public line. */
    public static final Background NONE = new Background(Optional.empty(), Optional.empty());

    @Nullable
    UUID goalColumn() {
        return goal.map(ItemId::value).orElse(null);
    }

    @Nullable
    UUID detailColumn() {
        return detail.map(note -> note.label().id().value()).orElse(null);
    }
}
