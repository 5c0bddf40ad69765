package org.alongside.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.agency.PracticeImport.LineReason;
import org.jspecify.annotations.Nullable;

/** One line of the NHS list (epraccur), read. */
record ListedPractice(
        String code,
        String name,
        List<String> address,
        String postcode,
        String icb,
        String telephone,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        String status,
        String setting) {

    static final int COLUMNS = 27;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,8}");
    private static final int LONGEST = 200;

    /** Reads a line of 27 columns, or says what is wrong with it. */
    static Reading read(List<String> line) {
        if (!CODE.matcher(line.getFirst()).matches()) {
            return new Reading.Wrong(LineReason.CODE);
        } else if (line.get(1).isBlank()) {
            return new Reading.Wrong(LineReason.NAME);
        } else if (line.stream().anyMatch(field -> field.length() > LONGEST)) {
            return new Reading.Wrong(LineReason.TOO_LONG);
        } else if (!isDay(line.get(10))) {
            return new Reading.Wrong(LineReason.OPENED);
        } else if (!isDay(line.get(11))) {
            return new Reading.Wrong(LineReason.CLOSED);
        }
        return new Reading.Sound(new ListedPractice(
                line.get(0),
                line.get(1).strip(),
                line.subList(4, 9).stream().map(String::strip).toList(),
                line.get(9).strip(),
                line.get(3),
                line.get(17),
                day(line.get(10)),
                day(line.get(11)),
                line.get(12),
                line.get(25)));
    }

    /** The third line as a rule; the list is not strict about it. */
    String town() {
        return Stream.of(2, 3, 1, 0)
                .map(address::get)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
    }

    String addressLine() {
        return address.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** What it is found by; begins with the name, and each word has a space before it. */
    String search() {
        return Stream.of(
                        Stream.of(name), address.stream().skip(1), Stream.of(postcode, postcode.replace(" ", ""), code))
                .flatMap(parts -> parts)
                .map(SearchKey::of)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ", " ", " "));
    }

    private static boolean isDay(String digits) {
        try {
            return digits.isEmpty() || day(digits) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static @Nullable LocalDate day(String digits) {
        return digits.isEmpty()
                ? null
                : Objects.requireNonNull(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** What came of reading a line. */
    sealed interface Reading {

        record Sound(ListedPractice practice) implements Reading {}

        record Wrong(LineReason reason) implements Reading {}
    }
}
