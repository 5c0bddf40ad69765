package org.alongside.register.preview;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.person.NhsNumber;
import org.alongside.register.cell.Written;
import org.alongside.register.entry.Practice;
import org.alongside.register.entry.RegisterField;
import org.alongside.register.preview.Decision.Matter;
import org.alongside.register.sheet.RowFingerprint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A decision settles what it is about and nothing else, and is checked like anything that was written. */
class DecisionTest {

    private static final RegisterPreview PREVIEW = RealRegister.preview(PeopleHeld.nobody());

    @Test
    void correctedNumberMakesThePersonNew() {
        var row = decide(24, new Decision.NumberIs(new NhsNumber("9990000018")));

        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        assertThat(row.entry().nhsNumber()).isEqualTo(Written.of(new NhsNumber("9990000018")));
    }

    @Test
    void correctedNumberOfSomeoneElseIsAskedAbout() {
        var row = decide(57, new Decision.NumberIs(new NhsNumber("9990753830")));

        assertThat(row.reasons()).containsExactly(Reason.MAYBE_SAME_PERSON);
    }

    @Test
    void personCanComeInWithoutANumber() {
        var row = decide(24, new Decision.WithoutNumber());

        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        assertThat(row.notes()).extracting(Note::kind).contains(Note.Kind.NO_NHS_NUMBER);
    }

    @Test
    void eachReasonNeedsItsOwnDecision() {
        var half = decide(58, new Decision.BirthDateIs(LocalDate.of(1991, 2, 28)));
        var whole = PREVIEW.decide(fingerprint(58), new Decision.BirthDateIs(LocalDate.of(1991, 2, 28)))
                .decide(fingerprint(58), new Decision.PracticeIs("L82052"));

        assertThat(half.reasons()).containsExactly(Reason.PRACTICE_NOT_FOUND);
        assertThat(row(whole, 58).outcome()).isEqualTo(Outcome.NEW);
        assertThat(row(whole, 58).entry().removal().practice().known().map(Practice::code))
                .contains("L82052");
    }

    @Test
    void enteredDateOfBirthIsCheckedToo() {
        assertThat(decide(73, new Decision.BirthDateIs(LocalDate.of(2010, 1, 1)))
                        .reasons())
                .containsExactly(Reason.UNDER_18);
        assertThat(decide(73, new Decision.BirthDateIs(LocalDate.of(2027, 1, 1)))
                        .reasons())
                .containsExactly(Reason.BIRTH_DATE_IN_FUTURE);
        assertThat(decide(73, new Decision.BirthDateNotKnown()).entry().birthDate())
                .isEqualTo(Written.onlyWords("c.1975 ?"));
    }

    @Test
    void someoneUnder18ComesInWhenTheCommissionerAgreed() {
        assertThat(decide(61, new Decision.CommissionerAgreed()).outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void closedPracticeCanStayOrTheDayBeCorrected() {
        assertThat(decide(36, new Decision.PracticeStays()).outcome()).isEqualTo(Outcome.NEW);
        assertThat(decide(36, new Decision.IncidentDateIs(LocalDate.of(2021, 8, 7)))
                        .outcome())
                .isEqualTo(Outcome.NEW);
    }

    @Test
    void practicesThatMayBeMeantAreOffered() {
        assertThat(offered(35)).contains("L82044");
        assertThat(offered(58)).contains("L82052");
        assertThat(offered(33)).contains("Y01922");
        assertThat(decide(33, new Decision.PracticeNotKnown()).outcome()).isEqualTo(Outcome.NEW);
    }

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
    void someoneElseIsNew() {
        assertThat(decide(72, new Decision.SomeoneElse()).outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void rowLeftOutIsRejected() {
        assertThat(decide(72, new Decision.LeaveOut()).reasons()).containsExactly(Reason.LEFT_OUT);
    }

    @Test
    void decisionCanBeOpenedAgain() {
        var decided = PREVIEW.decide(fingerprint(61), new Decision.CommissionerAgreed());
        var again = decided.with(decided.decisions().without(fingerprint(61), Matter.AGE));

        assertThat(row(again, 61).reasons()).containsExactly(Reason.UNDER_18);
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
        var held = HeldPerson.from(new HeldId(new UUID(0, 6)), entry);
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

    private List<String> offered(int number) {
        return row(PREVIEW, number).findings().stream()
                .flatMap(finding -> finding.candidates().stream())
                .map(candidate -> ((Candidate.OfPractice) candidate).practice().code())
                .toList();
    }

    private PreviewRow decide(int number, Decision decision) {
        return row(PREVIEW.decide(fingerprint(number), decision), number);
    }

    private RowFingerprint fingerprint(int number) {
        return row(PREVIEW, number).row().fingerprint();
    }

    private static PreviewRow row(RegisterPreview preview, int number) {
        return preview.row(number).orElseThrow();
    }
}
