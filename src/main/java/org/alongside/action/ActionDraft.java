package org.alongside.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * An action before it is asked for.
 *
 * @param title public line, at most 500 characters: nothing confidential belongs in it
 * @param due may be missing or in the past; the screen says so
 * @param meeting the meeting that asked, if one did
 * @param agreed whether its owner said yes before it was asked for, at the read-back of a meeting
 */
public record ActionDraft(
        ItemId id,
        PersonId person,
        String title,
        Owner owner,
        @Nullable LocalDate due,
        @Nullable ItemId meeting,
        @Nullable Agreed agreed) {

    /** Who said yes for the owner, and when. */
    public record Agreed(UUID by, Instant at) {}

    /** An action that no meeting asked for. */
    public static ActionDraft of(PersonId person, String title, Owner owner, @Nullable LocalDate due) {
        return new ActionDraft(ItemId.random(), person, title, owner, due, null, null);
    }

    /** What is wrong with the title. */
    Optional<Refusal> fault() {
        if (title.isBlank()) {
            return Optional.of(ActionRefusal.ACTION_TITLE_MISSING);
        }
        return title.length() > Actions.LINE ? Optional.of(ActionRefusal.ACTION_TITLE_TOO_LONG) : Optional.empty();
    }
}
