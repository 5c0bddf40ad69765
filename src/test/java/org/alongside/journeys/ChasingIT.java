package org.alongside.journeys;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.action.ActionDraft;
import org.alongside.action.Actions;
import org.alongside.action.Answer;
import org.alongside.action.Barrier;
import org.alongside.action.BarrierKind;
import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.answering.Links;
import org.alongside.answering.SeniorAddresses;
import org.alongside.consent.PersonFacts;
import org.alongside.local.Stage;
import org.alongside.testing.Browser;
import org.alongside.testing.Browser.Width;
import org.alongside.testing.Portal;
import org.alongside.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.alongside.journeys.Human.goTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is promised and not kept, without a mouse: the board, what needs attention, the light page; and how these pages look. */
class ChasingIT {

    private static final String HOUSING = "options@housing.example";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/t/[\\w-]+");

    private final Portal portal = Portal.shared();

    @Test
    void aBarrierIsTakenALevelUp() {
        for (var number = 0; number < 5; number++) {
            var draft = ask(person(number), "lantern", "Find a time", LocalDate.of(2099, 3, 3));
            World.as(
                    "kerra",
                    () -> assertThat(portal.bean(Actions.class)
                                    .answer(
                                            draft.id(),
                                            0,
                                            new Answer.Stuck(Barrier.NO_CAPACITY, "", "", BarrierKind.OPENING_HOURS)))
                            .isEmpty());
        }
        try (var jess = Human.signedIn("chasing", "jess", Width.DESK)) {
            jess.open("promises");
            jess.sees("No capacity: Opening hours");
            goTo(jess.page(), jess.page().getByRole(AriaRole.REGION).first());
            jess.takeFirst(jess.page().getByLabel("What gets in the way").last());
            goTo(jess.page(), jess.one(AriaRole.BUTTON, "Take it a level up"));
            jess.page().keyboard().press("Enter");
            jess.sees("Taken a level up:");
            jess.looks("promises-DESK");
        }
        try (var olly = Human.signedIn("chasing", "olly", Width.PHONE)) {
            olly.open("promises");
            olly.sees("Do services do what they said?");
            olly.seesNot("Take it a level up");
            olly.looks("promises-PHONE");
        }
    }

    @Test
    void aCoordinatorStopsRemindersAndGoesToASenior() {
        World.as(
                "nadia",
                () -> assertThat(portal.bean(SeniorAddresses.class)
                                .keep(Stage.agency("coordination"), "senior@coordination.example"))
                        .isEmpty());
        var title = ask(
                        "housing",
                        "Say which flats are free",
                        LocalDate.now(ZoneId.of("Europe/London")).minusDays(30))
                .title();
        try (var jess = Human.signedIn("chasing", "jess", Width.DESK)) {
            jess.open("attention");
            jess.sees(title);
            jess.looks("attention-DESK");
            var card = jess.page().locator("li.item").filter(new Locator.FilterOptions().setHasText(title));
            goTo(jess.page(), card.getByLabel("Why no more reminders are sent"));
            jess.page().keyboard().type("They are moving offices");
            goTo(jess.page(), card.getByRole(AriaRole.BUTTON, named("Stop reminders: " + title)));
            jess.page().keyboard().press("Enter");
            jess.sees("No more reminders are sent about this action.");

            jess.open("people/" + Stage.person("sam").value() + "/actions");
            jess.sees(title);
            var senior = card.locator("vaadin-details")
                    .filter(new Locator.FilterOptions().setHasText("At once to a senior"));
            goTo(jess.page(), senior.locator("vaadin-details-summary"));
            jess.page().keyboard().press("Enter");
            goTo(jess.page(), senior.getByLabel("Why this cannot wait"));
            jess.page().keyboard().type("Nobody can sleep there tonight");
            goTo(jess.page(), senior.getByRole(AriaRole.BUTTON, named("Write to the senior")));
            jess.page().keyboard().press("Enter");
            jess.sees("Senior written to at once");
        }
        for (var width : new Width[] {Width.DESK, Width.PHONE}) {
            try (var pia = Human.signedIn("chasing", "pia", width)) {
                pia.open("operational-group");
                pia.sees("List of the operational group");
                pia.looks("group-" + width);
            }
        }
    }

    @Test
    void anAgencyAnswersOnTheLightPage() {
        ask("housing", "Send the letter", LocalDate.of(2099, 3, 3));
        var link = link();
        try (var phone = Browser.open(Width.PHONE)) {
            var page = phone.page();
            page.navigate(link);
            goTo(page, page.getByRole(AriaRole.BUTTON).first());
            page.keyboard().press("Enter");
            var card = page.locator("li.item").filter(new Locator.FilterOptions().setHasText("Send the letter"));
            goTo(page, card.getByRole(AriaRole.BUTTON, named("On track")));
            page.keyboard().press("Enter");
            page.getByText("Thank you, saved.").waitFor();
            goTo(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")));
            page.keyboard().press("Enter");
            page.getByText("Taken back.").waitFor();

            goTo(page, card.locator("summary").first());
            page.keyboard().press("Enter");
            goTo(page, card.locator("select[name=kind]"));
            page.keyboard().type("Proof");
            phone.assertNoViolations();
            phone.assertNoSidewaysScrolling();
            phone.screenshot("chasing-light-PHONE");
            goTo(page, card.getByRole(AriaRole.BUTTON, named("Need information")));
            page.keyboard().press("Enter");
            page.getByText("Thank you, saved.").waitFor();
            com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(card)
                    .containsText("Stuck");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jess, attention, PHONE, a call often helps",
        "nadia, mails, DESK, Every mail has been sent",
        "nadia, mails, PHONE, Every mail has been sent",
        "nadia, agencies/SURGERY/mail, DESK, E-mail address of the agency",
        "nadia, agencies/SURGERY/mail, PHONE, E-mail address of the agency"
    })
    void pagesAboutMailsLookWell(String human, String address, Width width, String words) {
        try (var visitor = Human.signedIn("chasing", human, width)) {
            visitor.open(
                    address.replace("SURGERY", Stage.agency("surgery").value().toString()));
            visitor.sees(words);
            visitor.looks(address.replaceAll("[^a-z]+", "-") + "-" + width);
        }
    }

    /** One of several people, so that what stops their actions can be spoken of. */
    private PersonId person(int number) {
        var id = Stage.person("barrier-" + number);
        World.as(
                "jess",
                () -> assertThat(portal.bean(PersonFacts.class).register(id, "B.R.", "9B" + number, null))
                        .isEmpty());
        return id;
    }

    private ActionDraft ask(String agency, String title, LocalDate due) {
        return ask(Stage.person("sam"), agency, title, due);
    }

    private ActionDraft ask(PersonId person, String agency, String title, LocalDate due) {
        var draft = ActionDraft.of(person, title, new Owner.OfAgency(Stage.agency(agency)), due);
        World.as("jess", () -> assertThat(portal.bean(Actions.class).ask(draft)).isEmpty());
        return draft;
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private String link() {
        portal.bean(Links.class).askAgain(HOUSING);
        return await().atMost(Duration.ofSeconds(30))
                .until(this::asked, Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> asked() {
        return Stream.of(portal.bean(GreenMail.class).getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(mail -> mail.contains("To: " + HOUSING) && mail.contains("A new link to your actions"))
                .flatMap(mail -> LINK.matcher(mail).results().map(MatchResult::group))
                .reduce((earlier, later) -> later);
    }
}
