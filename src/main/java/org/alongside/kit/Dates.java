package org.alongside.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people read them: "Tuesday 3 March 2026", "10:30am", always in London. */
public final class Dates {

    /** Where everybody is. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private Dates() {}

    /** "Tuesday 3 March 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "3 March 2026". */
    public static String plain(LocalDate day) {
        return PLAIN.format(day);
    }

    /** "3 Mar 2026". */
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /** "Tuesday 3 March 2026, 10:30am". */
    public static String moment(Instant instant) {
        var local = instant.atZone(LONDON);
        return DAY.format(local) + ", " + TIME.format(local).toLowerCase(Locale.UK);
    }

    /** "Tuesday 3 March 2026, 10:30am". */
    public static String moment(OffsetDateTime instant) {
        return moment(instant.toInstant());
    }

    /** "10:30am". */
    public static String time(OffsetDateTime instant) {
        return TIME.format(instant.atZoneSameInstant(LONDON)).toLowerCase(Locale.UK);
    }

    /** The instant at which a day in London is over. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    /** The day in London at an instant. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }
}
