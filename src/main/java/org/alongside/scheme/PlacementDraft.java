package org.alongside.scheme;

import java.time.LocalDate;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A stay on the scheme, before it is recorded.
 *
 * @param reference the scheme's own reference
 * @param removingPractice code of the practice that removed the person, in the NHS list
 * @param nextReview a day, or why there is none; nothing at all is refused
 */
public record PlacementDraft(
        ItemId id,
        PersonId person,
        @Nullable String reference,
        @Nullable LocalDate allocated,
        @Nullable String removingPractice,
        Stage stage,
        @Nullable LocalDate stageSince,
        @Nullable NextReview nextReview,
        @Nullable String wouldHelpNext) {}
