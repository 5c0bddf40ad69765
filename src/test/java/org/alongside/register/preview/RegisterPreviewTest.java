package org.alongside.register.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.alongside.register.cell.LeftAs;
import org.alongside.register.entry.RegisterEntry;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/** What must come out of the real register, figure by figure. */
class RegisterPreviewTest {

    private final RegisterPreview preview = RealRegister.preview(PeopleHeld.nobody());

    @Test
    void everyRowHasOneOutcome() {
        assertThat(preview.rows()).hasSize(69);
        assertThat(preview.count(Outcome.NEW)).isEqualTo(52);
        assertThat(preview.count(Outcome.MATCHES)).isZero();
        assertThat(preview.count(Outcome.NEEDS_DECISION)).isEqualTo(14);
        assertThat(preview.count(Outcome.REJECTED)).isEqualTo(3);
        assertThat(preview.notRecords()).isEqualTo(10);
    }

    @Test
    void otherSheetsAreSaidToFollow() {
        assertThat(preview.followLater()).containsExactly("Contacts log", "Appointments", "Reviews", "Invoices");
    }

    @Test
    void rowsThatAreNotPlainlyNewSayWhy() {
        var notNew = rows(row -> row.outcome() != Outcome.NEW, RegisterPreviewTest::verdict);

        assertThat(lines(notNew)).isEqualTo("""
                10 DO NOT USE - TEST, Patient (excel training) REJECTED MARKED_DO_NOT_USE
                24 Julie Eustice NEEDS_DECISION NHS_CHECK_DIGIT
                33 Paul Vingoe NEEDS_DECISION PRACTICE_NOT_FOUND
                35 RICHARDS, Leanne NEEDS_DECISION PRACTICE_NOT_FOUND
                36 BOLITHO, Sandra NEEDS_DECISION PRACTICE_CLOSED_BEFORE_REMOVAL
                46 MACLEOD, Alasdair NEEDS_DECISION PRACTICE_NOT_FOUND
                48 Gwenllian Price (Gwen) NEEDS_DECISION PRACTICE_CLOSED_BEFORE_REMOVAL
                57 Andrei Ionescu NEEDS_DECISION NHS_CHECK_DIGIT
                58 Lee Trevorrow NEEDS_DECISION BIRTH_DATE_UNREADABLE PRACTICE_NOT_FOUND
                59 JELBERT, Kerry REJECTED COPY_OF_ROW 49
                60 MOYLE, Craig NEEDS_DECISION PRACTICE_NOT_FOUND
                61 SALMON, Kai NEEDS_DECISION UNDER_18
                64 ROSEVEAR, Mark (known as Rosie) NEEDS_DECISION NHS_CHECK_DIGIT
                66  REJECTED NOBODY_NAMED
                67 Tomek Kovalchik NEEDS_DECISION MAYBE_SAME_PERSON 29
                72 MACALISTER, Shivaun NEEDS_DECISION MAYBE_SAME_PERSON 47
                73 Martin Doherty (Marty) NEEDS_DECISION BIRTH_DATE_UNREADABLE
                """);
    }

    @Test
    void newRowsWithSomethingToLookAtAreNoted() {
        var noted = rows(
                row -> row.outcome() == Outcome.NEW && !row.notes().isEmpty(),
                row -> row.notes().stream().map(note -> note.kind().name()).collect(joining(" ")));

        assertThat(lines(noted)).isEqualTo("""
                7 PRACTICE_CLOSED_SINCE
                8 NO_NEXT_REVIEW
                11 ONLY_OLD_TELEPHONE NAMESAKE
                12 NO_NHS_NUMBER
                13 PRACTICE_CLOSED_SINCE
                15 PRACTICE_CLOSED_SINCE
                16 DATES_OUT_OF_ORDER
                25 PRACTICE_EMPTY
                39 ONLY_OLD_TELEPHONE
                44 NO_NEXT_REVIEW
                49 NO_NEXT_REVIEW
                55 NO_NEXT_REVIEW
                68 NAMESAKE
                69 NO_NHS_NUMBER
                81 HAS_DIED
                """);
    }

    @Test
    void fortySevenAreOnTheSchemeAndFiveHaveLeft() {
        var entries = preview.saving().stream()
                .map(saving -> ((Saving.NewPerson) saving).row().entry())
                .toList();

        assertThat(entries).hasSize(52);
        assertThat(entries).filteredOn(RegisterEntry::onScheme).hasSize(47);
        assertThat(entries)
                .filteredOn(entry -> !entry.onScheme())
                .extracting(entry -> entry.wayBack().outcome().value())
                .containsExactly(
                        LeftAs.REGISTERED, LeftAs.OVERTURNED, LeftAs.TRANSFERRED, LeftAs.REGISTERED, LeftAs.DIED);
        assertThat(entries)
                .filteredOn(entry -> entry.nhsNumber().value() != null)
                .hasSize(50);
    }

    @Test
    void sameFileAgainChangesNothing() {
        var again = RealRegister.preview(RealRegister.savedFrom(preview));

        assertThat(again.count(Outcome.NEW)).isZero();
        assertThat(again.count(Outcome.MATCHES)).isEqualTo(52);
        assertThat(again.count(Outcome.NEEDS_DECISION)).isEqualTo(14);
        assertThat(again.count(Outcome.REJECTED)).isEqualTo(3);
        assertThat(again.rows()).allSatisfy(row -> assertThat(row.differences()).isEmpty());
        assertThat(again.saving()).isEmpty();
        assertThat(rowsOf(again, RegisterPreviewTest::reasons))
                .isEqualTo(rowsOf(preview, RegisterPreviewTest::reasons));
    }

    private Map<Integer, String> rows(Predicate<PreviewRow> which, Function<PreviewRow, String> what) {
        return preview.rows().stream()
                .filter(which)
                .collect(toMap(PreviewRow::number, what, (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<Integer, String> rowsOf(RegisterPreview preview, Function<PreviewRow, String> what) {
        return preview.rows().stream().collect(toMap(PreviewRow::number, what));
    }

    private static String verdict(PreviewRow row) {
        return row.entry().name().asWritten() + " " + row.outcome() + " " + reasons(row) + rowsPointedAt(row);
    }

    private static String reasons(PreviewRow row) {
        return row.reasons().stream().map(Reason::name).collect(joining(" "));
    }

    private static String rowsPointedAt(PreviewRow row) {
        return row.findings().stream()
                .flatMap(finding -> finding.candidates().stream())
                .filter(Candidate.EarlierRow.class::isInstance)
                .map(candidate -> " " + ((Candidate.EarlierRow) candidate).row().number())
                .collect(joining());
    }

    private static String lines(Map<Integer, String> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + " " + row.getValue() + "\n")
                .collect(joining());
    }
}
