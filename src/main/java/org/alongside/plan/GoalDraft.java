package org.alongside.plan;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A goal, before it is recorded.
 *
 * @param title also the public line, so it names no health condition
 * @param ownWords how the person says it
 */
public record GoalDraft(
        ItemId id, PersonId person, String title, @Nullable String ownWords, Stamp stamp) {

    /** A goal that was not yet discussed with the person. */
    public static GoalDraft of(ItemId id, PersonId person, String title) {
        return new GoalDraft(id, person, title, null, Stamp.none());
    }
}
