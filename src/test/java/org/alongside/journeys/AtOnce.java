package org.alongside.journeys;

import java.time.Duration;
import java.time.Instant;

import com.microsoft.playwright.Locator;

import static org.awaitility.Awaitility.await;

/**
 * What has to be on another screen, or gone from it, without that anybody there does anything. How long it took is printed; a test fails only
 * where it was not pushed at all, for a page that hears nothing asks by itself every 20 seconds. Seconds are measured by {@code ./alongside bench live}.
 */
final class AtOnce {

    private static final Duration PUSHED = Duration.ofSeconds(15);

    private AtOnce() {}

    /** They see these words. */
    static void sees(Human human, String words) {
        until(human, words, true);
    }

    /** They see these words no longer. */
    static void gone(Human human, String words) {
        until(human, words, false);
    }

    private static void until(Human human, String words, boolean there) {
        var text = human.page().getByText(words);
        var what = "%s %s for %s".formatted(words, there ? "is there" : "is gone", human.id());
        var since = Instant.now();
        await().pollInSameThread()
                .alias(what)
                .pollInterval(Duration.ofMillis(50))
                .pollDelay(Duration.ZERO)
                .atMost(PUSHED)
                .until(() -> shown(text) == there);
        IO.println("at once: %s after %d ms"
                .formatted(what, Duration.between(since, Instant.now()).toMillis()));
    }

    private static boolean shown(Locator text) {
        return text.filter(new Locator.FilterOptions().setVisible(true)).count() > 0;
    }
}
