package org.alongside.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates of birth as people type them when they look for somebody: day first. */
final class BirthDate {

    private BirthDate() {}

    /** The date, when the text is one. */
    static Optional<LocalDate> read(String text) {
        return Stream.of("d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu-M-d", "d MMM uuuu", "d MMMM uuuu")
                .map(BirthDate::like)
                .flatMap(format -> parse(text, format))
                .findFirst();
    }

    private static DateTimeFormatter like(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Stream<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Stream.of(LocalDate.parse(text, format));
        } catch (DateTimeException otherwise) {
            return Stream.empty();
        }
    }
}
