package org.alongside.sharing.ui;

import java.util.Set;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.Recipient;
import org.alongside.consent.Scope;
import org.alongside.consent.ShareDraft;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.alongside.local.Stage;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.SharingRoutes;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.fillNoDay;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.Screen.signInWithPost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ViewTest
class SharingViewTest {

    private final World world;
    private final Shares shares;
    private final Nominations nominations;
    private PersonId sam = PersonId.random();

    SharingViewTest(World world, Shares shares, Nominations nominations) {
        this.world = world;
        this.shares = shares;
        this.nominations = nominations;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("sam");
        world.involve(sam, "lantern", "police", "surgery");
    }

    @Test
    void aYesIsReadBeforeItIsSavedAndHandedOutAfter() {
        signIn("jess");
        open(SharingRoutes.act(sam, "share"));
        fill("Agencies", Set.of(agency("lantern", "Lantern Outreach")));
        fill("Kinds of information", Set.of("plan"));
        press("Check what will be saved");
        see("There is a problem", "Say how the person told you.");

        fill("How did the person say so?", "spoken");
        press("Check what will be saved");
        see("Lantern Outreach can see S.T.’s plan.", "It does not wait for a second professional.");
        press("Back");
        press("Check what will be saved");
        press("Save and share");

        see("Receipt: what is shared", "Jess Penhale", "in force", "How to change it");
        open(SharingRoutes.tab(sam));
        see("Lantern Outreach can see S.T.’s plan.", "Stop sharing");
    }

    @Test
    void anEndThatIsNoDayIsNotTakenForTheUsualOne() {
        signIn("jess");
        open(SharingRoutes.act(sam, "share"));
        fill("Agencies", Set.of(agency("lantern", "Lantern Outreach")));
        fill("Kinds of information", Set.of("plan"));
        fill("How did the person say so?", "spoken");
        fillNoDay("Last day", "31/2/2027");
        press("Check what will be saved");
        see("This is not a day. Write it like 6/3/2026.");
        absent("Lantern Outreach can see S.T.’s plan.");
    }

    @Test
    void stoppingTakesTheSamePressesAndSaysWhoLoses() {
        var share = world.share(sam, "lantern", "plan", "housing");
        signIn("jess");
        open(SharingRoutes.act(sam, "withdraw", share.value()));
        press("Check what will be saved");
        see("S.T. no longer shares plan and housing with Lantern Outreach.");
        press("Stop sharing now");
        see("taken back", "From now on, S.T. no longer shares plan and housing with Lantern Outreach.");
    }

    @Test
    void aNoCanBeHiddenAndLifted() {
        signIn("jess");
        open(SharingRoutes.act(sam, "refuse"));
        fill("From everybody", true);
        fill("Kinds of information", Set.of("housing"));
        fill("Do not even show that something is kept back", true);
        press("Check what will be saved");
        see("nobody else can see S.T.’s housing", "Not even that something is kept back is shown.");
        press("Save this no");
        see("Receipt: what is not to be shared");
    }

    @Test
    void whoeverMayNotReadSharingDecisionsIsToldThatTheNoIsSaved() {
        world.involve(sam, "scheme");
        signInWithPost("mo", 1);
        open(SharingRoutes.act(sam, "refuse"));
        fill("From everybody", true);
        fill("Kinds of information", Set.of("housing"));
        press("Check what will be saved");
        press("Save this no");
        see("Saved. It counts from now on.", "nobody else can see S.T.’s housing");

        signIn("jess");
        open(SharingRoutes.tab(sam));
        see("nobody else can see S.T.’s housing");
    }

    @Test
    void aTrustedPersonIsNamedOnlyByAPersonSeenAlone() {
        signIn("jess");
        open(SharingRoutes.act(sam, "nominate"));
        see("Speak with the person alone before you go on.");
        fill("Name", "Tia <script>");
        fill("Address of their sign-in service", "https://issuer.test");
        fill("Their name at the sign-in service", "tia");
        fill("Relationship", "sister");
        fill("Identity proved", "in-person");
        press("Check what will be saved");
        press("Save the trusted person");
        see("Speak with the person alone first");

        press("Back");
        fill("I saw the person alone", true);
        fill("I asked the safety questions, and the person wants this", true);
        press("Check what will be saved");
        press("Save the trusted person");
        see("Receipt: trusted person", "Tia <script>", "waiting for a second professional");
    }

    @Test
    void whatWaitsIsApprovedBySomebodyElseWhoKnowsThePerson() {
        var id = ShareId.random();
        World.as(
                "jess",
                () -> shares.record(new ShareDraft(
                        id,
                        sam,
                        java.util.List.of(new Recipient.OfAgency(Stage.agency("lantern"))),
                        java.util.List.of(new Scope.OfCategory("sexual-health")),
                        "signed",
                        null,
                        null,
                        null)));
        World.as(
                "jess",
                () -> nominations.record(new NominationDraft(
                        NominationId.random(),
                        sam,
                        new TrustedId(Stage.trusted("dee").value()),
                        "sister",
                        "in-person",
                        true,
                        null,
                        null)));

        signIn("jess");
        open(SharingRoutes.APPROVALS);
        see("Nothing waits for you.");
        signIn("jo");
        open(SharingRoutes.APPROVALS);
        see("Nothing waits for you.");
        signIn("gwen");
        open(SharingRoutes.APPROVALS);
        see("Lantern Outreach can see S.T.’s sexual health notes.", "Dee Tremayne is S.T.’s trusted person (sister)");
        assertThat(World.as("jess", () -> shares.state(id))).contains("pending");
        pressFirst("Approve");
        see("You approved this.");
        assertThat(World.as("jess", () -> shares.state(id))).contains("active");
    }

    @Test
    void aStrangerFindsNoneOfIt() {
        var share = world.share(sam, "lantern", "plan");
        signIn("jo");
        for (var address : java.util.List.of(
                SharingRoutes.act(sam, "share"),
                SharingRoutes.act(sam, "withdraw", share.value()),
                SharingRoutes.receipt(sam, "share", share.value()),
                SharingRoutes.preview(sam, Stage.post("gwen").value()),
                SharingRoutes.act(sam, "nonsense"))) {
            assertThatThrownBy(() -> open(address)).as(address).hasRootCauseInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void aTrustedPersonHasNoneOfTheseScreens() {
        signIn("dee");
        assertThatThrownBy(() -> open(SharingRoutes.APPROVALS)).isInstanceOf(MockAccessDeniedException.class);
        absent("Approve");
    }

    @Test
    void aPreviewIsFramed() {
        world.share(sam, "lantern", "plan");
        signIn("jess");
        open(SharingRoutes.preview(sam, Stage.post("kerra").value()));
        see("Preview as Kerra Hicks", "You are shown nothing that you may not see yourself.");
    }

    private static Pickable.Who agency(String id, String name) {
        return new Pickable.Who(new Recipient.OfAgency(Stage.agency(id)), name);
    }

    private static void pressFirst(String text) {
        com.github.mvysny.kaributesting.v10.LocatorJ._click(com.github.mvysny.kaributesting.v10.LocatorJ._find(
                        com.vaadin.flow.component.button.Button.class, spec -> spec.withText(text))
                .getFirst());
    }
}
