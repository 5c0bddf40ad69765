package org.alongside.register.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that a workbook keeps once and refers to by number; the pieces of a rich text are joined with nothing between them. */
final class SharedStrings extends DefaultHandler {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long characters;
    private boolean inText;
    private boolean inPhonetic;

    String get(int index) throws UnreadableWorkbookException {
        if (index < 0 || index >= texts.size()) {
            throw new UnreadableWorkbookException(WorkbookRefusal.DAMAGED);
        }
        return texts.get(index);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inPhonetic = true;
            case "t" -> inText = !inPhonetic;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws UnreadableWorkbookException {
        if (inText) {
            text.append(chars, start, length);
            characters += length;
            if (text.length() > Limits.CELL_CHARACTERS || characters > Limits.STRING_CHARACTERS) {
                throw new UnreadableWorkbookException(WorkbookRefusal.TOO_LARGE);
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws UnreadableWorkbookException {
        switch (name) {
            case "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            case "si" -> keep();
            default -> {}
        }
    }

    private void keep() throws UnreadableWorkbookException {
        if (texts.size() >= Limits.STRINGS) {
            throw new UnreadableWorkbookException(WorkbookRefusal.TOO_LARGE);
        }
        texts.add(unescaped(text.toString()));
    }

    /** Characters that XML cannot hold are written as _x000D_. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }
}
