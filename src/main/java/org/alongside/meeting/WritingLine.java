package org.alongside.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.alongside.action.Owners;

/**
 * What one typed sentence means: plain text is a minute, {@code d } begins a decision, {@code ?} an open question, {@code a } an action with
 * who, what and when, as in "a lantern visit the new surgery by fri". Nothing is guessed: a name that fits two is no name, a day that does
 * not exist is no day.
 *
 * @param unreadDay what was written after "by" and looks like a day, but is none
 */
public record WritingLine(
        LineKind kind, String words, Optional<Owners.Row> who, Optional<LocalDate> due, Optional<String> unreadDay) {

    private static final Pattern PREFIX = Pattern.compile("^(?:([adAD])(?:\\s+(?=\\S)|\\s+$)|(\\?)\\s*(?=[^\\s?]))");

    /** Reads a sentence as it was typed on this day in London. */
    public static WritingLine read(String typed, List<Owners.Row> owners, LocalDate today) {
        var text = PlainText.line(typed);
        return read(kindOf(text), text, owners, today);
    }

    /** Reads a sentence as this kind, whatever its prefix; for the buttons that do the same. */
    public static WritingLine read(LineKind kind, String typed, List<Owners.Row> owners, LocalDate today) {
        var words = PREFIX.matcher(PlainText.line(typed)).replaceFirst("");
        return kind == LineKind.ACTION ? action(words, owners, today) : plain(kind, words);
    }

    /** Reads pasted text: each paragraph is a minute, word for word. */
    public static List<WritingLine> pasted(String text) {
        return PlainText.paragraphs(text).stream()
                .map(paragraph -> plain(LineKind.MINUTE, paragraph))
                .toList();
    }

    /** The day that was understood is over already. */
    public boolean isPast(LocalDate today) {
        return due.filter(day -> day.isBefore(today)).isPresent();
    }

    private static LineKind kindOf(String text) {
        var prefix = PREFIX.matcher(text);
        if (!prefix.find()) {
            return LineKind.MINUTE;
        } else if (prefix.group(2) != null) {
            return LineKind.QUESTION;
        }
        return prefix.group(1).equalsIgnoreCase("a") ? LineKind.ACTION : LineKind.DECISION;
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
