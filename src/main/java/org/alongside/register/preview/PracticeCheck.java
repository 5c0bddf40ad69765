package org.alongside.register.preview;

import java.time.LocalDate;
import java.util.List;

import org.alongside.register.cell.Written;
import org.alongside.register.entry.Practice;
import org.alongside.register.entry.RegisterEntry;
import org.alongside.register.preview.Decision.Matter;
import org.jspecify.annotations.Nullable;

/** Finds the practices that a row speaks of, and whether the removing one was open on the day of the incident. */
final class PracticeCheck {

    private final PracticeNames names;

    PracticeCheck(PracticeNames names) {
        this.names = names;
    }

    /** The entry with its practices found, or with what was decided about practice and incident. */
    RegisterEntry completed(RegisterEntry entry, RowDecisions decided) {
        var removal = entry.removal();
        var date = decided.about(Matter.INCIDENT_DATE).orElse(null) instanceof Decision.IncidentDateIs(var day)
                ? Written.of(day)
                : removal.incidentDate();
        var words = removal.practice().words();
        var meant = decided.about(Matter.PRACTICE).orElse(null) instanceof Decision.PracticeIs(var code) ? code : words;
        var left = entry.wayBack();
        return entry.with(removal.with(found(meant, words, date.value()), date))
                .with(left.with(found(
                        left.newPractice().words(),
                        left.newPractice().words(),
                        left.discharged().value())));
    }

    private Written<Practice> found(String meant, String words, @Nullable LocalDate on) {
        return names.find(meant, on) instanceof PracticeFinding.Found(var practice)
                ? new Written<>(practice, words)
                : Written.onlyWords(words);
    }

    List<Finding> of(RegisterEntry entry, RowDecisions decided) {
        var on = entry.removal().incidentDate().value();
        var practice = entry.removal().practice();
        var decision = decided.about(Matter.PRACTICE).orElse(null);
        if (decision instanceof Decision.PracticeNotKnown || decision instanceof Decision.PracticeStays) {
            return List.of();
        }
        if (practice.value() != null) {
            return decision == null ? closed(practice.value(), on) : List.of();
        }
        return switch (names.find(practice.words(), on)) {
            case PracticeFinding.NotFound(var nearest) ->
                List.of(Finding.ofPractices(Reason.PRACTICE_NOT_FOUND, nearest));
            case PracticeFinding.Ambiguous(var several) ->
                List.of(Finding.ofPractices(Reason.PRACTICE_AMBIGUOUS, several));
            case PracticeFinding.Found found -> List.of();
            case PracticeFinding.Nothing nothing -> List.of();
        };
    }

    private List<Finding> closed(Practice practice, @Nullable LocalDate on) {
        return on != null && practice.isClosedBefore(on)
                ? List.of(Finding.ofPractices(Reason.PRACTICE_CLOSED_BEFORE_REMOVAL, names.successors(practice, on)))
                : List.of();
    }
}
