package org.alongside.meeting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The day at the end of a sentence: "by fri", "by tomorrow", "on 6 Mar", "before 6/3", "in 2 weeks". */
record DayWords(String rest, Optional<LocalDate> day, Optional<String> unread) {

    private static final Pattern END =
            Pattern.compile("(?i)^(?:(.*)\\s)?(by|on|before|until|in|within)\\s+(.+?)[.!]*$", Pattern.DOTALL);
    private static final Set<String> SPANS = Set.of("in", "within");

    /** Looks at the words after the last "by" or one of its like; a sentence that ends in anything else has no day. */
    static DayWords endOf(String text, LocalDate today) {
        var end = END.matcher(text);
        if (!end.matches()) {
            return none(text);
        }
        var words = end.group(3).strip().toLowerCase(Locale.UK);
        var day = SPANS.contains(end.group(2).toLowerCase(Locale.UK))
                ? Day.span(words, today)
                : Day.named(words, today).or(() -> Day.dated(words, today));
        if (day.isPresent()) {
            var rest = end.group(1) == null ? "" : end.group(1).strip();
            return new DayWords(rest, day, Optional.empty());
        }
        return Day.looksLikeOne(words) ? new DayWords(text, Optional.empty(), Optional.of(end.group(3))) : none(text);
    }

    private static DayWords none(String text) {
        return new DayWords(text, Optional.empty(), Optional.empty());
    }
}
