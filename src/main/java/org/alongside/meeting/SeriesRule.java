package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import net.fortuna.ical4j.model.Recur;

/** When the meetings of a series come: an RRULE of RFC 5545 in the time of London, and the date from which it counts. */
record SeriesRule(String text, LocalDateTime begins) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final int LONGEST_MONTHS = 24;
    private static final LocalDate LAST_WRITTEN = LocalDate.of(9999, 12, 31);

    /** From this date on, until the end of that day. */
    static SeriesRule of(Rhythm rhythm, LocalDateTime begins, LocalDate until) {
        var last = until.isAfter(LAST_WRITTEN) ? LAST_WRITTEN : until;
        return new SeriesRule(rhythm.rule(begins) + ";UNTIL=" + UNTIL.format(last.atTime(LAST_SECOND)), begins);
    }

    /** The date and time in London. */
    static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, LONDON);
    }

    /** The instant of a date and time in London; a time that the clocks leave out is the one after. */
    static Instant instant(LocalDateTime local) {
        return local.atZone(LONDON).toInstant();
    }

    /** There is a second date, and the last day is not more than two years off. */
    boolean isSeries() {
        return !until().isAfter(begins.toLocalDate().plusMonths(LONGEST_MONTHS)) && dates().size() > 1;
    }

    /** The same rhythm and last day, counted from another date. */
    SeriesRule from(LocalDateTime moved) {
        return of(rhythm(), moved, until());
    }

    /** All dates, the first one included. */
    List<LocalDateTime> dates() {
        var until = until().atTime(LAST_SECOND);
        return until.isBefore(begins) ? List.of() : recur().getDates(begins, begins, until);
    }

    /** Dates after this one. */
    List<LocalDateTime> after(LocalDateTime date) {
        return dates().stream().filter(each -> each.isAfter(date)).toList();
    }

    Rhythm rhythm() {
        return Rhythm.of(recur());
    }

    LocalDate until() {
        return LocalDate.parse(text.replaceAll("^.*UNTIL=(\\d{8}).*$", "$1"), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private Recur<LocalDateTime> recur() {
        return new Recur<>(text);
    }
}
