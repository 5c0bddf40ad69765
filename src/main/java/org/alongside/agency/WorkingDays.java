package org.alongside.agency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import org.springframework.stereotype.Component;

/** Days on which agencies work: Monday to Friday without the bank holidays of England, substitutes included. */
@Component
public class WorkingDays {

    /** The calendar's name of England; a wrong one would be accepted and miss Easter Monday and the August holiday. */
    private static final String ENGLAND = "eng";

    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create("gb"));

    /** Whether agencies work on this day. */
    public boolean include(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend
                && holidays.getHolidays(Year.of(day.getYear()), ENGLAND).stream()
                        .noneMatch(holiday -> holiday.getDate().equals(day));
    }

    /** The day so many working days after this one, which itself does not count. */
    public LocalDate after(LocalDate day, int days) {
        var reached = day;
        for (var left = days; left > 0; left--) {
            reached = next(reached);
        }
        return reached;
    }

    /** The day so many working days before this one, which itself does not count. */
    public LocalDate before(LocalDate day, int days) {
        var reached = day;
        for (var left = days; left > 0; ) {
            reached = reached.minusDays(1);
            left -= include(reached) ? 1 : 0;
        }
        return reached;
    }

    private LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        while (!include(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
