package org.alongside.register.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alongside.register.entry.RegisterField;

import static java.util.stream.Collectors.groupingBy;

/** Finds people of one name who are not one person, so that nobody takes the one for the other. */
final class Namesakes {

    private final PeopleHeld held;
    private final Map<String, List<PreviewRow>> rows;

    Namesakes(PeopleHeld held, List<PreviewRow> rows) {
        this.held = held;
        this.rows = rows.stream()
                .filter(row -> row.outcome() != Outcome.REJECTED && row.joined().isEmpty())
                .collect(groupingBy(row -> row.entry().name().key()));
    }

    PreviewRow noted(PreviewRow row) {
        if (row.outcome() == Outcome.REJECTED || !hasNamesake(row)) {
            return row;
        }
        var notes = new ArrayList<>(row.notes());
        notes.add(Note.of(Note.Kind.NAMESAKE, RegisterField.NAME));
        return new PreviewRow(
                row.row(),
                row.entry(),
                row.outcome(),
                row.findings(),
                List.copyOf(notes),
                row.person(),
                row.joins(),
                row.differences());
    }

    private boolean hasNamesake(PreviewRow row) {
        var key = row.entry().name().key();
        var born = row.entry().birthDate().value();
        return !key.isEmpty()
                && (rows.getOrDefault(key, List.of()).stream()
                                .anyMatch(other -> !Objects.equals(
                                        other.entry().birthDate().value(), born))
                        || held.named(key).stream()
                                .filter(person -> row.held()
                                        .map(HeldPerson::id)
                                        .filter(person.id()::equals)
                                        .isEmpty())
                                .anyMatch(person -> !Objects.equals(person.birthDate(), born)));
    }
}
