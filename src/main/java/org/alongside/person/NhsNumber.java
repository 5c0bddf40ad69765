package org.alongside.person;

import org.jspecify.annotations.Nullable;

/** Ten digits of which the last checks the other nine (modulus 11); shown to people as 3-3-4. */
public record NhsNumber(String digits) {

    private static final int LENGTH = 10;
    private static final int MODULUS = 11;

    public NhsNumber {
        if (fault(digits) != null) {
            throw new IllegalArgumentException("Not an NHS number");
        }
    }

    /** Why something written down is not an NHS number. */
    public enum Fault {
        NOT_TEN_DIGITS,
        CHECK_DIGIT
    }

    /** What came of reading an NHS number: the number, or what is wrong with it. */
    public sealed interface Reading {}

    /** The number, its check digit proved. */
    public record Valid(NhsNumber number) implements Reading {}

    /** What was written is not an NHS number. */
    public record Invalid(Fault fault) implements Reading {}

    /** Reads a number as people write it: spaces and dashes between the digits do not matter. */
    public static Reading read(String written) {
        var digits = written.replaceAll("[\\s\\p{Zs}\\p{Pd}\\p{Cf}]", "");
        var fault = fault(digits);
        return fault == null ? new Valid(new NhsNumber(digits)) : new Invalid(fault);
    }

    /** The number as it is printed and read out: 999 000 0018. */
    public String shown() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    @Override
    public String toString() {
        return shown();
    }

    private static @Nullable Fault fault(String digits) {
        if (!digits.matches("[0-9]{" + LENGTH + "}")) {
            return Fault.NOT_TEN_DIGITS;
        }
        return checkDigit(digits) == digits.charAt(LENGTH - 1) - '0' ? null : Fault.CHECK_DIGIT;
    }

    /** Ten when no such number can exist, which no single digit equals. */
    private static int checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }
}
