package org.alongside.register.preview;

import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.actor.PersonId;
import org.alongside.register.entry.RegisterField;
import org.alongside.register.sheet.RowFingerprint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows that belong to someone known, and decisions that outlive an import. */
class BelongingTest {

    private static final RegisterPreview PREVIEW = RealRegister.preview(PeopleHeld.nobody());

    @Test
    void samePersonIsJoinedToTheEarlierRow() {
        var joined = PREVIEW.decide(fingerprint(67), new Decision.SameAsRow(fingerprint(29)));

        assertThat(row(joined, 67).outcome()).isEqualTo(Outcome.MATCHES);
        assertThat(row(joined, 67).differences())
                .filteredOn(difference -> difference.field() == RegisterField.REFERENCE)
                .containsExactly(new Difference(RegisterField.REFERENCE, "SAS-068", "SAS-116", false));
        assertThat(joined.saving())
                .hasSize(52)
                .anySatisfy(saving -> assertThat(saving).isInstanceOfSatisfying(Saving.NewPerson.class, person -> {
                    assertThat(person.row().number()).isEqualTo(29);
                    assertThat(person.joined()).extracting(PreviewRow::number).containsExactly(67);
                }));
    }

    @Test
    void rememberedDecisionsAreNotAskedForAgain() {
        var decided = PREVIEW.decide(fingerprint(24), new Decision.WithoutNumber())
                .decide(fingerprint(61), new Decision.CommissionerAgreed())
                .decide(fingerprint(73), new Decision.BirthDateNotKnown())
                .decide(fingerprint(67), new Decision.SameAsRow(fingerprint(29)))
                .decide(fingerprint(72), new Decision.SomeoneElse());
        var again = RegisterPreview.of(
                RealRegister.sheet(),
                RealRegister.ICB,
                OdsPractices.ALL,
                RealRegister.savedFrom(decided),
                decided.decisions());

        assertThat(decided.count(Outcome.NEW)).isEqualTo(56);
        assertThat(again.count(Outcome.NEW)).isZero();
        assertThat(again.count(Outcome.MATCHES)).isEqualTo(57);
        assertThat(again.count(Outcome.NEEDS_DECISION)).isEqualTo(9);
        assertThat(again.rows())
                .filteredOn(row -> row.joined().isEmpty())
                .allSatisfy(row -> assertThat(row.differences()).isEmpty());
    }

    @Test
    void differenceIsTakenOnlyIfSomeoneSaysSo() {
        var entry = row(PREVIEW, 6).entry();
        var facts = new EnumMap<>(entry.facts());
        facts.put(RegisterField.PHARMACY, "Another chemist");
        var held = HeldPerson.from(new PersonId(new UUID(0, 6)), entry);
        var changed = new HeldPerson(
                held.id(), held.reference(), held.name(), held.nhsNumber(), held.birthDate(), held.telephones(), facts);
        var seen = RealRegister.preview(PeopleHeld.of(List.of(changed)));
        var taken = seen.with(seen.decisions().take(fingerprint(6), RegisterField.PHARMACY, true));

        assertThat(row(seen, 6).differences())
                .containsExactly(new Difference(
                        RegisterField.PHARMACY, "Another chemist", "Moor Street Chemist, Bodmin", false));
        assertThat(changes(seen)).isEmpty();
        assertThat(changes(taken))
                .singleElement()
                .satisfies(change -> assertThat(change.taken()).hasSize(1));
    }

    private static List<Saving.Changed> changes(RegisterPreview preview) {
        return preview.saving().stream()
                .flatMap(saving -> saving instanceof Saving.Changed change ? Stream.of(change) : Stream.empty())
                .toList();
    }

    private RowFingerprint fingerprint(int number) {
        return row(PREVIEW, number).row().fingerprint();
    }

    private static PreviewRow row(RegisterPreview preview, int number) {
        return preview.row(number).orElseThrow();
    }
}
