package org.alongside.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.alongside.actor.PersonId;
import org.alongside.person.Alias;
import org.alongside.person.PersonDraft;
import org.alongside.register.cell.WrittenName;
import org.alongside.register.entry.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** Who a row says a person is. */
final class Registered {

    private static final int LONGEST_LINE = 500;
    private static final String NOT_KNOWN = "?";
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private Registered() {}

    static PersonDraft draft(PersonId id, RegisterEntry entry, boolean numberIsFree) {
        var born = entry.birthDate().known().filter(day -> !day.isBefore(EARLIEST_BIRTH));
        var words = born.isPresent() ? "" : entry.birthDate().text(String::valueOf);
        return new PersonDraft(
                id,
                named(entry.name().first()),
                named(entry.name().surname()),
                null,
                null,
                gender(entry),
                born.orElse(null),
                words.isEmpty() ? null : line(words),
                numberIsFree ? entry.nhsNumber().value() : null,
                aliases(entry.name()),
                null);
    }

    private static @Nullable String gender(RegisterEntry entry) {
        return entry.gender()
                .known()
                .map(gender -> gender.name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private static List<Alias> aliases(WrittenName name) {
        return name.aliases().stream()
                .map(alias -> new Alias(line(alias.name()), !alias.notForLetters()))
                .toList();
    }

    /** Part of a name that nobody wrote down is not known; people have to be asked, not guessed at. */
    private static String named(String name) {
        return name.isBlank() ? NOT_KNOWN : line(name);
    }

    static String line(String words) {
        return words.length() <= LONGEST_LINE ? words : words.substring(0, LONGEST_LINE - 1) + "…";
    }
}
