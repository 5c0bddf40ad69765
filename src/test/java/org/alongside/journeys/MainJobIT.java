package org.alongside.journeys;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.testing.Browser.Width;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The main job in a real browser, from the workbook of an old register to the trusted person's telephone.
 *
 * <p>Every page that it passes is judged for access and width, and kept as a picture under {@code target/screenshots}.
 */
class MainJobIT {

    private static final int LONGEST_IMPORT = 120_000;
    private static final String STORY = "main-job";
    private static final String LISA = "Lisa Berryman";
    private static final String TODAY = inDays(0);
    private static final String SOON = inDays(7);
    private static final Path REGISTER = Path.of("src/test/resources/register/sas-register.xlsx");
    private static final String WORDS = "My dog Bess. I’m calmer when she <b>may</b> come in. 🐕";

    @Test
    void theMainJobIsDoneFromEndToEnd() {
        var record = "";
        try (var jess = Human.signedIn(STORY, "jess", Width.DESK)) {
            importsTheRegister(jess);
            record = opensTheRecord(jess);
            writesThePlan(jess);
            involvesTheAgencies(jess);
            recordsATrustedPerson(jess);
            lenaApproves();
            recordsWhatIsShared(jess);
            holdsTheMeeting(jess);
            gwenAnswers();
            ollySaysWhyHeIsStuck();
            kerraIsOnTrack();
            seesTheAnswers(jess);
        }
        deeSeesWhatWasAgreed();
        piaSeesWhoLooked(record);
        aStrangerFindsNothing();
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(days).format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }

