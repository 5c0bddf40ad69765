package org.alongside.register.preview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.alongside.person.NhsNumber;

import static java.util.stream.Collectors.groupingBy;

/** People found by looking them up in four small registers. */
final class PeopleInMemory implements PeopleHeld {

    private final Map<NhsNumber, List<HeldPerson>> byNumber;
    private final Map<LocalDate, List<HeldPerson>> byBirth;
    private final Map<String, List<HeldPerson>> byReference;
    private final Map<String, List<HeldPerson>> byName;

    PeopleInMemory(Collection<HeldPerson> people) {
        byNumber = people.stream()
                .filter(person -> person.nhsNumber() != null)
                .collect(groupingBy(person -> person.number().orElseThrow()));
        byBirth = people.stream()
                .filter(person -> person.birthDate() != null)
                .collect(groupingBy(person -> person.born().orElseThrow()));
        byReference =
                people.stream().collect(groupingBy(person -> person.reference().key()));
        byName = people.stream().collect(groupingBy(person -> person.name().key()));
    }

    @Override
    public Collection<HeldPerson> withNumber(NhsNumber number) {
        return byNumber.getOrDefault(number, List.of());
    }

    @Override
    public Collection<HeldPerson> bornOn(LocalDate day) {
        return byBirth.getOrDefault(day, List.of());
    }

    @Override
    public Collection<HeldPerson> withReference(String key) {
        return byReference.getOrDefault(key, List.of());
    }

    @Override
    public Collection<HeldPerson> named(String key) {
        return byName.getOrDefault(key, List.of());
    }
}
