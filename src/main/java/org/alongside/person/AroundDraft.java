package org.alongside.person;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/** Somebody who matters to the person, before it is recorded. */
public record AroundDraft(
        ItemId id,
        PersonId person,
        String name,
        String relationship,
        @Nullable String howToInvolve) {}
