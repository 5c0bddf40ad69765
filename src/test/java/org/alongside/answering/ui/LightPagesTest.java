package org.alongside.answering.ui;

import java.util.regex.Pattern;

import org.alongside.action.ActionStatus;
import org.alongside.action.BarrierKind;
import org.alongside.action.PersonActions;
import org.alongside.actor.PersonId;
import org.alongside.agency.Agencies;
import org.alongside.answering.PromisedWorld;
import org.alongside.answering.Rounds;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.WebApplicationContext;

import static org.alongside.answering.PromisedWorld.RECEPTION;
import static org.alongside.answering.PromisedWorld.TUESDAY;
import static org.alongside.answering.PromisedWorld.to;
import static org.alongside.answering.PromisedWorld.token;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@DbTest
class LightPagesTest {

    private static final String MARKUP = "Send <script>alert('x')</script> \uD83D\uDE00 list";

    private final PromisedWorld promised;
    private final Rounds rounds;
    private final PersonActions ofPerson;
    private final Agencies agencies;
    private final WebApplicationContext context;
    private PersonId sam = PersonId.random();
    private ItemId list = ItemId.random();

    LightPagesTest(
            PromisedWorld promised,
            Rounds rounds,
            PersonActions ofPerson,
            Agencies agencies,
            WebApplicationContext context) {
        this.promised = promised;
        this.rounds = rounds;
        this.ofPerson = ofPerson;
        this.agencies = agencies;
        this.context = context;
    }

    @BeforeEach
    void begin() {
        sam = promised.begin();
        list = promised.ask(sam, "surgery", MARKUP, TUESDAY.plusDays(40));
        rounds.go();
    }

    @AfterEach
    void end() {
        promised.end();
    }

    @Test
    void twoPressesAnswerAnAction() throws Exception {
        var reception = visiting();
        assertThat(reception.text()).contains("Actions of Quay Lane Surgery", "S.T. (4K7)", "1 action");

        reception.press("/answers/" + list.value(), "version", "0", "words", "sent <b>", "answer", "done");
        assertThat(reception.follow().text()).contains("Thank you, saved.", "Undo", "There is nothing for your agency");
        var seen = as("jess", () -> ofPerson.of(sam)).getFirst();
        assertThat(seen.status()).isEqualTo(ActionStatus.DONE);
        assertThat(seen.answeredBy()).isEqualTo("Quay Lane Surgery, answering by e-mail");

        reception.press("/answers/" + list.value() + "/undo", "version", "1");
        assertThat(reception.follow().text()).contains("Taken back.", "S.T. (4K7)");
    }

    @Test
    void stuckAndNotOursAreAnswersToo() throws Exception {
        var reception = visiting();
        reception.press("/answers/" + list.value(), "version", "0", "words", "", "answer", "need-information");
        assertThat(reception.follow().text()).contains("Thank you, saved.", "Stuck");
        reception.press("/answers/" + list.value(), "version", "0", "words", "", "answer", "done");
        assertThat(reception.follow().text()).contains("Somebody else changed this");
        reception.press("/answers/" + list.value(), "version", "1", "words", "", "answer", "whatever");
        assertThat(reception.follow().text()).contains("This is not available.");
        reception.press("/answers/" + list.value(), "version", "1", "words", "a".repeat(4000), "answer", "done");
        assertThat(reception.follow().text()).contains("500 characters at most");
        reception.press("/answers/" + list.value(), "version", "1", "words", "the hostel", "answer", "not-ours");
        assertThat(reception.follow().text()).contains("Thank you, saved.");
    }

    @Test
    void scannersUseNothingUp() throws Exception {
        var address = "/t/" + token(RECEPTION);
        for (var look = 0; look < 3; look++) {
            assertThat(new PlainBrowser(context).open(address).status()).isEqualTo(200);
            assertThat(new PlainBrowser(context).onlyAsk(address).status()).isEqualTo(200);
            assertThat(new PlainBrowser(context).pressWithoutToken(address).status())
                    .isEqualTo(403);
        }
        assertThat(visiting().text()).contains("S.T. (4K7)");
    }

    @Test
    void eachWrongWayIsOneSentenceAndAWayToANewLink() throws Exception {
        var token = token(RECEPTION);
        var browser = new PlainBrowser(context).open("/t/" + token);
        browser.press("/t/" + token);
        assertThat(new PlainBrowser(context).open("/t/" + token).text())
                .contains("It has been used already.", "Send a new link");
        var mistyped = (token.startsWith("x") ? "y" : "x") + token.substring(1);
        assertThat(new PlainBrowser(context).open("/t/" + mistyped).text())
                .contains("It is not complete.", "Send a new link");
        assertThat(new PlainBrowser(context).open("/answers").text()).contains("Its time is over.", "Send a new link");

        var asking = new PlainBrowser(context).open("/t/" + token);
        asking.press("/t/ask", "address", RECEPTION);
        assertThat(asking.text()).contains("a new link is on its way to it");
        rounds.go();
        assertThat(to(RECEPTION)).hasSize(2);

        as("nadia", () -> agencies.endAgreement(Stage.agency("surgery")));
        assertThat(new PlainBrowser(context).open("/t/" + token(RECEPTION)).text())
                .contains("Your agency does not answer by e-mail any more.");
        assertThat(browser.open("/answers").status()).isEqualTo(410);
    }

    @Test
    void whoeverAsksForALinkLearnsNothingAboutAddresses() throws Exception {
        var asking = new PlainBrowser(context).open("/t/none");
        asking.press("/t/ask", "address", "stranger@elsewhere.example");
        assertThat(asking.text()).contains("If agencies are written to at this address");
        rounds.go();
        assertThat(to("stranger@elsewhere.example")).isEmpty();
    }

