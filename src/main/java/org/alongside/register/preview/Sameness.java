package org.alongside.register.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.alongside.actor.PersonId;
import org.alongside.person.NhsNumber;
import org.alongside.register.cell.Telephone;
import org.alongside.register.entry.RegisterEntry;
import org.alongside.register.sheet.RegisterRow;
import org.jspecify.annotations.Nullable;

/** Finds out whether a row speaks of a person held, or may speak of the same person as an earlier row or someone held. */
final class Sameness {

    private final PeopleHeld held;
    private final Map<NhsNumber, List<Earlier>> byNumber = new HashMap<>();
    private final Map<LocalDate, List<Earlier>> byBirth = new HashMap<>();
    private final Set<PersonId> claimed = new HashSet<>();

    Sameness(PeopleHeld held) {
        this.held = held;
    }

    private record Earlier(
            RegisterRow row, RegisterEntry entry, @Nullable HeldPerson match) {}

    /** To whom a row belongs; it is remembered for the rows that follow unless it turned out to be an earlier one. */
    Belonging belonging(RegisterRow row, RegisterEntry entry, RowDecisions decided) {
        var plain = match(entry).orElse(null);
        var whose = Belonging.of(plain, candidates(entry, plain), decided);
        if (whose.earlier() == null) {
            remember(new Earlier(row, entry, whose.person()));
        }
        return whose;
    }

    /** The person held whom an entry plainly speaks of; the first row that does has them. */
    private Optional<HeldPerson> match(RegisterEntry entry) {
        var number = entry.nhsNumber().value();
        return (number == null ? byReference(entry) : held.withNumber(number).stream())
                .filter(person ->
                        Objects.equals(person.birthDate(), entry.birthDate().value()))
                .filter(person -> !claimed.contains(person.id()))
                .findFirst();
    }

    private Stream<HeldPerson> byReference(RegisterEntry entry) {
        return entry.reference().isBlank()
                ? Stream.empty()
                : held.withReference(entry.reference().key()).stream()
                        .filter(person ->
                                person.name().key().equals(entry.name().key()));
    }

    /** Earlier rows and people held who may be this person. */
    private List<Candidate> candidates(RegisterEntry entry, @Nullable HeldPerson match) {
        var found = new ArrayList<Candidate>();
        earlier(entry)
                .filter(earlier -> match == null || earlier.match == null)
                .map(Earlier::row)
                .distinct()
                .forEach(row -> found.add(new Candidate.EarlierRow(row)));
        if (match == null) {
            people(entry).distinct().forEach(person -> found.add(new Candidate.Held(person)));
        }
        return found;
    }

    private Stream<Earlier> earlier(RegisterEntry entry) {
        var sameNumber = of(byNumber, entry.nhsNumber().value());
        var sameBirth = of(byBirth, entry.birthDate().value())
                .filter(earlier -> Likeness.alike(earlier.entry.name(), entry.name())
                        || Likeness.shareOne(Set.copyOf(numbers(earlier.entry)), numbers(entry)));
        return Stream.concat(sameNumber, sameBirth);
    }

    private Stream<HeldPerson> people(RegisterEntry entry) {
        var number = entry.nhsNumber().value();
        var birth = entry.birthDate().value();
        Collection<HeldPerson> sameNumber = number == null ? List.of() : held.withNumber(number);
        Collection<HeldPerson> sameBirth = birth == null ? List.of() : held.bornOn(birth);
        return Stream.concat(
                sameNumber.stream(),
                sameBirth.stream()
                        .filter(person -> Likeness.alike(person.name(), entry.name())
                                || Likeness.shareOne(person.telephones(), numbers(entry))));
    }

    private void remember(Earlier row) {
        add(byNumber, row.entry.nhsNumber().value(), row);
        add(byBirth, row.entry.birthDate().value(), row);
        if (row.match != null) {
            claimed.add(row.match.id());
        }
    }

    private static <K> void add(Map<K, List<Earlier>> index, @Nullable K key, Earlier earlier) {
        if (key != null) {
            index.computeIfAbsent(key, unused -> new ArrayList<>()).add(earlier);
        }
    }

    private static <K> Stream<Earlier> of(Map<K, List<Earlier>> index, @Nullable K key) {
        return key == null ? Stream.empty() : index.getOrDefault(key, List.of()).stream();
    }

    private static List<String> numbers(RegisterEntry entry) {
        return entry.reach().telephones().numbers().stream()
                .map(Telephone::number)
                .toList();
    }
}
