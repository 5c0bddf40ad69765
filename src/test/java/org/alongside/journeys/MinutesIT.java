package org.alongside.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

import com.microsoft.playwright.options.AriaRole;
import org.alongside.local.Stage;
import org.alongside.testing.Browser.Width;
import org.alongside.testing.FileText;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** After a meeting, in a real browser: Jess ends it, and everybody fetches minutes of their own. */
class MinutesIT {

    private static final Logger LOG = LoggerFactory.getLogger(MinutesIT.class);
    private static final String STORY = "minutes";
    private static final String SOON = "03/03/2999";

    @Test
    void endingIssuesEverythingAndEachReaderFetchesTheirOwnFiles() throws IOException {
        String address;
        try (var jess = Human.signedIn(STORY, "jess", Width.DESK)) {
            hold(jess);
            var pressed = Instant.now();
            jess.press("End and issue");
            jess.sees("Your own copy: read, print or save it");
            LOG.info("from End to everything issued and on the screen: {}", Duration.between(pressed, Instant.now()));
            jess.looks("ended");
            jess.follow("Your own copy: read, print or save it");
            jess.sees("Made for Jess Penhale");
            jess.looks("copy");
            address = jess.page().url().replaceAll("^.*/meetings/", "meetings/");
            fetched(jess);
        }
        try (var jo = Human.signedIn(STORY, "jo", Width.NARROW)) {
            jo.open(address);
            jo.sees("This is not available. It may have moved, or it may not be shared with you.");
        }
        try (var sam = Human.signedIn(STORY, "sam", Width.NARROW)) {
            sam.open(address);
            sam.sees("A room is found.");
            sam.looks("copy");
        }
    }

    private static void hold(Human jess) {
        jess.open("meetings/new/" + Stage.person("sam").value());
        jess.write("What the meeting is for", "A room for the winter");
        jess.write("Where, or how to join", "Harbour House, room 2");
        jess.fillMoment("When", SOON, "10:30");
        jess.pick("Agencies and trusted persons to invite", "Police Liaison Harbour");
        jess.press("Plan the meeting");
        jess.press("Start the meeting");
        jess.type("Write", "d A room is found.");
        jess.seesEmpty("Write");
        jess.type("Write", "a police liaison harbour look up whether conditions stand by " + SOON);
        jess.seesEmpty("Write");
        jess.follow("End the meeting");
        jess.sees("Before it ends");
    }

    private static void fetched(Human jess) throws IOException {
        var word = jess.page()
                .waitForDownload(() -> jess.one(AriaRole.LINK, "Save as Word").click());
        assertThat(word.suggestedFilename())
                .as("the day on which it was held, not that for which it was planned")
                .matches("minutes-[A-Z0-9]+-20\\d\\d-\\d\\d-\\d\\d\\.docx");
        assertThat(FileText.ofWord(Files.readAllBytes(word.path())))
                .contains("A room is found.", "Made for Jess Penhale");
        var pdf = jess.page()
                .waitForDownload(() -> jess.one(AriaRole.LINK, "Save as PDF").click());
        var file = Files.readAllBytes(pdf.path());
        assertThat(FileText.ofPdf(file)).contains("A room is found.", "Made for Jess Penhale");
        assertThat(FileText.failuresOfPdfUa(file)).isEmpty();
    }
}
