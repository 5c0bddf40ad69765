package org.alongside.sharing.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.consent.CompartmentId;
import org.alongside.consent.Compartments;
import org.alongside.consent.Recipient;
import org.alongside.local.Stage;
import org.alongside.sharing.ClosedSets;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.SharingRoutes;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.notAvailable;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ViewTest
class ClosedSetViewTest {

    private static final String CHECK = "Check what will be saved";

    private final World world;
    private final ClosedSets sets;
    private final Compartments compartments;
    private final Pickable pickable;
    private PersonId sam = PersonId.random();

    ClosedSetViewTest(World world, ClosedSets sets, Compartments compartments, Pickable pickable) {
        this.world = world;
        this.sets = sets;
        this.compartments = compartments;
        this.pickable = pickable;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("sam");
        world.involve(sam, "lantern", "surgery", "social-care");
    }

    @Test
    void aLeadOpensASetAndOnlyItsMembersKnowOfIt() {
        signIn("lena");
        open(SharingRoutes.act(sam, "compartment"));
        press(CHECK);
        see("Give it a name, such as the date of the enquiry.");
        fill("What the set is called", "Enquiry of March");
        fill("Who else belongs to it", Set.of(post("Ada Combellack, Adult Social Care Harbour")));
        press(CHECK);
        see("Besides you, its members are Ada Combellack, Adult Social Care Harbour.");
        press("Open the closed set");
        see("Closed set “Enquiry of March”");

        for (var member : List.of("ada", "lena")) {
            signIn(member);
            open(SharingRoutes.tab(sam));
            see("Closed set “Enquiry of March”", "Write into this set");
        }
        for (var other : List.of("jess", "gwen", "pia", "kerra")) {
            signIn(other);
            open(SharingRoutes.tab(sam));
            absent("Enquiry of March", "Open a closed set");
            assertThatThrownBy(() -> open(SharingRoutes.act(sam, "compartment")))
                    .as(other)
                    .hasRootCauseInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void whatIsWrittenIntoItReachesMembersAlone() {
        var id = CompartmentId.random();
        World.as(
                "lena",
                () -> assertThat(compartments.open(id, sam, "Enquiry", List.of(Stage.post("lena"), Stage.post("ada"))))
                        .isEmpty());
        signIn("ada");
        open(SharingRoutes.act(sam, "closed-note", id.value()));
        press(CHECK);
        see("Write something here.");
        fill("Heading, without anything private", "What the neighbour saw");
        fill("Note", "A man at the door at night.");
        press(CHECK);
        see("Only its members see it: Ada Combellack", "Lena Trudgeon");
        press("Write it");

        for (var member : List.of("ada", "lena")) {
            signIn(member);
            open("people/" + sam.value() + "/timeline");
            see("What the neighbour saw");
        }
        for (var other : List.of("jess", "gwen", "kerra", "pia")) {
            assertThat(World.as(other, () -> sets.of(sam))).as(other).isEmpty();
            signIn(other);
            open("people/" + sam.value() + "/timeline");
            absent("What the neighbour saw", "safeguarding");
            notAvailable(SharingRoutes.act(sam, "closed-note", id.value()));
        }
    }

    @Test
    void aNoteIsClosedFurtherByItsAuthorAndNotByOthers() {
        signIn("jess");
        open("people/" + sam.value() + "/timeline");
        press("Write a note");
        fill("Heading, without anything private", "Routine");
        fill("Note", "Tea first.");
        press("Save");
        var item = World.as("jess", () -> pickable.items(sam)).stream()
                .filter(each -> each.line().equals("Routine"))
                .findFirst()
                .orElseThrow();

        signIn("gwen");
        raise(item);
        see("Your role cannot do this.");

        signIn("jess");
        raise(item);
        press("Save the level");
        signIn("gwen");
        open("people/" + sam.value() + "/timeline");
        absent("Routine");
    }

    @Test
    void staffWhoDoNotSeeTheEntryFreezeByName() {
        signIn("kerra");
        open(SharingRoutes.tab(sam));
        see("Safety freeze on a trusted person");
        assertThat(World.as("kerra", () -> pickable.nominated(sam))).isEmpty();
        for (var other : List.of("jo", "pia")) {
            assertThat(World.as(other, () -> pickable.nominated(sam))).as(other).isEmpty();
        }
    }

    private void raise(Pickable.Item item) {
        open(SharingRoutes.act(sam, "level"));
        fill("Which item", item);
        fill("How closed it is", 3);
        press(CHECK);
    }

    private Pickable.Who post(String name) {
        return World.as("lena", pickable::everyPost).stream()
                .filter(each -> each.name().equals(name) && each.recipient() instanceof Recipient.OfPost)
                .findFirst()
                .orElseThrow();
    }
}
