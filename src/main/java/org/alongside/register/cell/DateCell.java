package org.alongside.register.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.alongside.register.workbook.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Reads days: as the number by which a spreadsheet counts days, or as text, the day always before the month. A day has no time zone
 * and never moves.
 */
public final class DateCell {

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s?[/.\\- ]\\s?(\\d{1,2})\\s?[/.\\- ]\\s?(\\d{4}|\\d{2})");
    private static final Pattern NAMED_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s./\\-]*(\\p{L}{3,9})[\\s./\\-,]*(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[\\-/.](\\d{1,2})[\\-/.](\\d{1,2})(?:[T ][\\d:.]+)?");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final long FEBRUARY_THAT_NEVER_WAS = 60;

    private final LocalDate registerDate;
    private final boolean countsFrom1904;

    public DateCell(LocalDate registerDate, boolean countsFrom1904) {
        this.registerDate = registerDate;
        this.countsFrom1904 = countsFrom1904;
    }

    public Written<LocalDate> read(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number -> written(serial(number), number);
            case Cell.Text text ->
                text.isEmpty() || Blank.is(text.text()) ? Written.nothing() : written(day(text.text()), text);
            default -> new Written<>(null, cell.text());
        };
    }

    /** A year of two figures that would lie ahead belongs to the last century. */
    public Written<LocalDate> readBirth(Cell cell) {
        var read = read(cell);
        var day = read.value();
        return day != null && day.isAfter(registerDate) && hasShortYear(cell, day)
                ? Written.of(day.minusYears(100))
                : read;
    }

    private static boolean hasShortYear(Cell cell, LocalDate day) {
        return cell instanceof Cell.Text && !cell.text().contains(String.valueOf(day.getYear()));
    }

    private static Written<LocalDate> written(@Nullable LocalDate day, Cell cell) {
        return day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST)
                ? Written.onlyWords(cell.text())
                : Written.of(day);
    }

    private @Nullable LocalDate serial(Cell.Numeric number) {
        var days = number.value().longValue();
        if (countsFrom1904) {
            return LocalDate.of(1904, 1, 1).plusDays(Math.min(days, LATEST.toEpochDay()));
        }
        if (days < 1 || days == FEBRUARY_THAT_NEVER_WAS || days > ChronoUnit.DAYS.between(EARLIEST, LATEST)) {
            return null;
        }
        return LocalDate.of(1899, 12, days < FEBRUARY_THAT_NEVER_WAS ? 31 : 30).plusDays(days);
    }

    /** The day that a text names, if it names one that exists. */
    @Nullable
    LocalDate day(String text) {
        try {
            var numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                return day(numbers, Integer.parseInt(numbers.group(2)));
            }
            var named = NAMED_MONTH.matcher(text);
            if (named.matches()) {
                return day(named, month(named.group(2)));
            }
            var yearFirst = YEAR_FIRST.matcher(text);
            return yearFirst.matches()
                    ? LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3))
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalDate day(MatchResult parts, int month) {
        var year = number(parts, 3);
        return LocalDate.of(parts.group(3).length() == 2 ? 2000 + year : year, month, number(parts, 1));
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** Nought for what is no month, which no date accepts. */
    private static int month(String word) {
        var start = word.toLowerCase(Locale.ROOT).replaceFirst("^sept$", "sep");
        for (var month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).startsWith(start)) {
                return month + 1;
            }
        }
        return 0;
    }
}
