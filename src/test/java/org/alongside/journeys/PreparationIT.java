package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.local.Stage;
import org.alongside.testing.Browser.Width;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Before a meeting, in a real browser: Jess plans and asks, Olly hands in on a phone, Jess looks again on hers. */
class PreparationIT {

    private static final String STORY = "before";
    private static final String MANY_YEARS_ON = "03/03/2999";

    @Test
    void aMeetingIsPreparedOnADeskAndOnAPhone() {
        String address;
        try (var jess = Human.signedIn(STORY, "jess", Width.DESK)) {
            plan(jess);
            jess.sees("Who may hear what");
            jess.sees("Every 4 weeks");
            jess.press("Ask for a report");
            jess.write("What it is to be about", "Contacts since March");
            jess.press("Ask for it");
            jess.sees("Report of Police Liaison Harbour");
            jess.looks("meeting");
            address = jess.page().url().replaceAll("^.*/meetings/", "meetings/");
        }
        try (var olly = Human.signedIn(STORY, "olly", Width.PHONE)) {
            handIn(olly);
        }
        try (var jess = Human.signedIn(STORY, "jess", Width.PHONE)) {
            jess.open(address);
            jess.sees("report in since");
            jess.looks("meeting-phone");
            jess.follow("Report of Police Liaison Harbour");
            jess.sees("not shown to you");
            jess.seesNot("Two calls in March.");
            jess.looks("report-phone");
        }
    }

    @Test
    void aPanelIsPlannedAndRunInOrder() {
        try (var jess = Human.signedIn(STORY, "jess", Width.DESK)) {
            jess.open("meetings/sittings/new");
            jess.write("What the meeting is for", "Winter panel");
            jess.write("Where, or how to join", "Harbour House, room 2");
            jess.fillMoment("When", MANY_YEARS_ON, "10:30");
            jess.page().getByLabel("Whom it is about, in this order").first().click();
            jess.page().getByRole(AriaRole.OPTION).nth(0).click();
            jess.page().getByRole(AriaRole.OPTION).nth(1).click();
            jess.page().keyboard().press("Tab");
            jess.sees("how long, in minutes");
            jess.looks("panel");
            jess.press("Plan the panel");
            jess.sees("Invite at least one agency");
            inviteSomebodyToEachPart(jess);
            jess.press("Plan the panel");
            jess.sees("in the order of their times");
            jess.looks("order");
        }
        try (var jess = Human.signedIn(STORY, "jess", Width.PHONE)) {
            jess.open("meetings/sittings/new");
            jess.looks("panel-phone");
        }
    }

    private static void inviteSomebodyToEachPart(Human jess) {
        var fields = jess.page().getByLabel("agencies and trusted persons to invite");
        assertThat(fields).hasCount(2);
        for (var field : fields.all()) {
            field.click();
            jess.page().getByRole(AriaRole.OPTION).first().click();
            jess.page().keyboard().press("Escape");
            assertThat(jess.page().getByRole(AriaRole.OPTION)).hasCount(0);
            jess.page().keyboard().press("Tab");
        }
    }

    private static void plan(Human jess) {
        jess.open("meetings/new/" + Stage.person("sam").value());
        jess.write("What the meeting is for", "Review before the winter");
        jess.write("Where, or how to join", "Harbour House, room 2");
        jess.fillMoment("When", MANY_YEARS_ON, "10:30");
        jess.pick("Agencies and trusted persons to invite", "Police Liaison Harbour");
        jess.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Comes again"))
                .click();
        jess.one(AriaRole.OPTION, "Every 4 weeks").click();
        jess.writeDay("Until which day", "30/06/2999");
        jess.looks("plan");
        jess.press("Plan the meeting");
        jess.sees("The plan");
    }

    private static void handIn(Human olly) {
        olly.open("meetings/reports");
        olly.sees("Contacts since March");
        olly.looks("reports");
        olly.page().getByRole(AriaRole.LINK).getByText("About ").first().click();
        olly.sees("Write the report");
        olly.looks("write");
        olly.write("Facts", "Two calls in March.");
        olly.tick("Yes");
        olly.press("Hand it in");
        olly.sees("Handed in.");
        olly.looks("handed-in");
    }
}
