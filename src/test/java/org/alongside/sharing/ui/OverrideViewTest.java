package org.alongside.sharing.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.casework.CaseRoutes;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.consent.ConsentRefusal;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Notices;
import org.alongside.consent.OverrideDraft;
import org.alongside.consent.OverrideId;
import org.alongside.consent.OverrideKind;
import org.alongside.consent.Overrides;
import org.alongside.consent.Recipient;
import org.alongside.consent.Scope;
import org.alongside.kit.Dates;
import org.alongside.local.Stage;
import org.alongside.sharing.OverrideList;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.Reminders;
import org.alongside.sharing.SharingRoutes;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ViewTest
class OverrideViewTest {

    private static final String REASON = "Threats by somebody in the home, heard today";
    private static final String SENTENCE = "Police Liaison Harbour can see S.T.’s housing without S.T.’s consent.";

    private static final String AGAIN = "When is this looked at again?";
    private static final String BANNER =
            "Some of what you see here is open to you for another lawful reason than consent. The first of it closes on ";

    private final World world;
    private final Overrides overrides;
    private final OverrideList list;
    private final Reminders reminders;
    private final Notices notices;
    private final Notes notes;
    private PersonId sam = PersonId.random();

    OverrideViewTest(
            World world, Overrides overrides, OverrideList list, Reminders reminders, Notices notices, Notes notes) {
        this.world = world;
        this.overrides = overrides;
        this.list = list;
        this.reminders = reminders;
        this.notices = notices;
        this.notes = notes;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("sam");
        world.involve(sam, "lantern", "police", "surgery");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        signIn("jess");
        open(SharingRoutes.act(sam, "override"));
        press("Check what will be saved");
        see("There is a problem", "Choose one of these.", "Name at least one.", "Pick at least one.");
        see("Give a reason of at least 20 characters.");

        complete(OverrideKind.SAFEGUARDING);
        fill("Is S.T. told?", false);
        press("Check what will be saved");
        see("Say why telling would be unsafe.");
        absent("Share without consent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1234567890123456789", " \u00a0 . \u200b "})
    void aReasonThatIsNoneIsRefusedAtItsField(String reason) {
        signIn("jess");
        open(SharingRoutes.act(sam, "override"));
        complete(OverrideKind.SAFEGUARDING);
        fill("Why is this needed without consent?", reason);
        press("Check what will be saved");
        see("Give a reason of at least 20 characters.");
        absent("Share without consent");
    }

    @Test
    void anOverlongReasonIsRefusedAtItsField() {
        signIn("jess");
        open(SharingRoutes.act(sam, "override"));
        complete(OverrideKind.SAFEGUARDING);
        fill("Why is this needed without consent?", "x".repeat(2001));
        press("Check what will be saved");
        see("Please use 2,000 characters at most.");
    }

    @Test
    void anOverrideIsReadBeforeItIsRaisedAndStandsAmongTheShares() {
        signIn("jess");
        open(SharingRoutes.act(sam, "override"));
        complete(OverrideKind.SAFEGUARDING);
        fill("Is S.T. told?", false);
        fill("Why would telling be unsafe?", "They read the post");
        press("Check what will be saved");
        see("Choose the day on which this is looked at again.");
        fill(AGAIN, today().plusDays(40));
        press("Check what will be saved");
        see("This is looked at again on " + Dates.day(today().plusDays(40)) + ".");
        see(SENTENCE, "Ground: safeguarding an adult, for 28 days.", "It counts at once, for 72 hours.");
        see("S.T. is not told. Telling would be unsafe: They read the post");
        press("Share without consent");
        see(SENTENCE, "Another reason: safeguarding an adult, in force", "Reason given: " + REASON);
        assertThat(LocatorJ._find(Svg.class)).as("shields").hasSize(1);
        see("Recorded by Jess Penhale", "Not approved yet.", "Go on: raise it again");
        see("They read the post This is looked at again on");
        assertThat(World.as("jess", reminders::mine))
                .as("too early")
                .noneMatch(row -> row.about().equals("look-again"));
    }

