package org.alongside.faults;

import java.nio.file.Path;
import java.time.Duration;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.journeys.Human;
import org.alongside.local.Cast;
import org.alongside.local.Stage;
import org.alongside.testing.Browser.Width;
import org.alongside.testing.FreePort;
import org.alongside.testing.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A meeting at three screens: one is cut off for a while, then portal and database are killed in the middle of a sentence and started again.
 * Everything that was entered is there, once and in its order, and so is the sentence.
 */
class KilledLiveIT {

    private static final String STORY = "killed-live";
    private static final String SAM = "people/" + Stage.person("sam").value();
    private static final String WAITING = "Waiting on this device, not saved yet";
    private static final String LINES = """
            select string_agg(l.kind || ': ' || l.words, '; ' order by l.position) from meeting.line l
            join meeting.meeting m on m.item_id = l.meeting_id where m.started_at is not null and m.person_id = '%s'""".formatted(Stage.person("sam").value());
    private static final int BACK = 60_000;

    private final KeptData data;

    KilledLiveIT(@TempDir Path data) {
        this.data = new KeptData(data);
    }

    @Test
    void nothingIsLostWhenSomebodyIsCutOffAndTheServerIsKilled() throws Exception {
        var portal = new PortalProcess(FreePort.find(), data.directory());
        try (var jess = signedIn(portal, "jess", Width.DESK);
                var olly = signedIn(portal, "olly", Width.PHONE);
                var kerra = signedIn(portal, "kerra", Width.NARROW)) {
            var live = startMeeting(jess);
            follow(olly, live);
            kerra.pressAbout("Support worker, Lantern Outreach");
            kerra.sees("Actions of your agency");
            follow(kerra, live);
            jess.type("Write", "Sam would like mornings.");
            olly.sees("Sam would like mornings.");
            kerra.sees("Sam would like mornings.");
            olly.press("I am here");
            jess.sees("2 in the room");
            cutOff(kerra, jess);

            write(jess).pressSequentially("Dee can write a let");
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> data.ask("select coalesce(max(words), '') from meeting.draft")
                            .equals("Dee can write a let"));
            kill(portal);
            write(jess).pressSequentially("ter.");
            write(jess).press("Enter");
            jess.type("Write", "d A letter from Dee is enough");
            jess.type("Write", "a lantern check the letter by fri");
            write(jess).pressSequentially("Next ti");
            assertThat(jess.page().getByText(WAITING)).hasCount(3);
            olly.type("Propose", "d One officer is named");
            assertThat(olly.page().getByText(WAITING)).hasCount(1);
            jess.looks("server-gone");
            portal = portal.again();

            comesBack(jess, live);
            assertThat(write(jess)).hasValue("Next ti");
            assertThat(jess.page().getByText(WAITING)).hasCount(0);
            jess.looks("server-back");
            comesBack(olly, live);
            comesBack(kerra, live);
            for (var each : java.util.List.of(jess, olly, kerra)) {
                each.sees("A letter from Dee is enough");
                each.sees("Said while Kerra was away, second.");
            }
            jess.sees("2 in the room");
            jess.sees("One officer is named");
            olly.looks("follows-again");
            kerra.looks("follows-again");
            onAnotherDevice(portal, live);
        }
        org.assertj.core.api.Assertions.assertThat(data.ask(LINES))
                .isEqualTo("minute: Sam would like mornings.; minute: Said while Kerra was away, first.; "
                        + "minute: Said while Kerra was away, second.; minute: Dee can write a letter.; "
                        + "decision: A letter from Dee is enough; action: check the letter");
        data.end(portal);
    }

    /** What the server kept of the sentence before it was killed is there without the device on which it was typed. */
    private static void onAnotherDevice(PortalProcess portal, String live) {
        try (var again = signedIn(portal, "jess", Width.DESK)) {
            again.open(live);
            assertThat(write(again)).hasValue("Next ti");
        }
    }

    private static void cutOff(Human kerra, Human jess) {
        kerra.page().context().setOffline(true);
        jess.type("Write", "Said while Kerra was away, first.");
        jess.type("Write", "Said while Kerra was away, second.");
        jess.sees("Said while Kerra was away, second.");
        kerra.seesNot("Said while Kerra was away, first.");
        kerra.page().context().setOffline(false);
        kerra.sees("Said while Kerra was away, second.");
        kerra.looks("back-on-the-line");
    }

    private void kill(PortalProcess portal) throws Exception {
        var server = data.server();
        portal.kill();
        server.destroyForcibly();
    }

    /** The page finds out by itself that it has to be signed in again, and the way leads back to where it was. */
    private static void comesBack(Human human, String live) {
        var page = human.page();
        var signIn = page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Who would you like to be?"));
        var later = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Try again"));
        signIn.or(later).first().waitFor(new Locator.WaitForOptions().setTimeout(BACK));
        if (later.isVisible()) {
            later.click();
        }
        assertThat(signIn).isVisible();
        human.pressAbout(Cast.read().human(human.id()).name());
        if (human.id().equals("kerra")) {
            human.sees("Who are you today?");
            human.pressAbout("Support worker, Lantern Outreach");
        }
        page.waitForURL("**/" + live + "*", new Page.WaitForURLOptions().setTimeout(BACK));
        human.sees("Agenda");
    }

    private static String startMeeting(Human jess) {
        for (var category : new String[] {"meeting", "minutes"}) {
            jess.open(SAM + "/sharing/board?of=" + Stage.agency("police").value() + "&what=" + category);
            jess.follow("Record a yes to sharing");
            jess.page()
                    .getByLabel("Signed", new GetByLabelOptions().setExact(false))
                    .first()
                    .check();
            jess.press("Check what will be saved");
            jess.press("Save and share");
            jess.sees("Receipt");
        }
        jess.open(SAM + "/meetings");
        jess.follow("Review meeting");
        jess.press("Start the meeting");
        jess.follow("Open the live page");
        jess.sees("Agenda");
        jess.page().waitForURL("**/live");
        return java.net.URI.create(jess.page().url()).getPath().substring(1);
    }

    private static void follow(Human human, String live) {
        human.open(live);
        human.sees("Agenda");
    }

    private static Locator write(Human human) {
        return human.page().getByLabel("Write", new GetByLabelOptions().setExact(true));
    }

    private static Human signedIn(PortalProcess portal, String human, Width width) {
        return Human.signedIn(portal::url, STORY, human, width);
    }
}
