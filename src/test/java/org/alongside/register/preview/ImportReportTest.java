package org.alongside.register.preview;

import java.io.StringWriter;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ImportReportTest {

    @Test
    void everyRowHasALine() {
        var out = new StringWriter();
        new ImportReport(key -> key).write(RealRegister.preview(PeopleHeld.nobody()), out);
        var lines = CsvReader.builder().ofCsvRecord(out.toString()).stream().toList();

        assertThat(lines).hasSize(1 + 69);
        assertThat(lines)
                .filteredOn(line -> line.getField(0).equals("58"))
                .singleElement()
                .satisfies(line -> assertThat(line.getFields())
                        .containsExactly(
                                "58",
                                "SAS-100",
                                "Lee Trevorrow",
                                "register.outcome.needs-decision",
                                "register.reason.birth-date-unreadable; register.reason.practice-not-found",
                                "",
                                ""));
        assertThat(lines).flatExtracting(CsvRecord::getFields).noneMatch(cell -> cell.startsWith("="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2 tabs", "@Del", "\t=1", "\r=1", "\n=1", "  =1"})
    void commandBecomesText(String cell) {
        assertThat(ImportReport.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "O'Brien", "a=b", "7 - 8"})
    void wordsStayAsTheyAre(String cell) {
        assertThat(ImportReport.harmless(cell)).isEqualTo(cell);
    }
}
