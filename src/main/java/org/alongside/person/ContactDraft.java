package org.alongside.person;

import java.time.LocalDate;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach the person, before it is recorded.
 *
 * @param words what has to be known about it
 * @param place kind of address; null for telephones and e-mail, or when not known
 * @param whose whose it is when it is not the person's own
 * @param safeToLeaveMessage null is not known
 * @param verifiedOn day on which somebody last made sure of it
 * @param confidential an address that must not be found
 */
public record ContactDraft(
        ItemId id,
        PersonId person,
        ContactKind kind,
        String value,
        @Nullable String words,
        @Nullable Place place,
        @Nullable String whose,
        boolean current,
        @Nullable Boolean safeToLeaveMessage,
        @Nullable LocalDate verifiedOn,
        boolean confidential) {

    /** A current one of which nothing else is known. */
    public static ContactDraft of(ItemId id, PersonId person, ContactKind kind, String value) {
        return new ContactDraft(id, person, kind, value, null, null, null, true, null, null, false);
    }
}