    @Test
    void whoeverRaisedItIsRemindedUntilThePersonIsTold() {
        var raised = untold(today().plusDays(3));
        for (var reminded : List.of("jess", "lena", "pia")) {
            assertThat(World.as(reminded, reminders::mine))
                    .as(reminded)
                    .anyMatch(row -> row.about().equals("look-again") && row.days() == 7);
        }
        for (var other : List.of("olly", "gwen", "jo")) {
            assertThat(World.as(other, reminders::mine)).as(other).isEmpty();
            signIn(other);
            assertThatThrownBy(() -> open(SharingRoutes.act(sam, "look-again", raised.value())))
                    .as(other)
                    .hasRootCauseInstanceOf(NotFoundException.class);
            assertThat(World.as(other, () -> overrides.tellPerson(raised)))
                    .as(other)
                    .contains(ConsentRefusal.NOT_ALLOWED);
        }
        assertThat(World.as("sam", notices::mine)).isEmpty();

        signIn("jess");
        open(SharingRoutes.act(sam, "look-again", raised.value()));
        fill("Is S.T. told?", true);
        press("Check what will be saved");
        see(SENTENCE, "S.T. is told.");
        press("Save this");
        see("S.T. is told.");
        absent("Look again: can the person be told?", "looked at again");
        assertThat(World.as("sam", notices::mine))
                .extracting(Notices.Row::about)
                .containsExactly("override");
        assertThat(World.as("jess", reminders::mine))
                .noneMatch(row -> row.about().equals("look-again"));
        assertThat(World.as("lena", () -> overrides.tellPerson(raised))).contains(ConsentRefusal.ALREADY_DECIDED);
    }

    @Test
    void whatIsStillUnsafeGetsAnotherDayWithinSixMonths() {
        var raised = untold(today());
        signIn("jess");
        open(SharingRoutes.act(sam, "look-again", raised.value()));
        fill(AGAIN, today().minusDays(1));
        press("Check what will be saved");
        press("Save this");
        see("from today, and at most six months on");
        assertThat(World.as("jess", () -> overrides.lookAgain(raised, "Still there", today().plusMonths(7))))
                .contains(ConsentRefusal.LOOK_AGAIN_NEEDED);
        assertThat(World.as("jess", () -> overrides.lookAgain(raised, "Still there", today().plusDays(60))))
                .isEmpty();
        open(SharingRoutes.tab(sam));
        see("Telling would be unsafe: Still there This is looked at again on " + Dates.day(today().plusDays(60)));
        assertThat(World.as("sam", notices::mine)).isEmpty();
    }

    @Test
    void whoeverReadsUnderAnOverrideIsToldUntilWhen() {
        World.as(
                "jess",
                () -> notes.write(
                        new NoteDraft(ItemDraft.of(ItemId.random(), sam, "note", "housing", "Rent owed"), "words")));
        signIn("olly");
        open(CaseRoutes.one(sam));
        absent(BANNER);
        var raised = raise("jess", OverrideKind.LIFE);
        open(SharingRoutes.tab(sam));
        see(BANNER + Dates.moment(until()));
        signIn("jess");
        open(CaseRoutes.one(sam));
        absent(BANNER);
        World.as("jess", () -> overrides.end(raised));
        signIn("olly");
        open(CaseRoutes.one(sam));
        absent(BANNER);
    }

    private OffsetDateTime until() {
        return World.as("olly", () -> list.of(sam)).getFirst().until();
    }

