package org.alongside.register.cell;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.alongside.register.workbook.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateCellTest {

    private final DateCell dates = new DateCell(LocalDate.of(2026, 10, 30), false);

    @ParameterizedTest
    @CsvSource({
        "03/04/1985, 1985-04-03",
        "3.4.85, 2085-04-03",
        "3-4-26, 2026-04-03",
        "3 4 2026, 2026-04-03",
        "3 Apr 85, 2085-04-03",
        "3rd April 1985, 1985-04-03",
        "3-Sept-2026, 2026-09-03",
        "1985-04-03, 1985-04-03",
        "1985-04-03 00:00:00, 1985-04-03",
        "29/02/2024, 2024-02-29",
    })
    void dayComesBeforeMonth(String written, LocalDate day) {
        assertThat(dates.read(new Cell.Text(written))).isEqualTo(Written.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "18.1.66, 1966-01-18",
        "6 Jan 99, 1999-01-06",
        "9 Feb 58, 1958-02-09",
        "17 Mar 09, 2009-03-17",
        "30/10/26, 2026-10-30",
        "31/10/26, 1926-10-31",
        "31/10/2026, 2026-10-31",
    })
    void shortYearOfBirthIsNeverAhead(String written, LocalDate day) {
        assertThat(dates.readBirth(new Cell.Text(written))).isEqualTo(Written.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "25196, 1968-12-24",
        "45467, 2024-06-24",
        "46217.75, 2026-07-14",
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
    })
    void numberCountsDays(BigDecimal serial, LocalDate day) {
        assertThat(dates.read(new Cell.Numeric(serial))).isEqualTo(Written.of(day));
    }

    @Test
    void someWorkbooksCountFrom1904() {
        var since1904 = new DateCell(LocalDate.of(2026, 10, 30), true);

        assertThat(since1904.read(new Cell.Numeric(new BigDecimal(23734))))
                .isEqualTo(Written.of(LocalDate.of(1968, 12, 24)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/1991",
                "c.1975 ?",
                "by hand",
                "overdue - book",
                "04/13/2026",
                "3/4",
                "0/0/00",
                "3 Foo 85",
                "03/04/0985",
                "45467"
            })
    void whatIsNoDayStaysInWords(String written) {
        assertThat(dates.read(new Cell.Text(written))).isEqualTo(Written.onlyWords(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "0", "-3", "9990753830", "1E+300"})
    void numberThatCountsNoDayStaysInWords(BigDecimal number) {
        assertThat(dates.read(new Cell.Numeric(number)).isOnlyWords()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "-", "tbc", "n/k", "\u00a0"})
    void blankIsNothing(String written) {
        assertThat(dates.read(new Cell.Text(written)).isBlank()).isTrue();
    }
}
