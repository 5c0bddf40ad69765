package org.alongside.register.preview;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.alongside.register.entry.RegisterField;
import org.alongside.register.preview.Decision.Matter;

/** What was decided about one row: at most one decision for each matter, and the differences to take. */
public record RowDecisions(List<Decision> decisions, Set<RegisterField> taken) {

    static final RowDecisions NONE = new RowDecisions(List.of(), Set.of());

    public Optional<Decision> about(Matter matter) {
        return decisions.stream().filter(decision -> decision.about() == matter).findFirst();
    }

    RowDecisions with(Decision decision) {
        return new RowDecisions(
                Stream.concat(without(decision.about()).decisions.stream(), Stream.of(decision))
                        .toList(),
                taken);
    }

    RowDecisions without(Matter matter) {
        return new RowDecisions(
                decisions.stream()
                        .filter(decision -> decision.about() != matter)
                        .toList(),
                taken);
    }

    RowDecisions take(RegisterField field, boolean wanted) {
        var fields = EnumSet.noneOf(RegisterField.class);
        fields.addAll(taken);
        if (wanted) {
            fields.add(field);
        } else {
            fields.remove(field);
        }
        return new RowDecisions(decisions, Set.copyOf(fields));
    }
}
