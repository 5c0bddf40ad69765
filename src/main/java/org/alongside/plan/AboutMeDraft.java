package org.alongside.plan;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * The person's own words under a heading, before they are recorded.
 *
 * @param supportedBy who helped the person to say it
 */
public record AboutMeDraft(
        ItemId id,
        PersonId person,
        Heading heading,
        String words,
        @Nullable String supportedBy) {}
