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
        var date = decided.about(Matter.INCIDENT_DATE).orElse(null) instanceof Decision.IncidentDateIs(var day)
                ? Written.of(day)
                : entry.removal().incidentDate();
        var left = entry.wayBack();
        var next = left.newPractice().words();
        return entry.with(entry.removal().with(removing(entry, decided, date.value()), date))
                .with(left.with(found(next, next, left.discharged().value())));
    }

    private Written<Practice> removing(RegisterEntry entry, RowDecisions decided, @Nullable LocalDate on) {
        var words = entry.removal().practice().words();
        return switch (decided.about(Matter.PRACTICE).orElse(null)) {
            case Decision.PracticeIs(var code) -> found(code, words, on);
            case Decision.PracticeNotKnown unknown -> Written.onlyWords(words);
            case null, default -> found(words, words, on);
        };
    }

    private Written<Practice> found(String meant, String words, @Nullable LocalDate on) {
        return names.find(meant, on) instanceof PracticeFinding.Found(var practice)
                ? new Written<>(practice, words)
                : Written.onlyWords(words);
    }

    List<Finding> of(RegisterEntry entry, RowDecisions decided) {
        if (isSettled(entry, decided)) {
            return List.of();
        }
        var on = entry.removal().incidentDate().value();
        return switch (names.find(entry.removal().practice().words(), on)) {
            case PracticeFinding.Nothing nothing -> List.of();
            case PracticeFinding.Found(var practice) -> closed(practice, on);
            case PracticeFinding.NotFound(var nearest) ->
                List.of(Finding.ofPractices(Reason.PRACTICE_NOT_FOUND, nearest));
            case PracticeFinding.Ambiguous(var several) ->
                List.of(Finding.ofPractices(Reason.PRACTICE_AMBIGUOUS, several));
        };
    }

    /** Picking a practice settles it only if there is such a practice. */
    private static boolean isSettled(RegisterEntry entry, RowDecisions decided) {
        return switch (decided.about(Matter.PRACTICE).orElse(null)) {
            case null -> false;
            case Decision.PracticeIs picked -> entry.removal().practice().value() != null;
            default -> true;
        };
    }

    private List<Finding> closed(Practice practice, @Nullable LocalDate on) {
        return on != null && practice.isClosedBefore(on)
                ? List.of(Finding.ofPractices(Reason.PRACTICE_CLOSED_BEFORE_REMOVAL, names.successors(practice, on)))
                : List.of();
    }
}
