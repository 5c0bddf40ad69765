package org.alongside.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands.
 *
 * @param invitation of the asked agency, where the viewer may know of it
 * @param agency name of the agency that is asked
 * @param mine the viewer speaks for that agency
 */
public record ReportRow(
        ItemId id,
        PersonId person,
        ItemId meeting,
        @Nullable UUID invitation,
        String initials,
        String reference,
        String agency,
        String asked,
        LocalDate due,
        String askedBy,
        @Nullable OffsetDateTime handedInAt,
        @Nullable OffsetDateTime amendedAt,
        @Nullable Boolean shared,
        boolean withdrawn,
        boolean mine,
        int version) {

    /** Not in, and the day has passed. */
    public boolean isLate(LocalDate today) {
        return handedInAt == null && due.isBefore(today);
    }
}
