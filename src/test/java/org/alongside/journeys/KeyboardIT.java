package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.testing.Browser.Width;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The pages that are used most, without a mouse: Tab goes everywhere in a sensible order, Enter and Space do what a press does. */
class KeyboardIT {

    private static final int MOST_STOPS = 80;

    @Test
    void aCoordinatorFindsAPersonAndWritesDownTheirWords() {
        try (var jess = Human.signedIn("keyboard", "jess", Width.DESK)) {
            jess.open("people");
            jess.sees("Find a person");
            goTo(jess, jess.page().getByLabel("Find a person"));
            type(jess, "Sam Tre");
            jess.page().keyboard().press("Enter");
            jess.sees("1 found");
            goTo(jess, jess.page().locator("vaadin-grid tbody td").first());
            jess.page().keyboard().press("Enter");
            assertThat(jess.one(AriaRole.LINK, "Sam Tremayne")).isFocused();
            jess.page().keyboard().press("Enter");
            jess.sees("What matters to me");

            goTo(jess, jess.one(AriaRole.BUTTON, "Write down own words"));
            jess.page().keyboard().press("Enter");
            goTo(jess, jess.page().getByLabel("In the person's own words"));
            type(jess, "A window that opens.");
            goTo(jess, jess.one(AriaRole.BUTTON, "Save"));
            jess.page().keyboard().press("Enter");
            jess.sees("A window that opens.");
            jess.looks("words");
        }
    }

    @Test
    void aSurgeryAnswersAnAction() {
        try (var ravi = Human.signedIn("keyboard", "ravi", Width.PHONE)) {
            ravi.open("actions");
            ravi.sees("Actions of your agency");
            var onTrack = ravi.page()
                    .getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText("On track"))
                    .first();
            goTo(ravi, onTrack);
            ravi.page().keyboard().press("Space");
            ravi.sees("Thank you.");
            goTo(ravi, ravi.one(AriaRole.BUTTON, "Undo"));
            ravi.page().keyboard().press("Enter");
            ravi.sees("stands as it did before");
        }
    }

    /** Tab until the focus is on it, as somebody without a mouse does; the focus can be seen on the way. */
    private static void goTo(Human human, Locator target) {
        assertThat(target.first()).isVisible();
        for (var stops = 0; stops < MOST_STOPS && !focused(target); stops++) {
            human.page().keyboard().press("Tab");
        }
        assertThat(target.first()).isFocused();
    }

    private static boolean focused(Locator target) {
        return Boolean.TRUE.equals(target.first().evaluate("one => one === one.getRootNode().activeElement"));
    }

    private static void type(Human human, String words) {
        human.page().keyboard().type(words);
    }
}
