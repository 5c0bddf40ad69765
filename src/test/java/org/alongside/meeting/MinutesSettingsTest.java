package org.alongside.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.alongside.agency.WorkingDays;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MinutesSettingsTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void theClocksCountWorkingDaysOfLondon() {
        var clocks = new MinutesClocks(new MinutesSettings(2, DAY, 10), new WorkingDays());
        var thursdayBeforeEaster = Instant.parse("2026-04-02T22:30:00Z");

        assertThat(clocks.draftUntil(thursdayBeforeEaster)).isEqualTo("2026-04-08T23:00:00Z");
        assertThat(clocks.finalBy(thursdayBeforeEaster)).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(clocks.actionsBy(thursdayBeforeEaster)).isEqualTo("2026-04-03T22:30:00Z");
    }

    @Test
    void wrongSettingsStopTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MinutesSettings(-1, DAY, 10))
                .withMessageContaining("draft-days");
        assertThatIllegalArgumentException().isThrownBy(() -> new MinutesSettings(11, DAY, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new MinutesSettings(2, DAY, 61));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MinutesSettings(2, Duration.ZERO, 10))
                .withMessageContaining("actions-within");
        assertThatIllegalArgumentException().isThrownBy(() -> new MinutesSettings(2, Duration.ofDays(61), 10));
    }
}
