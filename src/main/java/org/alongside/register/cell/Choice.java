package org.alongside.register.cell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.alongside.register.workbook.Cell;

/** A cell that holds one of a few values in several spellings, perhaps with words behind it. */
final class Choice<T> {

    private final Map<Pattern, T> spellings = new LinkedHashMap<>();

    /** The spellings of a value, as alternatives of a pattern; earlier values win. */
    Choice<T> or(T value, String alternatives) {
        spellings.put(
                Pattern.compile(
                        "(?:" + alternatives + ")(?![\\p{L}\\p{N}])[\\s,;:.\\-–]*(?<words>.*)",
                        Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE),
                value);
        return this;
    }

    Written<T> read(Cell cell) {
        return read(Blank.text(cell));
    }

    Written<T> read(String text) {
        for (var spelling : spellings.entrySet()) {
            var found = spelling.getKey().matcher(text);
            if (found.matches()) {
                return new Written<>(spelling.getValue(), found.group("words"));
            }
        }
        return Written.onlyWords(text);
    }
}
