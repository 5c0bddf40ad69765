package org.alongside.meeting;

import java.time.LocalDate;
import java.util.UUID;

import org.alongside.action.Owner;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A line before it is kept.
 *
 * @param id chosen by the caller, so that entering it again is harmless
 * @param agendaPoint the point under discussion; null before the first
 * @param owner for an action: whose it is
 * @param due for an action: until when
 */
public record LineDraft(
        UUID id,
        ItemId meeting,
        LineKind kind,
        String category,
        String words,
        @Nullable UUID agendaPoint,
        Owner owner,
        @Nullable LocalDate due) {}
