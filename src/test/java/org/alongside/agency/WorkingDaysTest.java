package org.alongside.agency;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @Test
    void bankHolidaysOfEnglandAreNoWorkingDays() {
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(day -> day.getDayOfWeek().getValue() < 6)
                        .filter(day -> !days.include(day)))
                .map(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-08-31",
                        "2026-12-25",
                        "2026-12-28");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-03 |  2 | 2026-03-05
            2026-03-06 |  2 | 2026-03-10
            2026-03-07 |  1 | 2026-03-09
            2026-12-17 |  5 | 2026-12-24
            2026-12-17 | 10 | 2027-01-05
            2026-04-02 |  1 | 2026-04-07
            2026-03-03 |  0 | 2026-03-03
            """, delimiter = '|')
    void weekendsAndHolidaysAreLeftOut(LocalDate from, int days, LocalDate reached) {
        assertThat(this.days.after(from, days)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-29, 1, 2026-12-24",
        "2026-12-17, 3, 2026-12-14",
        "2026-12-29, 3, 2026-12-22",
        "2026-03-03, 0, 2026-03-03"
    })
    void countsBackAsWell(LocalDate from, int days, LocalDate reached) {
        assertThat(this.days.before(from, days)).isEqualTo(reached);
    }
}
