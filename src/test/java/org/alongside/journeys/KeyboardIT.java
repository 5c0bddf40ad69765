package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.local.Stage;
import org.alongside.testing.Browser.Width;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The pages that are used most, without a mouse: Tab goes everywhere in a sensible order, Enter and Space do what a press does. */
class KeyboardIT {

    @Test
    void aCoordinatorFindsAPersonAndWritesDownTheirWords() {
        try (var jess = Human.signedIn("keyboard", "jess", Width.DESK)) {
            jess.open("people");
            jess.sees("Find a person");
            jess.goTo(jess.page().getByLabel("Find a person"));
            type(jess, "Sam Tre");
            jess.page().keyboard().press("Enter");
            assertThat(jess.page().getByText("1 found", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            assertThat(jess.page().locator("vaadin-grid").getByRole(AriaRole.LINK))
                    .hasCount(1);
            jess.goTo(jess.page().locator("vaadin-grid tbody td").first());
            jess.page().keyboard().press("Enter");
            assertThat(jess.one(AriaRole.LINK, "Sam Tremayne")).isFocused();
            jess.page().keyboard().press("Enter");
            jess.sees("What matters to me");

            jess.goTo(jess.one(AriaRole.BUTTON, "Write down own words"));
            jess.page().keyboard().press("Enter");
            jess.goTo(jess.page().getByLabel("In the person's own words"));
            type(jess, "A window that opens.");
            jess.goTo(jess.one(AriaRole.BUTTON, "Save"));
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
            ravi.goTo(onTrack);
            ravi.page().keyboard().press("Space");
            ravi.sees("Thank you.");
            ravi.goTo(ravi.one(AriaRole.BUTTON, "Undo"));
            ravi.page().keyboard().press("Enter");
            ravi.sees("stands as it did before");
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK, money", "NARROW, housing"})
    void aCoordinatorAndAPersonDecideAtTheBoard(Width width, String what) {
        var ola = "people/" + Stage.person("ola").value() + "/sharing/board";
        var who = "Domestic Abuse Advice Harbour";
        try (var jess = Human.signedIn("keyboard", "jess", width)) {
            jess.open(ola);
            jess.sees("Who can see what about Ola");
            jess.goTo(jess.one(AriaRole.LINK, who + ", information about social care, housing, money and the law"));
            jess.page().keyboard().press("Enter");
            jess.sees(who + ": information about social care, housing, money and the law");
            assertThat(jess.page().locator("h2[tabindex='-1']")).isFocused();
            jess.goTo(jess.one(AriaRole.LINK, who + ", " + what));
            jess.page().keyboard().press("Enter");
            jess.sees(who + ": " + what);
            jess.looks("board-" + width);
            jess.goTo(jess.one(AriaRole.LINK, "Record a yes to sharing"));
            jess.page().keyboard().press("Enter");
            jess.goTo(jess.page().getByLabel("Signed", new Page.GetByLabelOptions().setExact(false)));
            jess.page().keyboard().press("Space");
            jess.goTo(jess.one(AriaRole.BUTTON, "Check what will be saved"));
            jess.page().keyboard().press("Enter");
            jess.sees(who + " can see Ola’s " + what + ".");
            jess.looks("board-check-" + width);
            jess.goTo(jess.one(AriaRole.BUTTON, "Save and share"));
            jess.page().keyboard().press("Enter");
            jess.sees("Receipt");
        }
    }

    private static void type(Human human, String words) {
        human.page().keyboard().type(words);
    }
}
