package org.alongside.journeys;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.consent.Involvements;
import org.alongside.consent.ItemId;
import org.alongside.consent.PersonFacts;
import org.alongside.consent.Recipient;
import org.alongside.consent.Scope;
import org.alongside.consent.ShareDraft;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.alongside.local.Stage;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.Meetings;
import org.alongside.person.People;
import org.alongside.person.PersonDraft;
import org.alongside.testing.Browser.Width;
import org.alongside.testing.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.testing.World.as;

/** A meeting at several screens at once: chair, police liaison, support worker, and the display that all of them look at. */
class LiveIT {

    private static final String STORY = "live";
    private static final int AT_ONCE = 2_000;
    private static final String KEPT = "Object.keys(localStorage).filter(key => key.startsWith('alongside.')).length";
    private static final HasCountOptions GONE_AT_ONCE = new HasCountOptions().setTimeout(AT_ONCE);

    private PersonId person = Stage.person("4K7");
    private ItemId meeting = ItemId.random();
    private ShareId minutesWithPolice = ShareId.random();

    @BeforeEach
    void aMeetingHasBegun() {
        person = new PersonId(UUID.randomUUID());
        meeting = ItemId.random();
        as("jess", () -> Portal.shared().bean(People.class).register(PersonDraft.named(person, "Robin", "Veall")));
        as("jess", () -> Portal.shared().bean(PersonFacts.class).giveNotice(person, null, "leaflet", "spoken"));
        for (var agency : List.of("police", "lantern")) {
            as("jess", () -> Portal.shared().bean(Involvements.class).begin(person, Stage.agency(agency), null));
        }
        share("police", "meeting");
        share("lantern", "meeting");
        share("lantern", "minutes");
        minutesWithPolice = share("police", "minutes");
        var draft = new MeetingDraft(
                meeting,
                person,
                "Review",
                Instant.parse("2999-03-03T10:30:00Z"),
                "Town Hall",
                Attendance.ALL,
                "",
                "",
                List.of(new MeetingDraft.Point("Welcome", "minutes"), new MeetingDraft.Point("Mornings", "minutes")),
                List.of(owner("police"), owner("lantern")));
        as("jess", () -> Portal.shared().bean(Meetings.class).plan(draft));
        as("jess", () -> Portal.shared().bean(Meetings.class).start(meeting));
    }

    @Test
    void everybodySeesTheirOwnPartAtOnceAndNothingIsLostWithoutAConnection() {
        try (var jess = at("jess", Width.DESK);
                var olly = at("olly", Width.PHONE);
                var kerra = at("kerra", Width.NARROW);
                var display = Human.signedIn(STORY, "jess", Width.DESK)) {
            display.open(MeetingRoutes.display(person, meeting));
            jess.type("Write", "Robin would like mornings.");
            for (var each : List.of(jess, olly, kerra, display)) {
                seesAtOnce(each, "Robin would like mornings.");
            }
            assertThat(jess.page().locator(".chip")).hasCount(0);
            jess.type("Write", "d Letters go by post");
            seesAtOnce(kerra, "Letters go by post");
            writesAboutHealth(jess);
            seesAtOnce(display, "Tablets at noon.");
            olly.press("I am here");
            seesAtOnce(jess, "2 in the room");
            goneAtOnce(display, "Tablets at noon.");
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
            seesAtOnce(jess, "visit the surgery");
            keys.press("Control+Enter");
            assertThat(jess.page().locator("li[aria-current=step]")).containsText("Mornings");
            keys.type("? Who pays");
            keys.press("F2");
            jess.sees("Minuted under About me (F2 changes it)");
            keys.press("Enter");
            seesAtOnce(jess, "Who pays");
            var agreed = jess.one(AriaRole.BUTTON, "Agreed: visit the surgery");
            agreed.focus();
            keys.press("Enter");
            assertThat(agreed).hasCount(0);
            line(jess).focus();
            keys.type("half a sentence");
            jess.page().reload();
            assertThat(line(jess)).hasValue("half a sentence");
        }
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
            org.assertj.core.api.Assertions.assertThat(jess.page().evaluate(KEPT))
                    .isEqualTo(0);
        }
    }

    private Human at(String id, Width width) {
        var human = Human.signedIn(STORY, id, width);
        if (id.equals("kerra")) {
            human.pressAbout("Support worker, Lantern Outreach");
            human.sees("Actions of your agency");
        }
        human.open(MeetingRoutes.live(person, meeting));
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
        seesAtOnce(jess, "Tablets at noon.");
    }

    private static void proposesAndIsTakenUp(Human olly, Human jess) {
        olly.type("Propose", "d One officer is named");
        seesAtOnce(jess, "One officer is named");
        jess.press("Take up: One officer is named");
        seesAtOnce(olly, "taken up");
    }

    /** The chair's device loses its connection while two lines are typed; they wait, marked, and arrive in their order. */
    private static void cutOff(Human jess, Human olly) {
        for (var press = 0; press < 13; press++) {
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
        as("jess", () -> Portal.shared().bean(Shares.class).withdraw(minutesWithPolice, List.of(), List.of()));
        goneAtOnce(olly, "Robin would like mornings.");
        goneAtOnce(display, "Robin would like mornings.");
        kerra.sees("Robin would like mornings.");
        jess.sees("Check who is here for: 1 Welcome, 2 Mornings.");
        jess.sees("Olly Prisk: the person stopped sharing it");
    }

    private static Locator line(Human human) {
        return human.page().getByLabel("Write", new GetByLabelOptions().setExact(true));
    }

    private ShareId share(String agency, String category) {
        var id = ShareId.random();
        var draft = new ShareDraft(
                id,
                person,
                List.of(new Recipient.OfAgency(Stage.agency(agency))),
                List.of(new Scope.OfCategory(category)),
                "signed",
                null,
                null,
                Stage.post("lena"));
        as("jess", () -> Portal.shared().bean(Shares.class).record(draft));
        return id;
    }

    private static Owner owner(String agency) {
        return new Owner.OfAgency(Stage.agency(agency));
    }

    private static void seesAtOnce(Human human, String words) {
        assertThat(human.page().getByText(words, new GetByTextOptions()).first())
                .isVisible(new IsVisibleOptions().setTimeout(AT_ONCE));
    }

    private static void goneAtOnce(Human human, String words) {
        assertThat(human.page().getByText(words)).hasCount(0, GONE_AT_ONCE);
    }
}
