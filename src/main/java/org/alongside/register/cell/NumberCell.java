package org.alongside.register.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

import org.alongside.register.workbook.Cell;

/** Reads small numbers that people write with words around them: counts, stages, sums of money. */
public final class NumberCell {

    private static final Choice<Integer> NOUGHT = new Choice<Integer>().or(0, "nil|none|no");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,4})(?![\\d.])[\\s,;:.\\-–]*(.*)", Pattern.DOTALL);
    private static final Pattern STAGE = Pattern.compile(
            "(?:stage\\s*)?([0-5])(?![\\d.])[\\s,;:.\\-–]*(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern POUNDS = Pattern.compile("-?\\(?-?£?\\s?-?[\\d,]+(?:\\.\\d{1,2})?\\)?");

    private NumberCell() {}

    /** A count, perhaps with words about it; <i>nil</i> is nought. */
    public static Written<Integer> count(Cell cell) {
        var text = Blank.text(cell);
        var nought = NOUGHT.read(text);
        return nought.value() == null ? leading(COUNT, text) : nought;
    }

    /** A step-down stage, from 0 to 5. */
    public static Written<Integer> stage(Cell cell) {
        return leading(STAGE, Blank.text(cell));
    }

    /** Pounds; a minus sign or brackets mean a credit. */
    public static Written<BigDecimal> pounds(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return Written.of(pence(number.value()));
        }
        var text = Blank.text(cell);
        if (!POUNDS.matcher(text).matches()) {
            return Written.onlyWords(text);
        }
        var amount = pence(new BigDecimal(text.replaceAll("[^\\d.]", "")));
        return Written.of(text.contains("-") || text.contains("(") ? amount.negate() : amount);
    }

    private static BigDecimal pence(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static Written<Integer> leading(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.matches()
                ? new Written<>(Integer.valueOf(found.group(1)), found.group(2))
                : Written.onlyWords(text);
    }
}
