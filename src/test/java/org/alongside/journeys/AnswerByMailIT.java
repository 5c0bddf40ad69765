package org.alongside.journeys;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
import org.alongside.action.Owner;
import org.alongside.answering.Links;
import org.alongside.local.Stage;
import org.alongside.testing.Browser;
import org.alongside.testing.Browser.Width;
import org.alongside.testing.Portal;
import org.alongside.testing.World;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Reception answers from a mail, on a phone, without a password. */
class AnswerByMailIT {

    private static final List<String> TITLES = List.of("Send the medication list", "Name a lead GP", "Ring the hostel");

    private static final String RECEPTION = "reception@quay-lane.example";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/t/[\\w-]+");

    private final Portal portal = Portal.shared();

    @Test
    void threeAnswersTakeLessThanAMinute() {
        var link = link();
        try (var phone = Browser.open(Width.PHONE)) {
            var page = phone.page();
            var began = System.nanoTime();
            page.navigate(link);
            phone.assertNoViolations();
            phone.assertNoSidewaysScrolling();
            phone.screenshot("answer-by-mail-link");
            page.getByRole(AriaRole.BUTTON).first().click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Actions of Quay Lane Surgery");
            phone.screenshot("answer-by-mail-list");
            answer(card(page, TITLES.getFirst()), "On track");
            answer(card(page, TITLES.get(1)), "Stuck", "Need information");
            answer(card(page, TITLES.getLast()), "Done");
            var seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
            phone.assertNoViolations();
            phone.assertNoSidewaysScrolling();
            phone.screenshot("answer-by-mail-thanks");
            IO.println("three answers by mail on 360 px, pages judged in between: %.1f s".formatted(seconds));
            assertThat(seconds).isLessThan(60);
        }
        try (var another = Browser.open(Width.NARROW)) {
            another.page().navigate(link);
            assertThat(another.page().getByRole(AriaRole.STATUS)).containsText("It has been used already.");
            another.assertNoViolations();
            another.assertNoSidewaysScrolling();
            for (var cutOff : List.of("/t", "/t/", "/t/abcd")) {
                another.page().navigate(portal.url(cutOff));
                assertThat(another.page().getByRole(AriaRole.STATUS)).containsText("It is not complete.");
            }
            another.page().navigate(portal.url("/local/mail"));
            assertThat(another.page().getByText("A new link to your actions").first())
                    .isVisible();
            another.assertNoViolations();
            another.assertNoSidewaysScrolling();
        }
    }

    private static Locator card(Page page, String title) {
        return page.locator("li.item")
                .filter(new Locator.FilterOptions().setHasText(title))
                .last();
    }

    private static void answer(Locator card, String... presses) {
        for (var press = 0; press < presses.length - 1; press++) {
            card.getByText(presses[press], exactly()).click();
        }
        var before = card.page().url();
        card.page()
                .waitForResponse(
                        response -> response.url().contains("/answers?said=thanks"),
                        () -> button(card, presses[presses.length - 1]).click());
        card.page().waitForURL(url -> url.contains("said=thanks") && !url.equals(before));
        card.page().getByRole(AriaRole.STATUS).getByText("Thank you, saved.").waitFor();
    }

    private static Locator button(Locator card, String words) {
        return card.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private String link() {
        for (var title : TITLES) {
            var draft = ActionDraft.of(
                    Stage.person("sam"), title, new Owner.OfAgency(Stage.agency("surgery")), LocalDate.of(2099, 3, 3));
            World.as(
                    "jess",
                    () -> assertThat(portal.bean(Actions.class).ask(draft)).isEmpty());
        }
        portal.bean(Links.class).askAgain(RECEPTION);
        return await().atMost(Duration.ofSeconds(30))
                .until(this::linkAskedFor, Optional::isPresent)
                .orElseThrow();
    }

    /** The link in the mail that was asked for; the portal writes to others, and to reception of other things, at the same time. */
    private Optional<String> linkAskedFor() {
        return Stream.of(portal.bean(GreenMail.class).getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(mail -> mail.contains("To: " + RECEPTION) && mail.contains("A new link to your actions"))
                .flatMap(mail -> LINK.matcher(mail).results().map(MatchResult::group))
                .reduce((earlier, later) -> later);
    }
}
