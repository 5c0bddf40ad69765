package org.alongside.sharing.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.details.Details;
import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongside.casework.CaseRoutes;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.Recipient;
import org.alongside.consent.RefusalId;
import org.alongside.consent.Refusals;
import org.alongside.consent.Scope;
import org.alongside.local.Stage;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.SharingRoutes;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.Screen.signInWithPost;
import static org.alongside.testing.Screen.text;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class ChangesViewTest {

    private static final String CHECK = "Check what will be saved";
    private static final String KERRA = "Lantern Outreach — Kerra Hicks (Support worker)";

    private final World world;
    private final Notes notes;
    private final Nominations nominations;
    private final Refusals refusals;
    private PersonId sam = PersonId.random();

    ChangesViewTest(World world, Notes notes, Nominations nominations, Refusals refusals) {
        this.world = world;
        this.notes = notes;
        this.nominations = nominations;
        this.refusals = refusals;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("sam");
        world.involve(sam, "lantern", "police", "surgery");
        note("jess", "plan", "A GP near the harbour");
        note("kerra", "plan", "Sleeps by the slipway");
        note("gwen", "mental-health", "Voices at night");
    }

    @Test
    void aYesTellsWhoWouldNewlySeeWhat() {
        signIn("jess");
        yes("plan");
        press(CHECK);
        see("What would change", KERRA, "Would newly see 1 item: Plan (1).");
        see("Keeps seeing 1 item because they or their agency wrote it: Plan (1).");
        absent("Olly Prisk", "Gwen Opie", "Would no longer see", "Opened the record");

        unfold("Now and then, side by side: Kerra Hicks");
        see("A preview; nothing is saved yet.", "+ new: “A GP near the harbour” (Plan): all of it");
        see("“Sleeps by the slipway” (Plan): all of it");

        press("Save and share");
        see("Receipt: what is shared");
    }

    @Test
    void aYesToWhatTheViewerDoesNotSeeShowsNoneOfIt() {
        signIn("jess");
        yes("mental-health");
        press(CHECK);
        see("Nobody would see more or less than now.", "This tells only of what you can see yourself.");
        absent("Voices", "Kerra");
    }

    @Test
    void stoppingTellsWhatGoesWhatStaysAndWhatWasOpened() {
        var share = world.share(sam, "lantern", "plan");
        signIn("kerra");
        open(CaseRoutes.one(sam));
        signIn("jess");
        open(SharingRoutes.act(sam, "withdraw", share.value()));
        press(CHECK);
        see(KERRA, "Would no longer see 1 item: Plan (1).");
        see("Keeps seeing 1 item because they or their agency wrote it: Plan (1).");
        assertThat(text()).contains("Opened the record last on ");
        unfold("Now and then, side by side: Kerra Hicks");
        see("− gone: “A GP near the harbour” (Plan): all of it");

        signIn("gwen");
        open(SharingRoutes.act(sam, "withdraw", share.value()));
        press(CHECK);
        see("Would no longer see 1 item: Plan (1).");
        absent("Opened the record last on ", "Has never opened the record.");
    }

    @Test
    void stoppingWhatIsImpliedAnywayTellsWhyItStays() {
        var share = world.share(sam, "surgery", "plan");
        signIn("jess");
        open(SharingRoutes.act(sam, "withdraw", share.value()));
        press(CHECK);
        see("Quay Lane Surgery — Dr Gwen Opie (GP or nurse)");
        see("Keeps seeing 2 items because it is needed for direct care, and the person was told: Plan (2).");
        see("Quay Lane Surgery — Ravi Menon (Surgery reception)");
        absent("Lantern", "Olly");
    }

    @Test
    void whatWouldBeRefusedSaysSoInsteadOfTheList() {
        signIn("jess");
        yes("plan");
        fill("Last day", LocalDate.of(2999, 1, 1));
        press(CHECK);
        assertThat(text()).contains("24 months");
        absent("What would change", "Would newly see");
    }

    @Test
    void aNoThatTouchesNobodySaysSo() {
        signIn("jess");
        open(SharingRoutes.act(sam, "refuse"));
        fill("From everybody", true);
        fill("Kinds of information", Set.of("money"));
        press(CHECK);
        see("Nobody would see more or less than now.");
    }

    @Test
    void liftingANoTellsWhoSeesAgain() {
        var no = RefusalId.random();
        World.as(
                "jess",
                () -> refusals.record(
                        no,
                        sam,
                        List.of(new Recipient.OfAgency(Stage.agency("surgery"))),
                        List.of(new Scope.OfCategory("plan")),
                        false));
        signIn("jess");
        open(SharingRoutes.act(sam, "lift", no.value()));
        press(CHECK);
        see("Quay Lane Surgery — Dr Gwen Opie (GP or nurse)", "Would newly see 2 items: Plan (2).");
        see("Would newly see the public line, and no more, of 2 items: Plan (2).");
    }

    @Test
    void whoeverRecordsANoWithoutReadingLearnsNothingByIt() {
        world.involve(sam, "scheme");
        signInWithPost("mo", 1);
        open(SharingRoutes.act(sam, "refuse"));
        fill("From everybody", true);
        fill("Kinds of information", Set.of("plan"));
        press(CHECK);
        see("Nobody would see more or less than now.");
        absent("harbour", "slipway", "Kerra Hicks", "Gwen Opie");
    }

    @Test
    void endingATrustedPersonTellsWhatTheyLose() {
        var dee = Stage.trusted("dee").value();
        var nomination = nominate(dee);
        world.share(sam, new Recipient.OfTrusted(new TrustedId(dee)), "plan");
        signIn("jess");
        open(SharingRoutes.act(sam, "end", nomination.value()));
        press(CHECK);
        see("Dee Tremayne, trusted person", "Would no longer see 2 items: Plan (2).", "Has never opened the record.");
    }

    @Test
    void aFreezeSaysNoMoreThanItsSentence() {
        var nomination = nominate(Stage.trusted("dee").value());
        signIn("jess");
        open(SharingRoutes.act(sam, "freeze", nomination.value()));
        see("Freeze now");
        absent("What would change", "Nobody would see more or less than now.");
    }

    private void yes(String category) {
        open(SharingRoutes.act(sam, "share"));
        fill("Agencies", Set.of(new Pickable.Who(new Recipient.OfAgency(Stage.agency("lantern")), "Lantern Outreach")));
        fill("Kinds of information", Set.of(category));
        fill("How did the person say so?", "spoken");
    }

    private static void unfold(String summary) {
        LocatorJ._find(Details.class).stream()
                .filter(each -> summary.equals(each.getSummaryText()))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
    }

    private NominationId nominate(java.util.UUID trusted) {
        var id = NominationId.random();
        World.as(
                "jess",
                () -> assertThat(nominations.record(new NominationDraft(
                                id,
                                sam,
                                new TrustedId(trusted),
                                "sister",
                                "in-person",
                                true,
                                null,
                                Stage.post("lena"))))
                        .isEmpty());
        return id;
    }

    private void note(String author, String category, String line) {
        World.as(
                author,
                () -> assertThat(notes.write(new NoteDraft(
                                ItemDraft.of(ItemId.random(), sam, "note", category, line), "words of " + line)))
                        .isEmpty());
    }
}
