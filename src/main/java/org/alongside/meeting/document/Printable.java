package org.alongside.meeting.document;

/** Text without characters that no document can hold. */
final class Printable {

    private static final int NO_CHARACTER = 0xFFFD;

    private Printable() {}

    /** Leaves out control characters except line breaks and tabs; half of a surrogate pair becomes the sign for an unreadable character. */
    static String text(String words) {
        return words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Printable::isKept)
                .map(each -> isLone(each) ? NO_CHARACTER : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isKept(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || !Character.isISOControl(codePoint) && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }

    private static boolean isLone(int codePoint) {
        return codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
    }
}
