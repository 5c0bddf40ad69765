package org.alongside.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.alongside.action.Owners;

/**
 * What one typed sentence means: plain text is a minute, {@code d } begins a decision, {@code a } an action with who, what and when, as in
 * "a lantern visit the new surgery by fri". Nothing is guessed: a name that fits two is no name, a day that does not exist is no day.
 *
 * @param unreadDay what was written after "by" and looks like a day, but is none
 */
public record WritingLine(
        LineKind kind, String words, Optional<Owners.Row> who, Optional<LocalDate> due, Optional<String> unreadDay) {

    /** Reads a sentence as it was typed on this day in London. */
    public static WritingLine read(String typed, List<Owners.Row> owners, LocalDate today) {
        return read(prefixed(typed.strip()).orElse(LineKind.MINUTE), typed, owners, today);
    }

    /** Reads a sentence as this kind, whatever its prefix; for the buttons that do the same. */
    public static WritingLine read(LineKind kind, String typed, List<Owners.Row> owners, LocalDate today) {
        var text = typed.strip();
        var words = prefixed(text).isPresent() ? text.substring(1).strip() : text;
        return kind == LineKind.ACTION ? action(words, owners, today) : plain(kind, words);
    }

    private static Optional<LineKind> prefixed(String text) {
        if (text.length() < 2 || !Character.isWhitespace(text.charAt(1))) {
            return Optional.empty();
        }
        return switch (text.charAt(0)) {
            case 'a', 'A' -> Optional.of(LineKind.ACTION);
            case 'd', 'D' -> Optional.of(LineKind.DECISION);
            default -> Optional.empty();
        };
    }

    private static WritingLine plain(LineKind kind, String words) {
        return new WritingLine(kind, words, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static WritingLine action(String text, List<Owners.Row> owners, LocalDate today) {
        var when = DayWords.endOf(text, today);
        var who = NameWords.startOf(when.rest(), owners);
        return new WritingLine(LineKind.ACTION, who.rest(), who.owner(), when.day(), when.unread());
    }
}
