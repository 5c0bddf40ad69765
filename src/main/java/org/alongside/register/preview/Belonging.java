package org.alongside.register.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.alongside.actor.PersonId;
import org.alongside.register.preview.Decision.Matter;
import org.alongside.register.sheet.RegisterRow;
import org.alongside.register.sheet.RowFingerprint;
import org.jspecify.annotations.Nullable;

/** To whom a row belongs: a person held, an earlier row, or nobody known yet; and who else it might be, if that is open. */
record Belonging(@Nullable HeldPerson person, @Nullable RowFingerprint earlier, List<Candidate> open) {

    /** A plain match needs no decision; a decision counts only while what it chose is still among the candidates. */
    static Belonging of(@Nullable HeldPerson plain, List<Candidate> candidates, RowDecisions decided) {
        var decision = decided.about(Matter.PERSON).orElse(null);
        return switch (decision) {
            case Decision.SomeoneElse other -> new Belonging(plain, null, List.of());
            case Decision.SameAsRow(var row)
            when rows(candidates).anyMatch(row::equals) -> new Belonging(plain, row, List.of());
            case Decision.SameAsHeld(var id)
            when person(candidates, id).isPresent() ->
                new Belonging(person(candidates, id).get(), null, List.of());
            case null, default -> new Belonging(plain, null, candidates);
        };
    }

    private static Stream<RowFingerprint> rows(List<Candidate> candidates) {
        return candidates.stream()
                .filter(Candidate.EarlierRow.class::isInstance)
                .map(candidate -> ((Candidate.EarlierRow) candidate).row())
                .map(RegisterRow::fingerprint);
    }

    private static Optional<HeldPerson> person(List<Candidate> candidates, PersonId id) {
        return candidates.stream()
                .filter(Candidate.Held.class::isInstance)
                .map(candidate -> ((Candidate.Held) candidate).person())
                .filter(person -> person.id().equals(id) && !person.isElsewhere())
                .findFirst();
    }

    boolean isNew() {
        return person == null && earlier == null;
    }

    Optional<Finding> finding() {
        return open.isEmpty() ? Optional.empty() : Optional.of(new Finding(Reason.MAYBE_SAME_PERSON, open));
    }
}
