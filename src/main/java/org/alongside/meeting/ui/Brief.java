package org.alongside.meeting.ui;

/** The beginning of what was written, to name it by. */
final class Brief {

    private static final int LONGEST = 40;
    private static final int CUT = 30;

    private Brief() {}

    static String of(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) > LONGEST
                ? line.substring(0, line.offsetByCodePoints(0, CUT)) + "…"
                : line;
    }
}
