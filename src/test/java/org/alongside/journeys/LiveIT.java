package org.alongside.journeys;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.circle.CircleRoutes;
import org.alongside.consent.Freezes;
import org.alongside.consent.ItemId;
import org.alongside.consent.ShareId;
import org.alongside.local.Stage;
import org.alongside.testing.Browser.Width;
import org.alongside.testing.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.testing.World.as;

/** A meeting at several screens at once: chair, police liaison, support worker, and the display that all of them look at. */
class LiveIT {

    private static final String STORY = "live";
    private static final String KEPT = "Object.keys(localStorage).filter(key => key.startsWith('alongside.')).length";
    private static final String ASKED_AWAKE = "const ask = navigator.wakeLock.request.bind(navigator.wakeLock);"
            + "navigator.wakeLock.request = kind => { window.askedAwake = kind; return ask(kind); };";

    private LiveStage stage = new LiveStage(Stage.person("4K7"), ItemId.random());
    private ShareId minutesWithPolice = ShareId.random();

    @BeforeEach
    void aMeetingHasBegun() {
        stage = LiveStage.planned("police", "lantern");
        stage.share("lantern", "minutes");
        minutesWithPolice = stage.share("police", "minutes");
        stage.begin();
    }

    @Test
    void everybodySeesTheirOwnPartAtOnceAndNothingIsLostWithoutAConnection() {
        try (var jess = at("jess", Width.DESK);
                var olly = at("olly", Width.PHONE);
                var kerra = at("kerra", Width.NARROW);
                var display = Human.signedIn(STORY, "jess", Width.DESK)) {
            display.open(stage.display());
            display.sees("Agenda");
            jess.type("Write", "Robin would like mornings.");
            jess.seesKept("Robin would like mornings.");
            for (var each : List.of(olly, kerra, display)) {
                AtOnce.sees(each, "Robin would like mornings.");
            }
            assertThat(jess.page().locator(".chip")).hasCount(0);
            jess.type("Write", "d Letters go by post");
            jess.seesKept("Letters go by post");
            AtOnce.sees(kerra, "Letters go by post");
            writesAboutHealth(jess);
            AtOnce.sees(display, "Tablets at noon.");
            olly.press("I am here");
            olly.sees("You are written down as being here.");
            AtOnce.sees(jess, "2 in the room");
            AtOnce.gone(display, "Tablets at noon.");
            olly.seesNot("Tablets at noon.");
            proposesAndIsTakenUp(olly, jess);
            cutOff(jess, olly);
            jess.looks("lead");
            olly.looks("follow");
            kerra.looks("follow");
            display.looks("display");
            takenBack(jess, olly, kerra, display);
        }
    }

    @Test
    void aMeetingIsLedWithoutAMouse() {
        try (var jess = at("jess", Width.DESK)) {
            line(jess).focus();
            var keys = jess.page().keyboard();
            keys.type("a lantern visit the surgery by fri");
            jess.sees("For Lantern Outreach");
            keys.press("Enter");
            jess.seesEmpty("Write");
            jess.sees("visit the surgery");
            keys.press("Control+Enter");
            assertThat(jess.page().locator("li[aria-current=step]")).containsText("Mornings");
            keys.type("? Who pays");
            keys.press("F2");
            jess.sees("Minuted under About me (F2 changes it)");
            keys.press("Enter");
            jess.sees("Who pays");
            var agreed = jess.one(AriaRole.BUTTON, "Agreed: visit the surgery");
            agreed.press("Enter");
            assertThat(agreed).hasCount(0);
            line(jess).focus();
            keys.type("half a sentence");
            jess.page().reload();
            assertThat(line(jess)).hasValue("half a sentence");
        }
    }

    @Test
    void linesThatWaitedWhileSharingChangedAreAskedAboutAgain() {
        try (var jess = at("jess", Width.DESK);
                var olly = at("olly", Width.PHONE)) {
            jess.page().context().setOffline(true);
            jess.type("Write", "Waited, and is sent.");
            jess.type("Write", "Waited, and is thrown away.");
            stage.withdraw(minutesWithPolice);
            jess.page().context().setOffline(false);
            jess.sees("Sharing changed while this line waited.");
            assertThat(jess.page().locator("line-tray li")).hasCount(2);
            olly.seesNot("Waited, and is sent.");
            jess.looks("asked-again");
            inTray(jess, "Waited, and is sent.", "Send it");
            inTray(jess, "Waited, and is thrown away.", "Throw it away");
            assertThat(jess.page().locator("line-tray li")).hasCount(0);
            jess.seesKept("Waited, and is sent.");
            jess.seesNot("Waited, and is thrown away.");
            olly.seesNot("Waited, and is sent.");
        }
    }

