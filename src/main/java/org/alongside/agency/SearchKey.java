package org.alongside.agency;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are written for finding: without case, accents, punctuation and "the"; {@code &} is "and". */
final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘`]+");
    private static final Pattern AND = Pattern.compile("[&+]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 12;

    private SearchKey() {}

    /** The words, each once written the same way, with one space between them. */
    static String of(String written) {
        return String.join(" ", words(written));
    }

    static List<String> words(String written) {
        var bare = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        var plain = OTHER.matcher(AND.matcher(bare).replaceAll(" and "))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .strip();
        return Pattern.compile(" ")
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .toList();
    }

    /** A pattern for each word asked for: part of a word, or its beginning when it is too short to be telling. */
    static List<String> patterns(String asked) {
        return words(asked).stream()
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> word.length() < 3 ? "% " + word + "%" : "%" + word + "%")
                .toList();
    }
}
