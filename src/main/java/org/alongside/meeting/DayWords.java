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

/** The day at the end of a sentence: "by fri", "by tomorrow", "by 6 Mar", "by 6/3". A day without a year is the next one. */
record DayWords(String rest, Optional<LocalDate> day, Optional<String> unread) {

    private static final Pattern BY = Pattern.compile("(?i)^(?:(.*)\\s)?by\\s+(.+?)[.!]?$", Pattern.DOTALL);
    private static final Pattern WRITTEN =
            Pattern.compile("(?:[a-z]+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+([a-z]{3,9})\\.?(?:\\s+(\\d{4}))?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?");

    /** Looks at the words after the last "by". */
    static DayWords endOf(String text, LocalDate today) {
        var by = BY.matcher(text);
        if (!by.matches()) {
            return none(text);
        }
        var words = by.group(2).strip().toLowerCase(Locale.UK);
        var day = relative(words, today).or(() -> calendar(words, today));
        if (day.isPresent()) {
            return new DayWords(by.group(1) == null ? "" : by.group(1).strip(), day, Optional.empty());
        }
        return looksLikeDay(words) ? new DayWords(text, Optional.empty(), Optional.of(by.group(2))) : none(text);
    }

    private static DayWords none(String text) {
        return new DayWords(text, Optional.empty(), Optional.empty());
    }

    private static Optional<LocalDate> relative(String words, LocalDate today) {
        return switch (words) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default ->
                weekday(words.startsWith("next ") ? words.substring(5) : words)
                        .map(name -> today.with(TemporalAdjusters.next(name)));
        };
    }

    private static Optional<DayOfWeek> weekday(String word) {
        for (var name : DayOfWeek.values()) {
            var whole = name.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
            if (word.length() >= 3 && whole.startsWith(word)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> calendar(String words, LocalDate today) {
        var written = WRITTEN.matcher(words);
        if (written.matches()) {
            return month(written.group(2)).flatMap(month -> day(written.group(1), month, written.group(3), today));
        }
        var numbers = NUMBERS.matcher(words);
        return numbers.matches()
                ? day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3), today)
                : Optional.empty();
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

    private static boolean looksLikeDay(String words) {
        return NUMBERS.matcher(words).matches() || WRITTEN.matcher(words).matches();
    }
}
