package org.alongside.journeys;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.alongside.local.Cast;
import org.alongside.local.Stage;
import org.alongside.testing.Browser;
import org.alongside.testing.Browser.Width;
import org.alongside.testing.Portal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Everybody looks at their pages in a real browser: the words are there, nothing breaks the rules of access, nothing is too wide. */
class TourIT {

    private static final String SAM = Stage.person("sam").value().toString();

    @ParameterizedTest(name = "{0} {1} at {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    jess  | people                 | DESK   | Sam Tremayne
                    jess  | people                 | NARROW | Sam Tremayne
                    jess  | people/SAM             | DESK   | A GP near the harbour
                    jess  | people/SAM             | NARROW | A GP near the harbour
                    jess  | people/SAM/way-back    | DESK   | What would help next
                    jess  | people/SAM/people      | DESK   | Dee Tremayne
                    jess  | people/SAM/timeline    | DESK   | Letter of support
                    jess  | people/SAM/sharing     | DESK   | can see
                    jess  | people/SAM/who-looked  | DESK   | Who looked
                    jess  | meetings               | DESK   | Review meeting
                    gwen  | actions                | PHONE  | Say whether Sam can register
                    olly  | actions                | PHONE  | Confirm that no conditions stand
                    dee   | mine                   | PHONE  | Write a short letter
                    dee   | mine                   | NARROW | Write a short letter
                    pia   | people/SAM/who-looked  | DESK   | Who looked
                    nadia | agencies               | DESK   | Lantern Outreach
                    """)
    void everybodySeesTheirPage(String human, String address, Width width, String words) {
        try (var browser = Browser.open(width)) {
            signIn(browser, human);
            browser.page().navigate(Portal.shared().url("/" + address.replace("SAM", SAM)));
            assertThat(browser.page().getByText(words).first()).isVisible();
            browser.screenshot("tour-" + human + "-" + address.replace("SAM", "sam").replace('/', '-') + "-" + width);
            browser.assertNoViolations();
            browser.assertNoSidewaysScrolling();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    jo   | people/SAM
                    jo   | people/00000000-0000-0000-0000-000000000000
                    jo   | people/not-an-id
                    dee  | people/SAM
                    """)
    void whoeverMayNotSeeItGetsTheOnePageForAll(String human, String address) {
        try (var browser = Browser.open(Width.DESK)) {
            signIn(browser, human);
            browser.page().navigate(Portal.shared().url("/" + address.replace("SAM", SAM)));
            assertThat(browser.page().getByText("Not available").first()).isVisible();
            assertThat(browser.page().getByText("Tremayne, Sam")).hasCount(0);
        }
    }

    private static void signIn(Browser browser, String human) {
        browser.page().navigate(Portal.shared().url("/"));
        browser.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName(Cast.read().human(human).name()))
                .first()
                .click();
        browser.page().getByText("Sign out").first().waitFor();
    }
}
