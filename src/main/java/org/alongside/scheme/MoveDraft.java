package org.alongside.scheme;

import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A move on the ladder, before it is recorded.
 *
 * @param reason in words that the person can read
 * @param nextReview null keeps what was set
 */
public record MoveDraft(
        ItemId id,
        Stage to,
        String reason,
        String wouldHelpNext,
        @Nullable NextReview nextReview) {}
