package org.alongside.register.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.alongside.register.workbook.Cell;

/** Reads one or more telephone numbers with the words about them. */
public final class TelephoneCell {

    private static final String HERE = "GB";
    private static final Pattern BETWEEN = Pattern.compile("[/,;\\n|]+|\\bor\\b");
    private static final Pattern NUMBER = Pattern.compile("(?:\\+|\\(?\\d)[\\d\\s().\\-\\u00a0]{6,}\\d");
    private static final Pattern OLD = Pattern.compile(
            "no longer in use|not in use|out of use|disconnected|dead|\\bold\\b|do not (?:use|ring)|don[’']?t (?:use|ring)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOSE = Pattern.compile(
            "\\(([^)]*\\b(?:mum|mother|dad|father|parent|sister|brother|son|daughter|nan|gran|aunt|uncle|wife|husband|partner"
                    + "|friend|neighbour|carer|hostel|kw|key ?worker|work)\\b[^)]*)\\)",
            Pattern.CASE_INSENSITIVE);

    private TelephoneCell() {}

    public static Telephones read(Cell cell) {
        var text = Blank.text(cell);
        var numbers = new ArrayList<Telephone>();
        var words = new StringBuilder();
        BETWEEN.splitAsStream(text)
                .forEach(piece -> telephone(piece).ifPresentOrElse(numbers::add, () -> aside(piece, numbers, words)));
        return new Telephones(List.copyOf(numbers), words.toString().strip());
    }

    /** Words between two numbers speak of the one before them. */
    private static void aside(String piece, List<Telephone> numbers, StringBuilder words) {
        if (numbers.isEmpty() || piece.chars().anyMatch(Character::isDigit)) {
            words.append(piece.strip()).append(' ');
        } else {
            var last = numbers.removeLast();
            numbers.add(said(last.number(), last.words() + " " + piece));
        }
    }

    private static Optional<Telephone> telephone(String piece) {
        var found = NUMBER.matcher(piece);
        if (!found.find()) {
            return Optional.empty();
        }
        var words = piece.substring(0, found.start()) + " " + piece.substring(found.end());
        return oneForm(found.group()).map(number -> said(number, words));
    }

    private static Telephone said(String number, String words) {
        var said = words.strip().replaceAll("\\s+", " ");
        var whose = WHOSE.matcher(said);
        return new Telephone(
                number,
                whose.find() ? whose.group(1).strip() : "",
                said,
                OLD.matcher(said).find());
    }

    private static Optional<String> oneForm(String written) {
        try {
            var numbers = PhoneNumberUtil.getInstance();
            var number = numbers.parse(written, HERE);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
