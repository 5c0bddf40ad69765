package org.alongside.answering;

import java.time.Duration;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.alongside.answering.ChaseStep.MANAGER;
import static org.alongside.answering.ChaseStep.NO_UPDATE;
import static org.alongside.answering.ChaseStep.SOON;
import static org.assertj.core.api.Assertions.assertThat;

/** The dates of section 5 of the coordination reference, and more of them. */
class ChasingTest {

    private static final AnsweringSettings DEFAULTS =
            new AnsweringSettings(Duration.ofDays(7), Duration.ofMinutes(30), 3, 1, 5, 10, 10);

    @ParameterizedTest(name = "due {0}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
        DUE        | REMINDER   | +1         | +5         | +10
        2026-12-17 | 2026-12-14 | 2026-12-18 | 2026-12-24 | 2027-01-05
        2026-12-23 | 2026-12-18 | 2026-12-24 | 2027-01-04 | 2027-01-11
        2026-12-29 | 2026-12-22 | 2026-12-30 | 2027-01-06 | 2027-01-13
        2026-12-25 | 2026-12-22 | 2026-12-29 | 2027-01-05 | 2027-01-12
        2027-03-25 | 2027-03-22 | 2027-03-30 | 2027-04-05 | 2027-04-12
        2026-11-28 | 2026-11-25 | 2026-11-30 | 2026-12-04 | 2026-12-11
        """)
    void eachStepHasItsWorkingDay(
            LocalDate due, LocalDate reminder, LocalDate overdue, LocalDate noUpdate, LocalDate group) {
        var chasing = chasing(due, null);

        assertThat(chasing.soon()).isEqualTo(reminder);
        assertThat(chasing.overdue()).isEqualTo(overdue);
        assertThat(chasing.noUpdate()).isEqualTo(noUpdate);
        assertThat(chasing.group()).isEqualTo(group);
    }

    @Test
    void stepsComeOneAfterTheOther() {
        var due = LocalDate.of(2026, 12, 17);

        assertThat(chasing(due, null).reached(LocalDate.of(2026, 12, 11))).isEmpty();
        assertThat(chasing(due, null).reached(LocalDate.of(2026, 12, 14))).containsOnlyKeys(SOON);
        assertThat(chasing(due, null).reached(due)).containsOnlyKeys(SOON);
        assertThat(chasing(due, null).reached(LocalDate.of(2026, 12, 18))).containsOnlyKeys(MANAGER);
        assertThat(chasing(due, null).reached(LocalDate.of(2026, 12, 24))).containsOnlyKeys(MANAGER, NO_UPDATE);
    }

    @Test
    void anUpdateStartsTheDaysWithoutOneAnewButNotTheDaysOfTheGroup() {
        var updated = chasing(LocalDate.of(2026, 12, 17), LocalDate.of(2026, 12, 23));

        assertThat(updated.noUpdate()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(updated.group()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(updated.reached(LocalDate.of(2027, 1, 4))).containsEntry(NO_UPDATE, LocalDate.of(2026, 12, 23));
        assertThat(updated.isOnGroupsList(LocalDate.of(2027, 1, 5))).isTrue();
    }

    @Test
    void anUpdateBeforeTheDateChangesNothing() {
        var updated = chasing(LocalDate.of(2026, 12, 17), LocalDate.of(2026, 12, 10));

        assertThat(updated.noUpdate()).isEqualTo(LocalDate.of(2026, 12, 24));
    }

    private static Chasing chasing(LocalDate due, @Nullable LocalDate updated) {
        return new Chasing(due, updated, DEFAULTS);
    }
}
