package org.alongside.register.sheet;

import java.nio.file.Path;
import java.time.LocalDate;

import org.alongside.register.entry.RegisterField;
import org.alongside.register.workbook.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Columns are known by their headings, wherever they stand. */
class SheetMatchTest {

    private static final Path REAL = Path.of("src/test/resources/register/sas-register.xlsx");

    private final Path folder;

    SheetMatchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void realRegisterIsUnderstoodWhole() {
        var file = open(REAL);

        assertThat(file.match().headingRow()).isEqualTo(5);
        assertThat(file.match().columns())
                .hasSize(51)
                .allSatisfy(column -> assertThat(column.field()).isNotNull());
        assertThat(file.ownDate()).contains(LocalDate.of(2026, 10, 30));
    }

    @Test
    void hiddenAndCountedColumnsStartUnticked() {
        assertThat(open(REAL).match().columns())
                .filteredOn(column -> !column.ticked())
                .extracting(SheetMatch.Column::letters)
                .containsExactly("Q", "AI", "AJ", "AX");
        assertThat(open(REAL).match().columns())
                .filteredOn(SheetMatch.Column::hidden)
                .extracting(SheetMatch.Column::field)
                .containsExactly(RegisterField.STAFF_INVOLVED);
    }

    @Test
    void namesOfStaffComeOnlyWhenTicked() {
        var file = open(REAL);

        assertThat(read(file, file.match()).rows())
                .allSatisfy(
                        row -> assertThat(row.entry().removal().staffInvolved()).isEmpty());
        assertThat(read(file, file.match().tick(16, true))
                        .rows()
                        .getFirst()
                        .entry()
                        .removal()
                        .staffInvolved())
                .isEqualTo("practice nurse M. Oke");
    }

    @Test
    void columnsMayMoveAndUnknownOnesAreLeftOut() {
        var file = open(new WorkbookOnPaper()
                .rows(
                        WorkbookOnPaper.row(1, "Our list", "", "", "", ""),
                        WorkbookOnPaper.row(3, "D.O.B.", "Shoe size", "NHS No.", "PATIENT NAME", "ref"),
                        WorkbookOnPaper.row(4, "1/2/80", "43", "9990000018", "LEE, Ann", "7"))
                .in(folder));

        var entry = read(file, file.match()).rows().getFirst().entry();

        assertThat(file.match().headingRow()).isEqualTo(3);
        assertThat(file.match().columns().get(1).field()).isNull();
        assertThat(entry.name().full()).isEqualTo("Ann Lee");
        assertThat(entry.birthDate().known()).contains(LocalDate.of(1980, 2, 1));
    }

    @Test
    void coordinatorCanSayWhatAColumnHolds() {
        var match = open(REAL).match().assign(24, RegisterField.NOTES);

        assertThat(match.column(RegisterField.NOTES).map(SheetMatch.Column::letters))
                .contains("Y");
        assertThat(match.tick(0, false).missing()).containsExactly(RegisterField.REFERENCE);
    }

    private static RegisterSheet read(RegisterFile file, SheetMatch match) {
        return file.read(match, LocalDate.of(2026, 10, 30), Progress.UNSEEN);
    }

    private static RegisterFile open(Path file) {
        return ((RegisterOpening.Opened) RegisterFile.open(file, Progress.UNSEEN)).file();
    }
}