    @Test
    void aVisitAnswersForItsOwnAgencyAlone() throws Exception {
        var other = promised.ask(sam, "police", "Name one officer", TUESDAY.plusDays(40));
        var reception = visiting();
        assertThat(reception.text()).doesNotContain("Name one officer");
        reception.press("/answers/" + other.value(), "version", "0", "words", "", "answer", "done");
        assertThat(reception.follow().text()).contains("This is not available.");

        reception.press("/answers/leave");
        assertThat(reception.open("/answers").status()).isEqualTo(410);
    }

    @Test
    void thePagesHaveNoScriptAndPassNothingOn() throws Exception {
        var reception = visiting();
        assertThat(reception.text())
                .contains("&lt;script&gt;")
                .doesNotContainPattern(Pattern.compile("<script|javascript:|style=|onclick"));
        assertThat(reception.page().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self'")
                .doesNotContain("script-src", "unsafe");
        assertThat(reception.page().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reception.page().getHeader("Cache-Control")).contains("no-store");
        assertThat(reception.page().getCookie("__Host-alongside")).isNull();
    }

    @Test
    void theSecretOfAVisitIsKeptFromScriptsAndOtherSites() throws Exception {
        var token = token(RECEPTION);
        var browser = new PlainBrowser(context).open("/t/" + token);
        browser.press("/t/" + token);

        assertThat(browser.status()).isEqualTo(303);
        assertThat(browser.page().getHeaders("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-answers=")
                        .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=1800"));
        assertThat(browser.open("/actions").text()).doesNotContain("S.T.");
    }

    @Test
    void stuckSaysWhatWouldHelpAndWhatExactly() throws Exception {
        var reception = visiting();
        assertThat(reception.text()).contains("What would help", "Proof of address", "Outside our area");
        reception.press(
                answer(),
                "version",
                "0",
                "words",
                "",
                "answer",
                "need-information",
                "help",
                "a <letter>",
                "kind",
                "proof-of-address");
        assertThat(reception.follow().text()).contains("Thank you, saved.", "Undo");

        var seen = as("jess", () -> ofPerson.of(sam)).getFirst();
        assertThat(seen.more().wouldHelp()).isEqualTo("a <letter>");
        assertThat(seen.more().kind()).isEqualTo(BarrierKind.PROOF_OF_ADDRESS);
        reception.press(answer() + "/undo", "version", "1");
        assertThat(as("jess", () -> ofPerson.of(sam)).getFirst().more().kind()).isNull();

        reception.follow();
        reception.press(answer(), "version", "2", "words", "", "answer", "no-capacity", "help", "", "kind", "person");
        assertThat(as("jess", () -> ofPerson.of(sam)).getFirst().more().kind()).isNull();
    }

    @Test
    void itIsPassedOnInsideTheAgencyAndToNobodyElse() throws Exception {
        var reception = visiting();
        assertThat(reception.text())
                .contains("Pass it on to a colleague", "Ravi Menon")
                .doesNotContain("Olly Prisk", "Jo Tangye", "answering by e-mail");
        reception.press(
                answer() + "/pass",
                "version",
                "0",
                "colleague",
                Stage.post("ravi").value().toString());
        assertThat(reception.follow().text()).contains("Passed on.", "for Ravi Menon");
        reception.press(
                answer() + "/pass",
                "version",
                "1",
                "colleague",
                Stage.post("jo").value().toString());
        assertThat(reception.follow().text()).contains("Choose a colleague of your own agency.");
    }

    @Test
    void theDateGoesIntoACalendarAndTheTextIntoAnotherSystem() throws Exception {
        var reception = visiting();
        assertThat(reception.text()).contains("Copy for my system", "<textarea", "Asked by Jess Penhale");
        reception.open(answer() + "/due.ics");
        assertThat(reception.page().getContentType()).startsWith("text/calendar");
        assertThat(reception.text())
                .contains("DTSTART;VALUE=DATE:20990412", "SUMMARY:Action due\\, S.T. (4K7)")
                .doesNotContain("Send", "Jess", "Quay Lane");

        assertThat(new PlainBrowser(context).open(answer() + "/due.ics").status())
                .isEqualTo(410);
    }

    @Test
    void aStaleFormIsAPageWithAWayOnAndChangesNothing() throws Exception {
        var reception = visiting();
        reception.pressWithoutToken(answer());
        assertThat(reception.status()).isEqualTo(403);
        assertThat(reception.text()).contains("Nothing was changed", "href=\"/answers\"");
        assertThat(reception.page().getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(as("jess", () -> ofPerson.of(sam)).getFirst().status()).isEqualTo(ActionStatus.PROPOSED);
        assertThat(reception.open("/answers").text()).contains("S.T. (4K7)");

        var link = "/t/" + token(RECEPTION);
        assertThat(new PlainBrowser(context).pressWithoutToken(link).text())
                .contains("Nothing was changed", "href=\"" + link + "\"");
        assertThat(new PlainBrowser(context).pressWithoutToken("/t/ask").text()).contains("href=\"/answers\"");
    }

    private String answer() {
        return "/answers/" + list.value();
    }

    @Test
    void theAgencyChoosesTheWeeklyMail() throws Exception {
        var reception = visiting();
        reception.press("/answers/weekly");
        assertThat(reception.follow().text()).contains("New actions come once a week from now on.");
    }

    private PlainBrowser visiting() throws Exception {
        var token = token(RECEPTION);
        var browser = new PlainBrowser(context).open("/t/" + token);
        assertThat(browser.text()).contains("Continue as " + RECEPTION + "?");
        browser.press("/t/" + token);
        return browser.follow();
    }
}
