package org.alongside.sharing.ui;

import java.util.List;

import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.casework.CaseRoutes;
import org.alongside.consent.Recipient;
import org.alongside.local.Stage;
import org.alongside.sharing.Circumstances;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.Protections;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ViewTest
class MoreViewTest {

    private static final String CHECK = "Check what will be saved";

    private final World world;
    private final Protections protections;
    private final Circumstances circumstances;
    private PersonId sam = PersonId.random();

    MoreViewTest(World world, Protections protections, Circumstances circumstances) {
        this.world = world;
        this.protections = protections;
        this.circumstances = circumstances;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("sam");
        world.involve(sam, "lantern", "police", "surgery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jess", "lena", "pia"})
    void thoseWhoseRolesDoBarAndLift(String human) {
        signIn(human);
        open(SharingRoutes.tab(sam));
        see("More", "Bar somebody from this record");
        open(SharingRoutes.act(sam, "bar"));
        press(CHECK);
        see("Choose one of these.");
        fill("Who must never see this record", olly());
        press(CHECK);
        see("Olly Prisk, Police Liaison Harbour must never see anything about S.T.", "They are not told.");
        press("Bar now");
        see("Olly Prisk must never see anything about S.T.");
        signIn("olly");
        assertThatThrownBy(() -> open(CaseRoutes.one(sam))).hasRootCauseInstanceOf(NotFoundException.class);

        var bar = World.as(human, () -> protections.bars(sam)).getFirst();
        signIn(human);
        open(SharingRoutes.act(sam, "unbar", bar.id()));
        press("Lift it now");
        absent("must never see");
        signIn("olly");
        open(CaseRoutes.one(sam));
    }

    @Test
    void nobodyElseFindsBars() {
        signIn("jess");
        open(SharingRoutes.act(sam, "bar"));
        fill("Who must never see this record", olly());
        press(CHECK);
        press("Bar now");
        var bar = World.as("jess", () -> protections.bars(sam)).getFirst();
        for (var human : List.of("gwen", "kerra", "nadia", "jo")) {
            signIn(human);
            for (var address : List.of(SharingRoutes.act(sam, "bar"), SharingRoutes.act(sam, "unbar", bar.id()))) {
                assertThatThrownBy(() -> open(address)).as(human).hasRootCauseInstanceOf(NotFoundException.class);
            }
        }
        signIn("gwen");
        open(SharingRoutes.tab(sam));
        absent("must never see", "Bar somebody");
    }

    @Test
    void anObjectionStandsUntilItIsAnswered() {
        signIn("gwen");
        open(SharingRoutes.act(sam, "objection"));
        fill(
                "Against which agency",
                new Pickable.Who(new Recipient.OfAgency(Stage.agency("surgery")), "Quay Lane Surgery"));
        press(CHECK);
        see("S.T. objects to Quay Lane Surgery seeing what is usual for direct care.");
        press("Save the objection");
        signIn("jess");
        open(SharingRoutes.tab(sam));
        see("S.T. objects to Quay Lane Surgery");
        var objection = World.as("jess", () -> circumstances.objections(sam)).getFirst();
        signIn("kerra");
        assertThatThrownBy(() -> open(SharingRoutes.act(sam, "answer-objection", objection.id())))
                .hasRootCauseInstanceOf(NotFoundException.class);
        signIn("jess");
        open(SharingRoutes.act(sam, "answer-objection", objection.id()));
        press("Save the answer");
        absent("objects to");
    }

    @Test
    void whatPausedForWantOfCapacityWaitsForThePerson() {
        var share = world.share(sam, "lantern", "crisis-plan");
        var plain = world.share(sam, "lantern", "housing");
        signIn("gwen");
        open(SharingRoutes.act(sam, "lacks-capacity"));
        press("Save");
        see("S.T. cannot decide about sharing at present.", "paused until the person confirms it");
        open(SharingRoutes.act(sam, "confirm", share.value()));
        press("Confirm");
        see("The person cannot decide about this at present.");
        open(SharingRoutes.act(sam, "regains-capacity"));
        press("Save");
        see("paused until the person confirms it");
        absent("cannot decide about sharing at present. Restricted");
        open(SharingRoutes.act(sam, "confirm", share.value()));
        see("S.T. can decide again and confirms this:", "crisis plan");
        press("Confirm");
        absent("paused until");
        for (var done : List.of(share, plain)) {
            assertThatThrownBy(() -> open(SharingRoutes.act(sam, "confirm", done.value())))
                    .hasRootCauseInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void seenAloneIsSetAndUnset() {
        signIn("jess");
        open(SharingRoutes.act(sam, "seen-alone"));
        press("Save");
        see("S.T. is seen alone", "The person is no longer seen alone");
        open(SharingRoutes.act(sam, "not-alone"));
        press("Save");
        absent("S.T. is seen alone");
    }

    @Test
    void aStrangerFindsNoneOfTheseActs() {
        signIn("jo");
        for (var act : List.of("bar", "objection", "lacks-capacity", "regains-capacity", "seen-alone", "not-alone")) {
            assertThatThrownBy(() -> open(SharingRoutes.act(sam, act)))
                    .as(act)
                    .hasRootCauseInstanceOf(NotFoundException.class);
        }
    }

    private static Pickable.Who olly() {
        return new Pickable.Who(new Recipient.OfPost(Stage.post("olly")), "Olly Prisk, Police Liaison Harbour");
    }
}
