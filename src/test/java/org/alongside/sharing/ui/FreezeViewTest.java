package org.alongside.sharing.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongside.consent.ConsentRefusal;
import org.alongside.consent.Freezes;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.Recipient;
import org.alongside.consent.RefusalId;
import org.alongside.consent.Refusals;
import org.alongside.consent.Scope;
import org.alongside.local.Stage;
import org.alongside.sharing.SharingRoutes;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.Screen.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ViewTest
class FreezeViewTest {

    private static final String HOME = "mine";
    private static final String STANDS = "Safety freeze, by";
    private static final UUID DEE = Stage.trusted("dee").value();

    private final World world;
    private final Nominations nominations;
    private final Refusals refusals;
    private final Freezes freezes;
    private final NominationId named = NominationId.random();
    private PersonId sam = PersonId.random();
    private String nothing = "";

    FreezeViewTest(World world, Nominations nominations, Refusals refusals, Freezes freezes) {
        this.world = world;
        this.nominations = nominations;
        this.refusals = refusals;
        this.freezes = freezes;
    }

    /** Dee's page while nobody named her, then with something shared. */
    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("sam");
        world.involve(sam, "lantern", "surgery", "social-care");
        nothing = deesPage();
        var dee = new TrustedId(Stage.trusted("dee").value());
        World.as(
                "jess",
                () -> assertThat(nominations.record(new NominationDraft(
                                named, sam, dee, "sister", "in-person", true, null, Stage.post("lena"))))
                        .isEmpty());
        world.share(sam, new Recipient.OfTrusted(dee), "plan");
    }

    @Test
    void onePressAndOneSentenceFreezeAndThePageIsThatOfSomebodyWithNothingShared() {
        assertThat(deesPage()).isNotEqualTo(nothing);
        freeze("gwen");
        see(STANDS + " Dr Gwen Opie, Quay Lane Surgery", "Do not speak of it.");
        absent("Lift the safety freeze");
        assertThat(deesPage()).isEqualTo(nothing);
    }

    @Test
    void onlyThoseWhoAreToldReadOfIt() {
        freeze("gwen");
        for (var told : List.of("jess", "lena", "gwen")) {
            signIn(told);
            open(SharingRoutes.tab(sam));
            see(STANDS);
        }
        signIn("ada");
        open(SharingRoutes.tab(sam));
        see("Dee Tremayne is S.T.’s trusted person");
        absent(STANDS);
    }

    @Test
    void aSafeguardingLeadAloneLiftsIt() {
        freeze("jess");
        for (var other : List.of("jess", "pia", "gwen", "kerra", "jo")) {
            signIn(other);
            for (var act : List.of("unfreeze", "freeze-to-bar")) {
                assertThatThrownBy(() -> open(SharingRoutes.act(sam, act, DEE)))
                        .as(other)
                        .hasRootCauseInstanceOf(NotFoundException.class);
            }
        }
        signIn("lena");
        open(SharingRoutes.act(sam, "unfreeze", DEE));
        press("Lift it now");
        absent(STANDS);
        assertThat(deesPage()).isNotEqualTo(nothing);
    }

    @Test
    void aSafeguardingLeadTurnsItIntoABarAndThePageStaysTheSame() {
        freeze("jess");
        signIn("lena");
        open(SharingRoutes.act(sam, "freeze-to-bar", DEE));
        press("Bar now");
        see("Dee Tremayne must never see anything about S.T.");
        assertThat(deesPage()).isEqualTo(nothing);
    }

    @Test
    void somebodyWhoDoesNotWorkWithThePersonFindsNoFreeze() {
        signIn("jo");
        assertThatThrownBy(() -> open(SharingRoutes.act(sam, "freeze", named.value())))
                .hasRootCauseInstanceOf(NotFoundException.class);
        signIn("jess");
        assertThatThrownBy(() -> open(SharingRoutes.act(sam, "freeze")))
                .hasRootCauseInstanceOf(NotFoundException.class);
    }

    /** Rob said no to everything, and it was the surgery that he named Dee to. */
    @Test
    void aLeadWhoDoesNotReadWhomThePersonNamedDecidesAllTheSame() {
        var rob = world.person("rob");
        world.involve(rob, "surgery");
        World.as(
                "gwen",
                () -> assertThat(nominations.record(new NominationDraft(
                                NominationId.random(),
                                rob,
                                new TrustedId(DEE),
                                "friend",
                                "in-person",
                                true,
                                null,
                                Stage.post("lena"))))
                        .isEmpty());
        World.as(
                "gwen",
                () -> assertThat(refusals.record(
                                RefusalId.random(),
                                rob,
                                List.of(new Recipient.Everyone()),
                                List.of(new Scope.Everything()),
                                false))
                        .isEmpty());
        World.as("gwen", () -> assertThat(freezes.freeze(new TrustedId(DEE))).isEmpty());
        signIn("lena");
        open(SharingRoutes.tab(rob));
        see("Dee Tremayne, a trusted person, sees nothing for now.", STANDS, "Lift the safety freeze");
        absent("is S.T.’s trusted person");
        open(SharingRoutes.act(rob, "unfreeze", DEE));
        press("Lift it now");
        absent(STANDS, "Safety freezes");
        assertThat(World.as("lena", () -> freezes.lift(new TrustedId(DEE)))).contains(ConsentRefusal.ALREADY_DECIDED);
    }

    private void freeze(String by) {
        signIn(by);
        open(SharingRoutes.tab(sam));
        see("Safety freeze");
        open(SharingRoutes.act(sam, "freeze", named.value()));
        see("From now on Dee Tremayne sees nothing, of anybody who named them.", "is not told");
        press("Freeze now");
    }

    private static String deesPage() {
        signIn("dee");
        open(HOME);
        return text();
    }
}
