package org.alongside.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Where the minutes of a meeting stand.
 *
 * @param actionsBy by when the actions had to be with their owners
 * @param finalBy the day by which the minutes have to be final
 * @param settledAt when the chair made them final before their time; null when the clock did or will
 * @param draft corrections can still be proposed
 */
public record MinutesState(
        OffsetDateTime issuedAt,
        OffsetDateTime actionsBy,
        OffsetDateTime draftUntil,
        LocalDate finalBy,
        @Nullable OffsetDateTime settledAt,
        @Nullable String settledBy,
        boolean draft) {

    /** Since when they are final, or when they will be. */
    public OffsetDateTime finalAt() {
        return settledAt == null ? draftUntil : settledAt;
    }

    /** An instant within the last day on which corrections can be proposed. */
    public OffsetDateTime lastOfDraft() {
        return draftUntil.minusSeconds(1);
    }

    /** The actions went out after their time. */
    public boolean actionsLate() {
        return issuedAt.isAfter(actionsBy);
    }
}
