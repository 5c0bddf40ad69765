package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.alongside.agency.WorkingDays;
import org.springframework.stereotype.Component;

/** What is due when after a meeting, in working days of London (coordination, section 4). */
@Component
class MinutesClocks {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final MinutesSettings settings;
    private final WorkingDays days;

    MinutesClocks(MinutesSettings settings, WorkingDays days) {
        this.settings = settings;
        this.days = days;
    }

    /** By when the actions of a meeting that began then are with their owners. */
    Instant actionsBy(Instant began) {
        return began.plus(settings.actionsWithin());
    }

    /** The end of the last day on which corrections of minutes that are issued now are asked for. */
    Instant draftUntil(Instant issued) {
        return days.after(day(issued), settings.draftDays())
                .plusDays(1)
                .atStartOfDay(LONDON)
                .toInstant();
    }

    /** The day by which the minutes of a meeting that began then are final. */
    LocalDate finalBy(Instant began) {
        return days.after(day(began), settings.finalDays());
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }
}
