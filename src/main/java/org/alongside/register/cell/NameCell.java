package org.alongside.register.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.alongside.register.workbook.Cell;

/** Reads {@code SURNAME, First (aka Alias)} and {@code First Surname (Alias)}. */
public final class NameCell {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]?");
    private static final Pattern NOT_FOR_LETTERS =
            Pattern.compile("[\\s,;\\-–]*\\bnot for letters?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:a\\.?k\\.?a\\b\\.?|also known as\\b|known as\\b|likes to be called\\b|formerly\\b|previously\\b|was\\b|née\\b|nee\\b"
                    + "|prev(?:\\.|ious)?\\s+names?\\b)[:\\s]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN_ALIASES = Pattern.compile("[,;/]|\\bor\\b");

    private NameCell() {}

    public static WrittenName read(Cell cell) {
        var written = Blank.text(cell);
        var aliases = new ArrayList<WrittenName.Alias>();
        BRACKETS.matcher(written).results().forEach(found -> aliases.addAll(aliases(found.group(1))));
        var name = BRACKETS.matcher(written).replaceAll(" ").strip().replaceAll("\\s+", " ");
        var comma = name.indexOf(',');
        return comma >= 0
                ? name(written, name.substring(0, comma), name.substring(comma + 1), aliases)
                : lastWordIsSurname(written, name, aliases);
    }

    private static WrittenName lastWordIsSurname(String written, String name, List<WrittenName.Alias> aliases) {
        var space = name.lastIndexOf(' ');
        return name(written, name.substring(space + 1), name.substring(0, Math.max(0, space)), aliases);
    }

    private static WrittenName name(String written, String surname, String first, List<WrittenName.Alias> aliases) {
        return new WrittenName(
                written, Spelling.usual(surname.strip()), Spelling.usual(first.strip()), List.copyOf(aliases));
    }

    private static List<WrittenName.Alias> aliases(String inBrackets) {
        var names = NOT_FOR_LETTERS.matcher(inBrackets).replaceAll("");
        var notForLetters = !names.equals(inBrackets);
        return BETWEEN_ALIASES
                .splitAsStream(LABEL.matcher(names).replaceAll(""))
                .map(String::strip)
                .filter(name -> !Blank.is(name) && !LeftAs.saysDied(name))
                .map(name -> new WrittenName.Alias(Spelling.usual(name), notForLetters))
                .toList();
    }
}
