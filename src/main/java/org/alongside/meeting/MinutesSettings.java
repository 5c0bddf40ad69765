package org.alongside.meeting;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Clocks after a meeting. What is wrong stops the start.
 *
 * @param draftDays working days in which readers may propose corrections
 * @param actionsWithin time from the beginning of a meeting until its actions are with their owners
 * @param finalDays working days from the day of a meeting until its minutes are final
 */
@ConfigurationProperties("alongside.minutes")
record MinutesSettings(
        @DefaultValue("2") int draftDays,
        @DefaultValue("24h") Duration actionsWithin,
        @DefaultValue("10") int finalDays) {

    private static final int LONGEST = 60;

    MinutesSettings {
        if (draftDays < 0 || finalDays < 1 || draftDays > finalDays || finalDays > LONGEST) {
            throw new IllegalArgumentException(
                    "alongside.minutes: draft-days must lie between 0 and final-days, and final-days between 1 and 60");
        }
        if (!actionsWithin.isPositive() || actionsWithin.compareTo(Duration.ofDays(LONGEST)) > 0) {
            throw new IllegalArgumentException(
                    "alongside.minutes: actions-within must be longer than nothing and at most 60 days");
        }
    }
}