    @Test
    void aTrustedPersonInTheRoomReadsAlongOnTheirPhone() {
        stage.trustsDee();
        try (var dee = Human.signedIn(STORY, "dee", Width.NARROW)) {
            dee.open(CircleRoutes.one(stage.person()));
            dee.follow("Read along");
            dee.sees("What was said");
            stage.write("Robin would like mornings.");
            AtOnce.sees(dee, "Robin would like mornings.");
            dee.looks("reads-along");
            as("jess", () -> Portal.shared().bean(Freezes.class).freeze(Stage.trusted("dee")));
            try {
                AtOnce.gone(dee, "Robin would like mornings.");
                dee.sees("There is nothing to show right now.");
            } finally {
                as("lena", () -> Portal.shared().bean(Freezes.class).lift(Stage.trusted("dee")));
            }
        }
    }

    @Test
    void theScreenIsKeptAwakeAndCanBeWholeScreen() {
        try (var jess = at("jess", Width.DESK)) {
            jess.page().addInitScript(ASKED_AWAKE);
            jess.page().reload();
            jess.sees("Agenda");
            jess.page().waitForFunction("window.askedAwake === 'screen'");
            jess.press("Full screen");
            jess.page().waitForFunction("document.fullscreenElement !== null");
            jess.sees("Agenda");
            jess.type("Write", "Said on the whole screen.");
            jess.sees("Said on the whole screen.");
            jess.page().evaluate("document.exitFullscreen()");
            jess.page().waitForFunction("document.fullscreenElement === null");
            jess.sees("Said on the whole screen.");
        }
    }

    private static void inTray(Human human, String words, String button) {
        human.page()
                .locator("line-tray li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    @Test
    void whoeverSignsOutLeavesNothingOnTheDevice() {
        try (var jess = at("jess", Width.DESK)) {
            line(jess).pressSequentially("half a sentence");
            org.assertj.core.api.Assertions.assertThat(jess.page().evaluate(KEPT))
                    .isEqualTo(1);
            jess.open("people");
            jess.press("Sign out");
            jess.page().waitForURL("**/signed-out");
            jess.page().waitForFunction(KEPT + " === 0");
        }
    }

    private Human at(String id, Width width) {
        var human = Human.signedIn(STORY, id, width);
        if (id.equals("kerra")) {
            human.pressAbout("Support worker, Lantern Outreach");
            human.sees("Actions of your agency");
        }
        human.open(stage.live());
        human.sees("Agenda");
        return human;
    }

    private static void writesAboutHealth(Human jess) {
        line(jess).focus();
        for (var press = 0; press < 3; press++) {
            jess.page().keyboard().press("F2");
        }
        jess.page().keyboard().type("Tablets at noon.");
        jess.sees("Minuted under Physical health (F2 changes it)");
        jess.page().keyboard().press("Enter");
        jess.seesKept("Tablets at noon.");
    }

    private static void proposesAndIsTakenUp(Human olly, Human jess) {
        olly.type("Propose", "d One officer is named");
        olly.seesKept("One officer is named");
        AtOnce.sees(jess, "One officer is named");
        jess.press("Take up: One officer is named");
        assertThat(jess.one(AriaRole.BUTTON, "Take up: One officer is named")).hasCount(0);
        AtOnce.sees(olly, "taken up");
    }

    /** The chair's device loses its connection while two lines are typed; they wait, marked, and arrive in their order. */
    private static void cutOff(Human jess, Human olly) {
        for (var press = 0; press < 14; press++) {
            line(jess).press("F2");
        }
        line(jess).pressSequentially("checking");
        jess.sees("Minuted under Minutes (F2 changes it)");
        line(jess).fill("");
        jess.page().context().setOffline(true);
        jess.type("Write", "Said while cut off, first.");
        jess.type("Write", "Said while cut off, second.");
        assertThat(jess.page().getByText("Waiting on this device, not saved yet"))
                .hasCount(2);
        olly.seesNot("Said while cut off, first.");
        jess.page().context().setOffline(false);
        olly.sees("Said while cut off, second.");
        assertThat(jess.page().getByText("Waiting on this device, not saved yet"))
                .hasCount(0);
        var lines =
                olly.page().locator("ul.cards li").filter(new Locator.FilterOptions().setHasText("Said while cut off"));
        assertThat(lines).hasCount(2);
        assertThat(lines.first()).containsText("second");
        assertThat(lines.last()).containsText("first");
    }

    private void takenBack(Human jess, Human olly, Human kerra, Human display) {
        stage.withdraw(minutesWithPolice);
        AtOnce.gone(olly, "Robin would like mornings.");
        AtOnce.gone(display, "Robin would like mornings.");
        kerra.sees("Robin would like mornings.");
        jess.sees("Check who is here for: 1 Welcome, 2 Mornings.");
        jess.sees("Olly Prisk: the person stopped sharing it");
        jess.looks("taken-back");
        jess.press("Keep what was said in a restricted part");
        jess.sees("Restricted part: Said before sharing changed at");
        for (var outside : List.of(olly, display)) {
            outside.seesNot("Robin would like mornings.");
        }
        jess.looks("set-aside");
    }

    private static Locator line(Human human) {
        return human.page().getByLabel("Write", new GetByLabelOptions().setExact(true));
    }
}
