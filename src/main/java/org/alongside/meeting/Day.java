package org.alongside.meeting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** One day in the words that people use for it, small letters only. A day without a year is the next one; a day that does not exist is none. */
final class Day {

    private static final Pattern SPAN = Pattern.compile("(a|one|two|three|four|five|six|\\d{1,3}) (day|week|month)s?");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:[a-z]+,?\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?([a-z]{3,9})\\.?,?(?:\\s+(\\d{4}))?");
    private static final Pattern TURNED =
            Pattern.compile("([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private Day() {}

    /** "today", "friday", "next week": the working day at its end. */
    static Optional<LocalDate> named(String words, LocalDate today) {
        var plain = words.startsWith("the ") ? words.substring(4) : words;
        return switch (plain) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "end of week", "end of the week", "end of this week", "week's end" ->
                Optional.of(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
            case "next week", "end of next week" ->
                Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.next(DayOfWeek.FRIDAY)));
            case "end of month", "end of the month", "end of this month", "month end" ->
                Optional.of(today.with(TemporalAdjusters.lastDayOfMonth()));
            case "end of next month" -> Optional.of(today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth()));
            default -> weekday(plain).map(name -> today.with(TemporalAdjusters.next(name)));
        };
    }

    /** "2 weeks", "ten days" counted from today. */
    static Optional<LocalDate> span(String words, LocalDate today) {
        var span = SPAN.matcher(words);
        if (!span.matches()) {
            return Optional.empty();
        }
        var count = count(span.group(1));
        return Optional.of(
                switch (span.group(2)) {
                    case "day" -> today.plusDays(count);
                    case "week" -> today.plusWeeks(count);
                    default -> today.plusMonths(count);
                });
    }

    /** "6 march", "the 6th of march 2027", "march 6", "6/3", "2027-03-06". */
    static Optional<LocalDate> dated(String words, LocalDate today) {
        var written = WRITTEN.matcher(words);
        if (written.matches()) {
            return month(written.group(2)).flatMap(month -> day(written.group(1), month, written.group(3), today));
        }
        var turned = TURNED.matcher(words);
        if (turned.matches()) {
            return month(turned.group(1)).flatMap(month -> day(turned.group(2), month, turned.group(3), today));
        }
        var iso = ISO.matcher(words);
        if (iso.matches()) {
            return day(iso.group(3), Integer.parseInt(iso.group(2)), iso.group(1), today);
        }
        var numbers = NUMBERS.matcher(words);
        return numbers.matches()
                ? day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3), today)
                : Optional.empty();
    }

    /** Somebody meant a day by it, so they are told when it is none. */
    static boolean looksLikeOne(String words) {
        var written = WRITTEN.matcher(words);
        var turned = TURNED.matcher(words);
        return NUMBERS.matcher(words).matches()
                || ISO.matcher(words).matches()
                || written.matches() && month(written.group(2)).isPresent()
                || turned.matches() && month(turned.group(1)).isPresent();
    }

    private static Optional<DayOfWeek> weekday(String words) {
        var word = words.replaceFirst("^(?:next|this) ", "").replaceFirst("^weds$", "wed");
        for (var name : DayOfWeek.values()) {
            var whole = name.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
            if (word.length() >= 3 && whole.startsWith(word)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> month(String word) {
        for (var month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL, Locale.UK)
                    .toLowerCase(Locale.UK)
                    .startsWith(word)) {
                return Optional.of(month.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String day, int month, @Nullable String year, LocalDate today) {
        try {
            if (year != null) {
                var full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
                return Optional.of(LocalDate.of(full, month, Integer.parseInt(day)));
            }
            var next = LocalDate.of(today.getYear(), month, Integer.parseInt(day));
            return Optional.of(
                    next.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, next.getDayOfMonth()) : next);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int count(String word) {
        return switch (word) {
            case "a", "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            default -> Integer.parseInt(word);
        };
    }
}
