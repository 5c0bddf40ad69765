package org.alongside.person;

import java.time.LocalDate;
import java.util.List;

import org.alongside.actor.HumanId;
import org.alongside.actor.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is, before it is recorded.
 *
 * @param bornWords what was said about the birth date where there is none, such as "about 1970"
 * @param aliases other names; correcting adds to them and takes none away
 * @param human the person's own sign-in, if there is one
 */
public record PersonDraft(
        PersonId id,
        String firstName,
        String surname,
        @Nullable String preferredName,
        @Nullable String pronouns,
        @Nullable String gender,
        @Nullable LocalDate born,
        @Nullable String bornWords,
        @Nullable NhsNumber nhsNumber,
        List<Alias> aliases,
        @Nullable HumanId human) {

    /** A person with a name and nothing else known. */
    public static PersonDraft named(PersonId id, String firstName, String surname) {
        return new PersonDraft(id, firstName, surname, null, null, null, null, null, null, List.of(), null);
    }

    /** The same person, born on this day. */
    public PersonDraft bornOn(LocalDate day) {
        return new PersonDraft(
                id, firstName, surname, preferredName, pronouns, gender, day, bornWords, nhsNumber, aliases, human);
    }

    /** The same person with this NHS number. */
    public PersonDraft numbered(NhsNumber number) {
        return new PersonDraft(
                id, firstName, surname, preferredName, pronouns, gender, born, bornWords, number, aliases, human);
    }

    /** The initials, "S.T."; they stand for the name where it is not shared. */
    String initials() {
        return initial(firstName) + initial(surname);
    }

    private static String initial(String name) {
        var bare = name.strip();
        return bare.isEmpty()
                ? ""
                : new StringBuilder()
                        .appendCodePoint(bare.codePointAt(0))
                        .append('.')
                        .toString();
    }
}
