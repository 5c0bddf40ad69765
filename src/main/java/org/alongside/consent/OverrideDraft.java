package org.alongside.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An override before it is raised.
 *
 * @param to agencies, posts or trusted persons by name
 * @param what categories or items by name; families and everything are too wide
 * @param reason at least 20 characters
 * @param until when it ends; null is the longest that the kind allows, 28 days for an order or a best-interests decision
 * @param notToldBecause why telling the person would be unsafe; null when they are told
 * @param lookAgain the day on which not telling is looked at again, within six months; null when they are told
 * @param approvedBy the approver at the same table, if there is one
 */
public record OverrideDraft(
        OverrideId id,
        OverrideKind kind,
        PersonId person,
        List<Recipient> to,
        List<Scope> what,
        String reason,
        @Nullable Instant until,
        @Nullable String notToldBecause,
        @Nullable LocalDate lookAgain,
        @Nullable StaffId approvedBy) {}
