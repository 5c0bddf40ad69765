package org.alongside.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after each try that failed: growing gaps, a little more than two days in all. */
final class Gaps {

    private static final List<Duration> AFTER = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(16),
            Duration.ofHours(24));

    private Gaps() {}

    /** The wait after this try, counted from one; nothing when it was the last. */
    static Optional<Duration> after(int attempt) {
        return attempt <= AFTER.size() ? Optional.of(AFTER.get(attempt - 1)) : Optional.empty();
    }
}
