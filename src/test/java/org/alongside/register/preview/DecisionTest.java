package org.alongside.register.preview;

import java.time.LocalDate;
import java.util.List;

import org.alongside.person.NhsNumber;
import org.alongside.register.cell.Written;
import org.alongside.register.entry.Practice;
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
        assertThat(decide(33, new Decision.PracticeIs("A99999")).reasons()).containsExactly(Reason.PRACTICE_NOT_FOUND);
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
