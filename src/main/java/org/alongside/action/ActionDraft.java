package org.alongside.action;

import java.time.LocalDate;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * An action before it is asked for.
 *
 * @param title public line, at most 500 characters: nothing confidential belongs in it
 * @param due may be missing or in the past; the screen says so
 * @param meeting the meeting that asked, if one did
 */
public record ActionDraft(
        ItemId id,
        PersonId person,
        String title,
        Owner owner,
        @Nullable LocalDate due,
        @Nullable ItemId meeting) {

    /** An action that no meeting asked for. */
    public static ActionDraft of(PersonId person, String title, Owner owner, @Nullable LocalDate due) {
        return new ActionDraft(ItemId.random(), person, title, owner, due, null);
    }
}
