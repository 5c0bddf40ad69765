package org.alongside.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeriesRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WEEK         | 2026-12-22T10:30 | 2027-01-05 | 2026-12-22T10:30 2026-12-29T10:30 2027-01-05T10:30
            TWO_WEEKS    | 2026-03-03T10:30 | 2026-04-01 | 2026-03-03T10:30 2026-03-17T10:30 2026-03-31T10:30
            FOUR_WEEKS   | 2026-03-03T10:30 | 2026-05-25 | 2026-03-03T10:30 2026-03-31T10:30 2026-04-28T10:30
            SIX_WEEKS    | 2026-03-03T09:00 | 2026-05-26 | 2026-03-03T09:00 2026-04-14T09:00 2026-05-26T09:00
            TWELVE_WEEKS | 2026-03-03T09:00 | 2026-06-30 | 2026-03-03T09:00 2026-05-26T09:00
            MONTH        | 2026-01-13T14:00 | 2026-03-31 | 2026-01-13T14:00 2026-02-10T14:00 2026-03-10T14:00
            MONTH        | 2026-01-30T14:00 | 2026-03-31 | 2026-01-30T14:00 2026-02-27T14:00 2026-03-27T14:00
            """)
    void theRuleGivesTheDates(Rhythm rhythm, LocalDateTime begins, LocalDate until, String dates) {
        var rule = SeriesRule.of(rhythm, begins, until);
        assertThat(rule.dates()).map(LocalDateTime::toString).containsExactly(dates.split(" "));
        assertThat(rule.rhythm()).isEqualTo(rhythm);
        assertThat(rule.until()).isEqualTo(until);
        assertThat(rule.isSeries()).isTrue();
    }

    @Test
    void halfPastTenStaysHalfPastTenWhenTheClocksChange() {
        var rule = SeriesRule.of(Rhythm.FOUR_WEEKS, LocalDateTime.parse("2026-03-03T10:30"), LocalDate.of(2026, 4, 30));
        assertThat(rule.text()).isEqualTo("FREQ=WEEKLY;INTERVAL=4;UNTIL=20260430T235959");
        assertThat(rule.dates())
                .map(SeriesRule::instant)
                .map(Object::toString)
                .containsExactly("2026-03-03T10:30:00Z", "2026-03-31T09:30:00Z", "2026-04-28T09:30:00Z");
    }

    @Test
    void aSeriesHasASecondDateAndEndsWithinTwoYears() {
        var begins = LocalDateTime.parse("2026-03-03T10:30");
        assertThat(SeriesRule.of(Rhythm.FOUR_WEEKS, begins, LocalDate.of(2026, 3, 30))
                        .isSeries())
                .isFalse();
        assertThat(SeriesRule.of(Rhythm.FOUR_WEEKS, begins, LocalDate.of(2026, 3, 31))
                        .isSeries())
                .isTrue();
        assertThat(SeriesRule.of(Rhythm.FOUR_WEEKS, begins, LocalDate.of(2026, 3, 1))
                        .isSeries())
                .isFalse();
        assertThat(SeriesRule.of(Rhythm.WEEK, begins, LocalDate.of(2028, 3, 3)).isSeries())
                .isTrue();
        assertThat(SeriesRule.of(Rhythm.WEEK, begins, LocalDate.of(2028, 3, 4)).isSeries())
                .isFalse();
        assertThat(SeriesRule.of(Rhythm.WEEK, begins, LocalDate.of(12_028, 3, 4))
                        .isSeries())
                .isFalse();
    }

    @Test
    void movedItCountsFromThereOnAndKeepsItsLastDay() {
        var rule = SeriesRule.of(Rhythm.MONTH, LocalDateTime.parse("2026-01-13T14:00"), LocalDate.of(2026, 4, 30));
        assertThat(rule.from(LocalDateTime.parse("2026-02-19T09:30")).dates())
                .map(LocalDateTime::toString)
                .containsExactly("2026-02-19T09:30", "2026-03-19T09:30", "2026-04-16T09:30");
    }
}
