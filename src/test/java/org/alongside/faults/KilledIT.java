package org.alongside.faults;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.journeys.Human;
import org.alongside.local.Stage;
import org.alongside.register.preview.LongRegister;
import org.alongside.testing.Browser.Width;
import org.alongside.testing.FreePort;
import org.alongside.testing.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A portal that is killed at its work has kept, when it starts again, all of a confirmed step or nothing of it. */
class KilledIT {

    private static final int ROWS = 120;
    private static final String SAID = "Imported:";
    private static final String REACHED =
            "rows => Number(/([\\d,]+) rows so far/.exec(document.body.innerText)?.[1].replace(',', '') ?? 0) >= rows";
    private static final String COURSE = """
            select concat_ws(' ', m.ended_at is not null,
                (select count(*) from meeting.minute p where p.meeting_id = m.item_id),
                (select count(*) from action.action a where a.meeting_id = m.item_id),
                (select count(*) from meeting.line l where l.meeting_id = m.item_id and l.issued_as is not null),
                (select count(*) from meeting.line l join consent.item i on i.id = l.id where l.meeting_id = m.item_id))
            from meeting.meeting m where m.started_at is not null and m.person_id = '%s'""".formatted(Stage.person("sam").value());
    private static final String RUNNING = "f 0 0 0 0";
    private static final String ISSUED = "t 2 2 4 4";

    private final KeptData data;

    KilledIT(@TempDir Path data) {
        this.data = new KeptData(data);
    }

    @Test
    void whatWasConfirmedIsKeptWholeAndNothingElse(@TempDir Path folder) throws Exception {
        var register = new LongRegister(ROWS).in(folder);
        var portal = new PortalProcess(FreePort.find(), data.directory());
        var meeting = killMeetingAndImporting(portal, register);
        portal = portal.again();
        assertStillRunning(portal, meeting);
        killImportedAndIssuing(portal, register, meeting);
        portal = portal.again();
        assertImported(portal, register);
        assertStillRunning(portal, meeting);
        killIssued(portal, meeting);
        portal = portal.again();
        assertIssued(portal, meeting);
        data.end(portal);
    }

    /** Four lines are saved, an import is on its way: portal and database are killed at once. */
    private String killMeetingAndImporting(PortalProcess portal, Path register) throws Exception {
        try (var jess = signedIn(portal)) {
            var meeting = startMeeting(jess);
            write(jess, "Sam wants to be seen near home.");
            write(jess, "d Quay Lane offers a first visit.");
            write(jess, "a lantern outreach visit the surgery with Sam by friday");
            write(jess, "a quay lane surgery say whether Sam can register by friday");
            preview(jess, register);
            assertThat(counted(jess, "new: ")).isGreaterThan(ROWS / 2);
            jess.press("Import");
            jess.page().waitForFunction(REACHED, ROWS / 6, new WaitForFunctionOptions().setTimeout(120_000));
            data.server().destroyForcibly();
            portal.kill();
            return meeting;
        }
    }

    /** The import is confirmed on screen; then the meeting is half issued. */
    private void killImportedAndIssuing(PortalProcess portal, Path register, String meeting) throws Exception {
        try (var jess = signedIn(portal)) {
            preview(jess, register);
            assertThat(counted(jess, "already on record: ")).isZero();
            jess.press("Import");
            jess.page().getByText(SAID).first().waitFor(new Locator.WaitForOptions().setTimeout(120_000));
            killIssuingHalfWay(portal, meeting);
        }
    }

    private void assertImported(PortalProcess portal, Path register) {
        try (var jess = signedIn(portal)) {
            preview(jess, register);
            assertThat(counted(jess, "new: ")).isZero();
            assertThat(counted(jess, "already on record: ")).isGreaterThan(ROWS / 2);
        }
    }

    private static void preview(Human jess, Path register) {
        jess.open("import");
        jess.page().locator("input[type=file]").setInputFiles(register);
        jess.press("Show what would happen");
        jess.sees("3. Look and decide");
    }

    private static String startMeeting(Human jess) {
        jess.open("people/" + Stage.person("sam").value() + "/meetings");
        jess.follow("Review meeting");
        jess.press("Start the meeting");
        jess.one(AriaRole.LINK, "End the meeting").waitFor();
        return java.net.URI.create(jess.page().url()).getPath().substring(1);
    }

    private static void write(Human jess, String line) {
        jess.type("Write", line);
        seesLine(
                jess,
                line.replaceFirst("^(d|a quay lane surgery|a lantern outreach) ", "")
                        .replace(" by friday", ""));
    }

    private static void seesLine(Human jess, String words) {
        jess.page()
                .locator("ul.cards li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .getByText(Pattern.compile("Saved \\d\\d:\\d\\d"))
                .waitFor();
    }

    private void killIssuingHalfWay(PortalProcess portal, String meeting) throws Exception {
        try (var jess = signedIn(portal);
                var _ = data.hold("action.action")) {
            end(jess, meeting);
            data.awaitWaiting("action.action");
            portal.kill();
        }
    }

    private static void killIssued(PortalProcess portal, String meeting) throws InterruptedException {
        try (var jess = signedIn(portal)) {
            end(jess, meeting);
            jess.one(AriaRole.HEADING, "Minutes").waitFor();
            portal.kill();
        }
    }

    private static void end(Human jess, String meeting) {
        jess.open(meeting + "?check");
        jess.sees("4 lines will be issued together");
        jess.press("End and issue");
    }

    private void assertStillRunning(PortalProcess portal, String meeting) {
        try (var jess = signedIn(portal)) {
            jess.open(meeting);
            seesLine(jess, "Sam wants to be seen near home.");
            seesLine(jess, "Quay Lane offers a first visit.");
            seesLine(jess, "visit the surgery with Sam");
            seesLine(jess, "say whether Sam can register");
        }
        assertThat(data.ask(COURSE)).isEqualTo(RUNNING);
        assertThat(data.ask("select count(*) from audit.broken()")).isEqualTo("0");
    }

    private void assertIssued(PortalProcess portal, String meeting) {
        try (var jess = signedIn(portal)) {
            jess.open(meeting);
            jess.one(AriaRole.HEADING, "Minutes").waitFor();
            jess.sees("Sam wants to be seen near home.");
            jess.sees("Quay Lane offers a first visit.");
            jess.sees("visit the surgery with Sam");
            jess.sees("say whether Sam can register");
        }
        assertThat(data.ask(COURSE)).isEqualTo(ISSUED);
        assertThat(data.ask("select count(*) from audit.broken()")).isEqualTo("0");
    }

    private static Human signedIn(PortalProcess portal) {
        return Human.signedIn(portal::url, "killed", "jess", Width.DESK);
    }

    /** The number after these words, or nought where the page does not have them. */
    private static int counted(Human human, String before) {
        var words = Pattern.compile(before + "(\\d+)");
        return human.page().getByText(words).allInnerTexts().stream()
                .map(words::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElse(0);
    }
}
