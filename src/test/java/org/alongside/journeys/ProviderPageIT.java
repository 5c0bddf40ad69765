package org.alongside.journeys;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.local.Cast;
import org.alongside.testing.Browser;
import org.alongside.testing.Browser.Width;
import org.alongside.testing.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The built-in provider's page of cards. */
class ProviderPageIT {

    @ParameterizedTest
    @EnumSource(Width.class)
    void everyoneOfTheCastHasACard(Width width) {
        try (var browser = Browser.open(width)) {
            browser.page().navigate(Portal.shared().url("/who"));

            assertThat(browser.page().getByRole(AriaRole.BUTTON))
                    .hasCount(Cast.read().humans().size());
            browser.assertNoViolations();
            browser.assertNoSidewaysScrolling();
            browser.screenshot("cards-" + width);
        }
    }

    @Test
    void aCardIsChosenByKeyboardAlone() {
        try (var browser = Browser.open(Width.DESK)) {
            var page = browser.page();
            page.navigate(Portal.shared().url("/who"));
            page.keyboard().press("Tab");
            assertThat(page.getByRole(AriaRole.BUTTON).first()).isFocused();

            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out")))
                    .isVisible();
        }
    }
}
