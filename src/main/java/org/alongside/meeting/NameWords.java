package org.alongside.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.alongside.action.Owners;

/** The name at the start of a sentence: as many words as fit exactly one of those who can be given an action, by the name of the agency or of somebody who is there for it. */
record NameWords(String rest, Optional<Owners.Row> owner) {

    private static final int LONGEST = 5;
    private static final int SHORTEST_PART = 4;

    /** Tries the longest run of words first. */
    static NameWords startOf(String text, List<Owners.Row> owners) {
        var words = text.isEmpty() ? new String[0] : text.split("\\s+", LONGEST + 1);
        for (var length = Math.min(LONGEST, words.length); length > 0; length--) {
            var run = List.of(words).subList(0, length);
            var fitting = owners.stream()
                    .filter(owner -> run.stream().allMatch(word -> isPart(word, owner)))
                    .toList();
            if (fitting.stream().map(Owners.Row::owner).distinct().count() == 1) {
                var rest = String.join(" ", List.of(words).subList(length, words.length));
                return new NameWords(rest, Optional.of(fitting.getFirst()));
            }
        }
        return new NameWords(text, Optional.empty());
    }

    private static boolean isPart(String word, Owners.Row owner) {
        var plain = plain(word);
        return Stream.of(owner.name().split("\\s+"))
                .map(NameWords::plain)
                .anyMatch(part -> part.equals(plain) || plain.length() >= SHORTEST_PART && part.startsWith(plain));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.UK).replace('’', '\'').replaceAll("[:,]$", "");
    }
}
