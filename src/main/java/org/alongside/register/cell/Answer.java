package org.alongside.register.cell;

import java.util.regex.Pattern;

import org.alongside.register.workbook.Cell;

/** A yes or a no. An empty cell is neither: what is not known is never taken for a no. */
public enum Answer {
    YES,
    NO;

    private static final Pattern YES_AND_WORDS = startingWith("y|yes|true|✓|✔|☑");
    private static final Pattern NO_AND_WORDS = startingWith("n|no|false|✗|✘|☒");

    public static Written<Answer> read(Cell cell) {
        if (cell instanceof Cell.Bool bool) {
            return Written.of(bool.value() ? YES : NO);
        }
        var text = Blank.text(cell);
        var yes = YES_AND_WORDS.matcher(text);
        if (yes.matches()) {
            return new Written<>(YES, yes.group("words"));
        }
        var no = NO_AND_WORDS.matcher(text);
        return no.matches() ? new Written<>(NO, no.group("words")) : Written.onlyWords(text);
    }

    private static Pattern startingWith(String signs) {
        return Pattern.compile(
                "(?:" + signs + ")(?![\\p{L}\\p{N}/])[\\s,;:.\\-–]*(?<words>.*)",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);
    }
}
