package org.alongside.register.preview;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.person.NhsNumber;
import org.alongside.register.cell.LocalReference;
import org.alongside.register.cell.Telephone;
import org.alongside.register.cell.WrittenName;
import org.alongside.register.entry.RegisterEntry;
import org.alongside.register.entry.RegisterField;
import org.jspecify.annotations.Nullable;

/** Someone already on record, as far as the register needs to know them again and to name what differs. */
public record HeldPerson(
        PersonId id,
        LocalReference reference,
        WrittenName name,
        @Nullable NhsNumber nhsNumber,
        @Nullable LocalDate birthDate,
        Set<String> telephones,
        Map<RegisterField, String> facts) {

    private static final PersonId NOBODY_TO_NAME = new PersonId(new UUID(0, 0));

    /** Someone on record with that number of whom the viewer knows, but not what they are called. */
    public static HeldPerson unnamed(PersonId id, NhsNumber number) {
        return new HeldPerson(
                id,
                new LocalReference(""),
                new WrittenName("", "", "", List.of()),
                number,
                LocalDate.MIN,
                Set.of(),
                Map.of());
    }

    /** Someone on record with that number whom the viewer may not know of; no row can be theirs. */
    public static HeldPerson elsewhere(NhsNumber number) {
        return unnamed(NOBODY_TO_NAME, number);
    }

    /** Whether the viewer may not know of this person. */
    public boolean isElsewhere() {
        return id.equals(NOBODY_TO_NAME);
    }

    /** The person an entry becomes when it is saved as it is. */
    public static HeldPerson from(PersonId id, RegisterEntry entry) {
        var telephones = new HashSet<String>();
        entry.reach().telephones().numbers().stream().map(Telephone::number).forEach(telephones::add);
        return new HeldPerson(
                id,
                entry.reference(),
                entry.name(),
                entry.nhsNumber().value(),
                entry.birthDate().value(),
                Set.copyOf(telephones),
                entry.facts());
    }

    public Optional<NhsNumber> number() {
        return Optional.ofNullable(nhsNumber);
    }

    public Optional<LocalDate> born() {
        return Optional.ofNullable(birthDate);
    }
}
