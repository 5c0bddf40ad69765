package org.alongside.register.preview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.alongside.register.cell.Spelling;
import org.alongside.register.cell.WrittenName;

/** How alike two spellings are: 1 for the same, 0 for nothing in common, by the pairs of letters they share. */
final class Likeness {

    private static final double LIKE = 0.5;

    private Likeness() {}

    /** Whether two names may be one: like surnames with a first name or alias in common, or the two swapped. */
    static boolean alike(WrittenName one, WrittenName other) {
        var surnames = like(Spelling.key(one.surname()), Spelling.key(other.surname()));
        return (surnames && firsts(one).anyMatch(first -> firsts(other).anyMatch(name -> firstAlike(first, name))))
                || one.keys().stream().anyMatch(other.keys()::contains)
                || one.key().equals(Spelling.key(other.surname() + " " + other.first()));
    }

    private static Stream<String> firsts(WrittenName name) {
        return Stream.concat(Stream.of(name.first()), name.aliases().stream().map(WrittenName.Alias::name))
                .map(Spelling::key);
    }

    private static boolean firstAlike(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.charAt(0) == other.charAt(0) || like(one, other);
    }

    private static boolean like(String one, String other) {
        return between(one, other) >= LIKE;
    }

    static double between(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        var pairs = pairs(one);
        var others = pairs(other);
        var shared = new HashSet<>(pairs);
        shared.retainAll(others);
        return 2.0 * shared.size() / Math.max(1, pairs.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (var i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** The same person may be behind two sets of telephone numbers that have one in common. */
    static boolean shareOne(Set<String> numbers, List<String> others) {
        return others.stream().anyMatch(numbers::contains);
    }
}
