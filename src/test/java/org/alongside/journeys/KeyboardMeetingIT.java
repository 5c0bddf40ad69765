package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.testing.Browser.Width;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A whole meeting without a mouse: planned, started, led, read back and ended. */
class KeyboardMeetingIT {

    @Test
    void aWholeMeetingIsHeldWithoutAMouse() {
        var stage = LiveStage.planned("police");
        stage.share("police", "minutes");
        try (var jess = Human.signedIn("keyboard-meeting", "jess", Width.DESK)) {
            var keys = jess.page().keyboard();
            jess.open("meetings/new/" + stage.person().value());
            plan(jess);
            jess.enter(jess.one(AriaRole.BUTTON, "Start the meeting"));
            jess.enter(jess.one(AriaRole.LINK, "Open the live page"));
            jess.sees("Who is here");
            assertThat(jess.page().getByLabel("Write", exactly())).isFocused();
            keys.type("Mornings are best.");
            keys.press("Enter");
            jess.sees("Last kept");
            keys.type("a police name one officer by fri");
            jess.sees("For Police Liaison Harbour");
            keys.press("Enter");
            jess.sees("name one officer");
            jess.typeInto("Who came", "Olly");
            jess.one(AriaRole.OPTION, "Olly Prisk").waitFor();
            keys.press("ArrowDown");
            keys.press("Enter");
            jess.enter(jess.page().getByRole(AriaRole.BUTTON, byName("Came")));
            jess.sees("2 in the room");
            jess.enter(jess.one(AriaRole.BUTTON, "Read back item 1"));
            jess.sees("Police Liaison Harbour will: name one officer, by");
            jess.enter(jess.one(AriaRole.BUTTON, "Agreed: Police Liaison Harbour will"));
            keys.press("Control+Enter");
            assertThat(jess.page().locator("ol > li:nth-child(2)[aria-current=step]"))
                    .hasCount(1);
            jess.looks("led");
            jess.enter(jess.one(AriaRole.LINK, "End the meeting"));
            end(jess);
        }
    }

    private static void plan(Human jess) {
        var keys = jess.page().keyboard();
        jess.typeInto("What the meeting is for", "Review");
        var moment = jess.page().locator("vaadin-date-time-picker input");
        jess.goTo(moment.first());
        keys.type("3/3/2999");
        keys.press("Enter");
        jess.goTo(moment.last());
        keys.type("10:30");
        keys.press("Enter");
        jess.typeInto("Where, or how to join", "Town Hall");
        chooses(jess, "Agencies and trusted persons to invite", "Police");
        var plan = jess.one(AriaRole.BUTTON, "Plan the meeting");
        jess.goTo(plan);
        jess.looks("planned");
        keys.press("Enter");
    }

    @Test
    void aPlanIsChangedWithoutAMouse() {
        var stage = LiveStage.planned("police", "lantern");
        try (var jess = Human.signedIn("keyboard-meeting", "jess", Width.PHONE)) {
            var points = jess.page().locator("ol > li");
            jess.open(MeetingRoutes.one(stage.person(), stage.meeting()));
            jess.enter(jess.one(AriaRole.BUTTON, "Add a point"));
            jess.typeInto("What the new point is about", "Money");
            jess.enter(jess.one(AriaRole.BUTTON, "Put it on the agenda"));
            assertThat(points).containsText(new String[] {"Welcome", "Mornings", "Money"});
            assertThat(saved(jess)).isFocused();
            jess.enter(jess.one(AriaRole.BUTTON, "Move up: Money"));
            assertThat(points).containsText(new String[] {"Welcome", "Money", "Mornings"});
            jess.enter(jess.one(AriaRole.BUTTON, "Take off the agenda: Welcome"));
            assertThat(points).containsText(new String[] {"Money", "Mornings"});

            var back = jess.one(AriaRole.BUTTON, "Take the invitation back: Housing Options Harbour");
            chooses(jess, "Invite somebody else", "Housing");
            jess.enter(jess.page().getByRole(AriaRole.BUTTON, byName("Invite")));
            back.waitFor();
            jess.looks("plan-changed");
            jess.enter(back);
            assertThat(back).hasCount(0);
            assertThat(saved(jess)).isFocused();
        }
    }

    /** Types until one entry is left, and takes it. */
    private static void chooses(Human jess, String label, String words) {
        jess.typeInto(label, words);
        var entries = jess.page().getByRole(AriaRole.OPTION);
        assertThat(entries).hasCount(1);
        assertThat(entries).containsText(words);
        jess.page().keyboard().press("ArrowDown");
        jess.page().keyboard().press("Enter");
    }

    private static Locator saved(Human jess) {
        return jess.page().locator(".message").filter(new Locator.FilterOptions().setHasText("Saved"));
    }

    private static void end(Human jess) {
        jess.sees("Before it ends");
        jess.typeInto("Next review", "3/6/2999");
        jess.takeFirst(jess.page().getByRole(AriaRole.BUTTON, byName("Was the person there?")));
        jess.seesNot("Not read back");
        jess.looks("check");
        jess.enter(jess.one(AriaRole.BUTTON, "End and issue"));
        jess.one(AriaRole.HEADING, "Minutes").waitFor();
        jess.sees("Mornings are best.");
        jess.looks("ended");
    }

    private static GetByLabelOptions exactly() {
        return new GetByLabelOptions().setExact(true);
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions byName(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions()
                .setName(name)
                .setExact(!name.startsWith("Was"));
    }
}
