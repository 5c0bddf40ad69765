package org.alongside.consent;

import java.time.LocalDate;

import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Whom the person named as trusted person, before it is recorded.
 *
 * @param verified how their identity was proved: {@code in-person}, {@code p9} or {@code none}
 * @param alone the person was seen alone and asked the relationship-safety questions
 * @param until last day; null is 12 months
 */
public record NominationDraft(
        NominationId id,
        PersonId person,
        TrustedId trusted,
        String relationship,
        String verified,
        boolean alone,
        @Nullable LocalDate until,
        @Nullable StaffId approvedBy) {}
