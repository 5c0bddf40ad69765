package org.alongside.consent;

import java.time.LocalDate;
import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What the person agreed to share, before it is recorded.
 *
 * @param how {@code signed}, {@code spoken} (face to face) or {@code phone}
 * @param from first day; null is now
 * @param until last day; null is the longest default (12 months, 6 with very restricted data)
 * @param approvedBy the second professional at the same table, if there is one
 */
public record ShareDraft(
        ShareId id,
        PersonId person,
        List<Recipient> to,
        List<Scope> what,
        String how,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable StaffId approvedBy) {}
