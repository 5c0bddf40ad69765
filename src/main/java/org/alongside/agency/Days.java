package org.alongside.agency;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Days begin and end at midnight in London, whatever the zone of the machine (RULES section 3). */
final class Days {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Days() {}

    static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(LONDON).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** The end of a last day, or the column's own default (open) when there is none. */
    static Field<OffsetDateTime> endOf(@Nullable LocalDate last, Field<OffsetDateTime> column) {
        return last == null ? DSL.defaultValue(column) : DSL.val(start(last.plusDays(1)), column);
    }

    static Optional<AgencyRefusal> reversed(OffsetDateTime begins, @Nullable LocalDate last) {
        return last != null && !start(last.plusDays(1)).isAfter(begins)
                ? Optional.of(AgencyRefusal.DAYS_REVERSED)
                : Optional.empty();
    }
}
