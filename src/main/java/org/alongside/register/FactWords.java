package org.alongside.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.alongside.register.entry.RegisterField;

import static org.alongside.register.entry.RegisterField.*;

/** A fact as a person would write it: days as days, answers in small letters. */
public final class FactWords {

    private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})(?!\\d)");
    private static final Pattern CODE = Pattern.compile("^[A-Z_]{2,}(?![\\p{L}_])");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Set<RegisterField> CODED = EnumSet.of(
            GENDER,
            ADDRESS_TYPE,
            SAFE_TO_LEAVE_MESSAGE,
            POLICE_TOLD,
            LETTER_RETURNED,
            RISK,
            GUARD,
            SAFEGUARDING,
            TRUSTED_PERSON_YES);

    private FactWords() {}

    /** The words to show for what a field says. */
    public static String of(RegisterField field, String fact) {
        if (CODED.contains(field)) {
            return CODE.matcher(fact)
                    .replaceFirst(
                            found -> found.group().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return DAY.matcher(fact)
                .replaceFirst(found -> LocalDate.parse(found.group(1)).format(SHOWN));
    }
}
