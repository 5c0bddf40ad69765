package org.alongside.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A person at a browser: a fresh Chromium context with no memory, in one of three widths.
 *
 * <p>Chromium itself is started once for all tests of a run; open two of these for two people at once.
 */
public final class Browser implements AutoCloseable {

    /** How wide the window is, in pixels. */
    public enum Width {
        NARROW(320),
        PHONE(360),
        DESK(1280);

        private final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }
    }

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** Of the page, or of the part of it that scrolls beneath the banner. */
    private static final String OVERFLOW = """
            (() => {
                const beneath = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[content]');
                return [document.documentElement, beneath ?? document.documentElement]
                    .map(part => part.scrollWidth - part.clientWidth)
                    .reduce((one, other) => Math.max(one, other));
            })()""";

    private static final int PATIENCE = 60_000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final class Chromium {
        private static final com.microsoft.playwright.Browser BROWSER = launch();

        private static com.microsoft.playwright.Browser launch() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            return Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
        }
    }

    private final BrowserContext context;
    private final Page page;

    private Browser(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
    }

    /** Opens a browser of this width. */
    public static Browser open(Width width) {
        return new Browser(Chromium.BROWSER.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width.pixels, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")));
    }

    /** The page in front of the person. */
    public Page page() {
        return page;
    }

    /** The value of a cookie, or nothing said at all if it is not set. */
    public String cookie(String name) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    /** Keeps what the page looks like now, under {@code target/screenshots}. */
    public void screenshot(String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /**
     * Judges the page by the rules of WCAG 2.2 AA, once what fades in has come to rest; all but Vaadin's own notice of a lost connection,
     * which no page holds.
     */
    public void assertNoViolations() {
        var axe = new AxeBuilder(page).withTags(WCAG).exclude("vaadin-connection-indicator");
        await().pollInSameThread()
                .atMost(Duration.ofMillis(PATIENCE))
                .untilAsserted(() -> assertThat(axe.analyze().getViolations())
                        .extracting(violation -> violation.getId() + ": " + violation.getNodes())
                        .isEmpty());
    }

    /** Nothing is wider than the window, so nobody has to scroll sideways. */
    public void assertNoSidewaysScrolling() {
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(page.evaluate(OVERFLOW))
                        .as("pixels too wide")
                        .isEqualTo(0));
    }

    @Override
    public void close() {
        context.close();
    }
}