    private static void importsTheRegister(Human jess) {
        jess.open("import");
        jess.looks("choose");
        jess.page().locator("input[type=file]").setInputFiles(REGISTER);
        jess.sees("2. Check the columns");
        jess.looks("columns");
        jess.press("Show what would happen");
        jess.sees("new: 52");
        jess.sees("needs a decision: 14");
        jess.sees("rejected: 3");
        jess.looks("preview");
        jess.press("Import");
        jess.page()
                .getByText("Imported: 52 people came on record")
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_IMPORT));
        jess.looks("report");
    }

    private static String opensTheRecord(Human jess) {
        findsLisa(jess);
        jess.looks("people");
        jess.follow(LISA);
        jess.sees("NHS number 999 075 3830");
        jess.looks("record");
        return jess.page().url().replaceFirst(".*/people/", "people/");
    }

    private static void findsLisa(Human human) {
        human.open("people");
        human.write("Find a person", "999 075 3830");
        human.press("Find");
        assertThat(human.page().getByText("1 found", new GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static void writesThePlan(Human jess) {
        jess.press("Write down own words");
        jess.write("In the person's own words", WORDS);
        jess.looks("words");
        jess.press("Save");
        jess.sees(WORDS);
        jess.press("Add a goal");
        jess.write("Goal, without anything private", "Be seen at a surgery near home");
        jess.press("Save");
        jess.sees("Be seen at a surgery near home");
        jess.press("Stamp it");
        jess.writeDay("On", TODAY);
        jess.write("Who spoke with the person", "Jess Penhale");
        jess.press("Save");
        jess.sees("Agreed on");
        jess.press("Add a step");
        jess.write("Step, without anything private", "Visit the surgery together");
        jess.write("Who does it", "Kerra and Lisa");
        jess.press("Save");
        jess.sees("Visit the surgery together");
        jess.looks("plan");
    }

    private static void involvesTheAgencies(Human jess) {
        jess.tab("People");
        for (var agency : new String[] {"Quay Lane Surgery", "Police Liaison Harbour", "Lantern Outreach"}) {
            jess.press("Involve another agency");
            jess.pick("Agency", agency);
            jess.press("Save");
            assertThat(jess.page().getByRole(AriaRole.DIALOG)).hasCount(0);
            jess.sees("Dr Gwen Opie");
        }
        jess.looks("working");
    }

    private static void recordsATrustedPerson(Human jess) {
        jess.tab("Sharing");
        jess.follow("Record that the person was told");
        jess.tick("a leaflet");
        jess.tick("face to face");
        jess.press("Check what will be saved");
        jess.press("Save");
        jess.follow("Add a trusted person");
        jess.tick("I saw the person alone");
        jess.tick("I asked the safety questions, and the person wants this");
        jess.pick("Somebody known here", "Dee Tremayne");
        jess.write("Relationship", "Friend");
        jess.tick("In person");
        jess.looks("nominate");
        jess.press("Check what will be saved");
        jess.sees("trusted person (Friend)");
        jess.looks("nominate-check");
        jess.press("Save the trusted person");
        jess.sees("Receipt");
        jess.looks("nominate-receipt");
    }

    private static void lenaApproves() {
        try (var lena = Human.signedIn(STORY, "lena", Width.PHONE)) {
            lena.open("approvals");
            lena.sees("Dee Tremayne is Lisa’s trusted person");
            lena.looks("approvals");
            lena.pressAbout("Approve: Dee Tremayne is Lisa’s");
            lena.sees("You approved this.");
        }
    }

    private static void recordsWhatIsShared(Human jess) {
        findsLisa(jess);
        jess.follow(LISA);
        jess.tab("Sharing");
        jess.follow("Record a yes to sharing");
        for (var who :
                new String[] {"Quay Lane Surgery", "Police Liaison Harbour", "Lantern Outreach", "Dee Tremayne"}) {
            jess.tick(who);
        }
        for (var what : new String[] {
            "Name and date of birth", "About me", "Plan", "Meetings", "Actions", "Special Allocation Scheme"
        }) {
            jess.tick(what);
        }
        jess.tick("Face to face");
        jess.looks("share");
        jess.press("Check what will be saved");
        jess.sees("can see Lisa’s");
        jess.looks("share-check");
        jess.press("Save and share");
        jess.sees("Receipt: what is shared");
        jess.looks("share-receipt");
    }

    private static void holdsTheMeeting(Human jess) {
        jess.follow("Back to the record");
        jess.tab("Meetings");
        jess.follow("Plan a meeting");
        jess.write("What the meeting is for", "First review");
        jess.write("Where, or how to join", "Harbour House, room 2");
        jess.fillMoment("When", SOON, "10:30");
        for (var who : new String[] {"Quay Lane Surgery", "Police Liaison Harbour", "Lantern Outreach"}) {
            jess.pick("Agencies and trusted persons to invite", who);
        }
        jess.looks("meeting-plan");
        jess.press("Plan the meeting");
        jess.press("Start the meeting");
        line(jess, "Lisa wants to be seen near home.");
        line(jess, "d Quay Lane offers a first visit.");
        line(jess, "a quay lane surgery say whether Lisa can register by " + SOON);
        line(jess, "a police liaison harbour look up whether conditions stand by " + SOON);
        line(jess, "a lantern outreach visit the surgery with Lisa by " + SOON);
        jess.looks("meeting-running");
        jess.follow("End the meeting");
        jess.sees("Before it ends");
        jess.looks("meeting-check");
        jess.press("End and issue");
        jess.sees("Minutes");
        jess.sees("Quay Lane offers a first visit.");
        jess.looks("meeting-issued");
    }

    private static void line(Human jess, String words) {
        jess.type("Write", words);
        jess.seesEmpty("Write");
    }

    private static void gwenAnswers() {
        try (var gwen = Human.signedIn(STORY, "gwen", Width.PHONE)) {
            gwen.open("actions");
            gwen.sees("say whether Lisa can register");
            gwen.looks("inbox");
            gwen.pressAbout("Done: say whether Lisa can register");
            gwen.sees("Thank you. “say whether Lisa can register”: Done. Saved.");
            gwen.looks("answered");
        }
    }

    private static void ollySaysWhyHeIsStuck() {
        try (var olly = Human.signedIn(STORY, "olly", Width.PHONE)) {
            olly.open("actions");
            olly.pressAbout("Stuck: look up whether conditions stand");
            olly.pressAbout("Need information: look up whether conditions stand");
            olly.sees("Thank you. “look up whether conditions stand”: Stuck. Saved.");
            olly.looks("answered");
        }
    }

    private static void kerraIsOnTrack() {
        try (var kerra = Human.signedIn(STORY, "kerra", Width.PHONE)) {
            kerra.pressAbout("Support worker, Lantern Outreach");
            kerra.sees("Actions of your agency");
            kerra.pressAbout("On track: visit the surgery with Lisa");
            kerra.sees("Thank you. “visit the surgery with Lisa”: On track. Saved.");
            kerra.looks("answered");
        }
    }

    private static void seesTheAnswers(Human jess) {
        findsLisa(jess);
        jess.follow(LISA);
        jess.tab("Actions");
        jess.sees("Need information");
        jess.sees("Answered by Dr Gwen Opie");
        jess.looks("actions");
    }

    private static void deeSeesWhatWasAgreed() {
        try (var dee = Human.signedIn(STORY, "dee", Width.PHONE)) {
            dee.sees("People you help");
            dee.looks("people");
            dee.follow("Lisa");
            dee.sees("You are helping Lisa");
            dee.sees("Be seen at a surgery near home");
            dee.sees("Lisa may keep some things private.");
            dee.seesNot("24 Morvoren Terrace");
            dee.seesNot("Lisa wants to be seen near home.");
            dee.looks("home");
        }
    }

    private static void piaSeesWhoLooked(String record) {
        try (var pia = Human.signedIn(STORY, "pia", Width.DESK)) {
            pia.open(record + "/who-looked");
            pia.sees("Jess Penhale");
            pia.sees("Dr Gwen Opie");
            pia.looks("who-looked");
        }
    }

    private static void aStrangerFindsNothing() {
        try (var jo = Human.signedIn(STORY, "jo", Width.DESK)) {
            jo.open("people");
            jo.write("Find a person", "Berryman");
            jo.press("Find");
            jo.sees("Nobody is found whom you may know of.");
            jo.one(AriaRole.LINK, "Alongside").waitFor();
            jo.seesNot(LISA);
            jo.looks("people");
        }
    }
}
