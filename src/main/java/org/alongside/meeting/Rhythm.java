package org.alongside.meeting;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Stream;

import net.fortuna.ical4j.model.Recur;

/** How often the meetings of a series come. */
public enum Rhythm {
    WEEK("WEEKLY", 1),
    TWO_WEEKS("WEEKLY", 2),
    FOUR_WEEKS("WEEKLY", 4),
    SIX_WEEKS("WEEKLY", 6),
    TWELVE_WEEKS("WEEKLY", 12),
    /** On the same weekday of each month: the second Tuesday, or the last one. */
    MONTH("MONTHLY", 1);

    private static final int WEEK_DAYS = 7;
    private static final int FOUR_WEEKS_DAYS = 28;

    private final String frequency;
    private final int interval;

    Rhythm(String frequency, int interval) {
        this.frequency = frequency;
        this.interval = interval;
    }

    /** As the last part of its translation key. */
    public String code() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** The beginning of the RRULE for meetings from this date on. */
    String rule(LocalDateTime begins) {
        var rule = "FREQ=" + frequency + ";INTERVAL=" + interval;
        return this == MONTH ? rule + ";BYDAY=" + place(begins) + day(begins) : rule;
    }

    /** The one that a rule says. */
    static Rhythm of(Recur<LocalDateTime> rule) {
        return Stream.of(values())
                .filter(each -> each.frequency.equals(rule.getFrequency().name()))
                .filter(each -> each.interval == Math.max(1, rule.getInterval()))
                .findFirst()
                .orElseThrow();
    }

    private static int place(LocalDateTime day) {
        return day.getDayOfMonth() > FOUR_WEEKS_DAYS ? -1 : (day.getDayOfMonth() - 1) / WEEK_DAYS + 1;
    }

    private static String day(LocalDateTime day) {
        return day.getDayOfWeek().name().substring(0, 2);
    }
}
