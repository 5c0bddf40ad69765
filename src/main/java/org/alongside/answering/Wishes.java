package org.alongside.answering;

import java.time.DayOfWeek;

/**
 * What an agency wishes to be written.
 *
 * @param weekly new actions wait for the digest of the week; otherwise they are told at once
 * @param day of the digest, Monday to Friday
 * @param dueTomorrow a mail on the working day before something is due
 */
public record Wishes(boolean weekly, DayOfWeek day, boolean dueTomorrow) {

    public Wishes {
        if (day.compareTo(DayOfWeek.FRIDAY) > 0) {
            throw new IllegalArgumentException("a digest comes on a working day");
        }
    }

    /** Everything at once, and a reminder the day before. */
    public static Wishes usual() {
        return new Wishes(false, DayOfWeek.MONDAY, true);
    }
}
