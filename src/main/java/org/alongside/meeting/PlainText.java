package org.alongside.meeting;

import java.util.List;
import java.util.regex.Pattern;

/** Words as other programs hand them over, without what only looks: hard spaces, tabs, invisible characters, bullets. */
final class PlainText {

    private static final Pattern PARAGRAPH = Pattern.compile("[\\r\\n\\x0B\\f\\x85\\u2028\\u2029]+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cntrl}\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\uFFFC]");
    private static final Pattern BULLET =
            Pattern.compile("^(?:[\\u2022\\u00B7\\u25AA\\u25CF\\u25E6\\u2043\\u2219\\uF0A7\\uF0B7*–—-]|o(?=\\t))\\s+");

    private PlainText() {}

    /** One line of it. */
    static String line(String text) {
        var joined = PARAGRAPH.matcher(text).replaceAll(" ");
        var spaced = BLANKS.matcher(joined).replaceAll(" ");
        return UNSEEN.matcher(spaced).replaceAll("").strip();
    }

    /** Each paragraph as a line of its own, without the bullets that a list had; empty ones are left out. */
    static List<String> paragraphs(String text) {
        return PARAGRAPH
                .splitAsStream(text)
                .map(paragraph -> BULLET.matcher(paragraph.strip()).replaceFirst(""))
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
