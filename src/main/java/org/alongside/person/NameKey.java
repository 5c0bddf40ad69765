package org.alongside.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How names are written for finding: without case and accents, with straight apostrophes, one space between words. */
public final class NameKey {

    private static final Map<String, String> UNDECOMPOSED =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe");

    private NameKey() {}

    /** The key of a name, or of the beginning of one. */
    public static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[’‘‛`´ʼ′]", "'")
                .replaceAll("[\\p{Pd}.,\\s\\p{Zs}\\p{Cc}]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
        return UNDECOMPOSED.entrySet().stream()
                .reduce(plain, (text, each) -> text.replace(each.getKey(), each.getValue()), (one, other) -> other);
    }

    /** Keys of several ways to say a name, one a line; those with an apostrophe also without. */
    static String lines(Stream<String> names) {
        return names.map(NameKey::of)
                .filter(key -> !key.isEmpty())
                .flatMap(key -> Stream.of(key, key.replace("'", "")))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