    private OverrideId untold(LocalDate again) {
        var id = OverrideId.random();
        var draft = new OverrideDraft(
                id,
                OverrideKind.SAFEGUARDING,
                sam,
                List.of(new Recipient.OfAgency(Stage.agency("police"))),
                List.of(new Scope.OfCategory("housing")),
                REASON,
                null,
                "They read the post",
                again,
                null);
        assertThat(World.as("jess", () -> overrides.raise(draft))).isEmpty();
        return id;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    @Test
    void onlyThoseWhoAreToldReadOfIt() {
        raise("jess", OverrideKind.SAFEGUARDING);
        for (var told : List.of("jess", "olly", "lena", "pia")) {
            signIn(told);
            open(SharingRoutes.tab(sam));
            see(SENTENCE);
        }
        for (var other : List.of("gwen", "kerra", "nadia")) {
            signIn(other);
            open(SharingRoutes.tab(sam));
            absent(SENTENCE, REASON);
        }
    }

    @Test
    void anOrderWaitsAndTellsNobodyButWhoeverDecides() {
        raise("jess", OverrideKind.COURT);
        signIn("olly");
        open(SharingRoutes.tab(sam));
        absent(SENTENCE);
        open(SharingRoutes.APPROVALS);
        see("Nothing waits for you.");
        signIn("jess");
        open(SharingRoutes.APPROVALS);
        see("Nothing waits for you.");

        signIn("pia");
        open(SharingRoutes.APPROVALS);
        see(SENTENCE, "Another reason: an order of a court, waiting for a second professional", REASON);
        see("It counts only once a safeguarding lead or privacy officer has approved it.");
        press("Approve");
        see("You approved this.", "Nothing waits for you.");
        signIn("olly");
        open(SharingRoutes.tab(sam));
        see(SENTENCE, "Approved by Pia Lanyon");
        absent("End it now");
    }

    @Test
    void whoeverRaisedItEndsItAndNobodyElseFindsThePage() {
        var raised = raise("jess", OverrideKind.LIFE);
        for (var other : List.of("olly", "gwen", "jo")) {
            signIn(other);
            assertThatThrownBy(() -> open(SharingRoutes.act(sam, "end-override", raised.value())))
                    .as(other)
                    .hasRootCauseInstanceOf(NotFoundException.class);
        }
        signIn("jess");
        open(SharingRoutes.act(sam, "end-override", raised.value()));
        see(SENTENCE, "It ends at once.");
        press("End it now");
        see("Another reason: a life is at risk, ended");
        assertThatThrownBy(() -> open(SharingRoutes.act(sam, "end-override", raised.value())))
                .hasRootCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void goingOnIsRaisingItAgainWithWhatWasSaid() {
        var raised = raise("jess", OverrideKind.LIFE);
        signIn("lena");
        open(SharingRoutes.act(sam, "override", raised.value()));
        see(REASON);
        press("Check what will be saved");
        see(SENTENCE, "for 24 hours");
        press("Share without consent");
        see("Recorded by Lena Trudgeon", "Recorded by Jess Penhale");
        signIn("gwen");
        assertThatThrownBy(() -> open(SharingRoutes.act(sam, "override", raised.value())))
                .hasRootCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void anEndThatTheGroundDoesNotAllowIsRefused() {
        signIn("jess");
        open(SharingRoutes.act(sam, "override"));
        complete(OverrideKind.LIFE);
        fill("Until", LocalDateTime.parse("2099-01-01T10:00"));
        press("Check what will be saved");
        press("Share without consent");
        see("That is too long.");
        assertThat(World.as("jess", () -> overrides.saysTooLittle(REASON))).isFalse();
    }

    @Test
    void aStrangerFindsNoneOfIt() {
        signIn("jo");
        assertThatThrownBy(() -> open(SharingRoutes.act(sam, "override")))
                .hasRootCauseInstanceOf(NotFoundException.class);
    }

    private static void complete(OverrideKind kind) {
        fill("Lawful ground", kind);
        fill(
                "Agencies",
                Set.of(new Pickable.Who(new Recipient.OfAgency(Stage.agency("police")), "Police Liaison Harbour")));
        fill("Kinds of information", Set.of("housing"));
        fill("Why is this needed without consent?", REASON);
        fill("Is S.T. told?", true);
    }

    private OverrideId raise(String by, OverrideKind kind) {
        var id = OverrideId.random();
        var draft = new OverrideDraft(
                id,
                kind,
                sam,
                List.of(new Recipient.OfAgency(Stage.agency("police"))),
                List.of(new Scope.OfCategory("housing")),
                REASON,
                null,
                null,
                null,
                null);
        assertThat(World.as(by, () -> overrides.raise(draft))).isEmpty();
        return id;
    }
}
