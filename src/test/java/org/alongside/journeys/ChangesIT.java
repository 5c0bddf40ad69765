package org.alongside.journeys;

import com.microsoft.playwright.options.AriaRole;
import org.alongside.local.Stage;
import org.alongside.testing.Browser.Width;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a decision would change, read before it is saved and left alone; and what was seen on a day. */
class ChangesIT {

    private static final String SHARING = "people/" + Stage.person("sam").value() + "/sharing";

    @ParameterizedTest
    @EnumSource(
            value = Width.class,
            names = {"DESK", "NARROW"})
    void whatWouldChangeIsReadAndUnfolded(Width width) {
        try (var jess = Human.signedIn("changes", "jess", width)) {
            jess.open(SHARING);
            jess.sees("can see");
            jess.one(AriaRole.LINK, "Stop sharing").click();
            jess.press("Check what will be saved");
            jess.sees("What would change");
            jess.sees("Would no longer see");
            jess.pressAbout("Now and then, side by side");
            jess.sees("− gone");
            jess.looks("check-" + width);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Width.class,
            names = {"DESK", "NARROW"})
    void aDayIsLookedBackAt(Width width) {
        try (var jess = Human.signedIn("changes", "jess", width)) {
            jess.open(SHARING);
            jess.follow("Who could see what, on any day");
            jess.sees("What Sam had agreed to by then");
            jess.looks("history-" + width);
            assertThat(jess.print()).contains("Who could see what: Sam", "What Sam had agreed to by then");
        }
    }
}
