package org.alongside.journeys;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.testing.Browser;
import org.alongside.testing.Browser.Width;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(Provider.class)
class SignInIT {

    private static final String LINK = "/who?then=actions";

    private final Browser browser = Browser.open(Width.DESK);
    private final Provider provider;

    SignInIT(Provider provider) {
        this.provider = provider;
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void signingInLandsOnTheLinkThatWasAskedFor() {
        signIn();

        assertThat(browser.page().url()).startsWith(provider.url(LINK));
        browser.screenshot("signed-in-" + provider);
    }

    @Test
    void theRequestCarriesProofKeyNonceAndState() {
        var asked = browser.page().waitForRequest(SignInIT::asksTheProvider, this::open);

        assertThat(asked.url()).contains("code_challenge_method=S256", "nonce=", "state=", "response_type=code");
    }

    @Test
    void theSessionIdIsNewAfterSigningIn() {
        open();
        var before = browser.cookie("alongside");
        finishSigningIn();

        assertThat(before).isNotEmpty();
        assertThat(browser.cookie("alongside")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void signingOutEndsBothSides() {
        signIn();
        press("Sign out");
        heading("You are signed out");
        browser.assertNoViolations();

        open();
        provider.asksWhoIsThere(browser.page());
    }

    @Test
    void goingBackAfterSigningOutAsksWhoIsThere() {
        signIn();
        press("Sign out");
        heading("You are signed out");

        browser.page().goBack();
        provider.asksWhoIsThere(browser.page());
    }

    @Test
    void aForgedStateIsRefusedWithAPlainPage() {
        browser.page().navigate(provider.url("/login/oauth2/code/portal?code=stolen&state=forged"));

        heading("You are not signed in");
        browser.assertNoViolations();
        browser.screenshot("not-signed-in-" + provider);
    }

    private static boolean asksTheProvider(Request request) {
        return request.url().contains("code_challenge=");
    }

    private void signIn() {
        open();
        finishSigningIn();
    }

    private void open() {
        browser.page().navigate(provider.url(LINK));
    }

    private void finishSigningIn() {
        provider.asksWhoIsThere(browser.page());
        provider.jessSignsIn(browser.page());
        button("Sign out").waitFor();
    }

    private void press(String name) {
        button(name).click();
    }

    private com.microsoft.playwright.Locator button(String name) {
        return browser.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private void heading(String name) {
        browser.page()
                .getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name))
                .waitFor();
    }
}
