package org.alongside.casework;

import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.agency.StaffId;
import org.alongside.audit.Audit;
import org.alongside.consent.CompartmentId;
import org.alongside.consent.Compartments;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Recipient;
import org.alongside.consent.RefusalId;
import org.alongside.consent.Refusals;
import org.alongside.consent.Scope;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaves no trace elsewhere leaves none in who looked. */
@DbTest
class WhoLookedDbTest {

    private final World world;
    private final Notes notes;
    private final Compartments compartments;
    private final Refusals refusals;
    private final Audit audit;
    private PersonId sam = PersonId.random();

    WhoLookedDbTest(World world, Notes notes, Compartments compartments, Refusals refusals, Audit audit) {
        this.world = world;
        this.notes = notes;
        this.compartments = compartments;
        this.refusals = refusals;
        this.audit = audit;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("sam");
        world.involve(sam, "surgery");
    }

    @Test
    void aClosedSetShowsToItsMembersAlone() {
        var others = List.of(lines("jess"), lines("pia"), lines("sam"));
        var members = lines("lena");
        var set = CompartmentId.random();
        assertThat(World.as("lena", () -> compartments.open(set, sam, "Enquiry", List.<StaffId>of(Stage.post("lena")))))
                .isEmpty();
        write(
                "lena",
                ItemDraft.of(ItemId.random(), sam, "note", "safeguarding", "line")
                        .in(set));

        assertThat(lines("lena")).isGreaterThan(members + 1);
        assertThat(World.as("lena", () -> audit.about(sam)))
                .extracting(Audit.Line::thing)
                .contains("consent.compartment");
        assertThat(List.of(lines("jess"), lines("pia"), lines("sam"))).isEqualTo(others);
    }

    @Test
    void anItemThatIsHiddenFromTheReaderIsNotThere() {
        World.as(
                "gwen",
                () -> assertThat(refusals.record(
                                RefusalId.random(),
                                sam,
                                List.of(new Recipient.OfAgency(Stage.agency("coordination"))),
                                List.of(new Scope.OfCategory("mental-health")),
                                true))
                        .isEmpty());
        var before = lines("jess");
        var own = lines("sam");
        write("gwen", ItemDraft.of(ItemId.random(), sam, "note", "mental-health", "line"));
        assertThat(lines("jess")).isEqualTo(before);
        assertThat(lines("sam")).isGreaterThan(own);

        write("gwen", ItemDraft.of(ItemId.random(), sam, "note", "housing", "line"));
        assertThat(lines("jess")).isGreaterThan(before);
    }

    @Test
    void thePersonIsNotToldOfWhatSomebodyElseSaidInConfidence() {
        var before = lines("sam");
        var others = lines("jess");
        write("gwen", new ItemDraft(ItemId.random(), sam, "note", "housing", null, "line", null, true, null));
        assertThat(lines("sam")).isEqualTo(before);
        assertThat(lines("jess")).isGreaterThan(others);
    }

    private void write(String by, ItemDraft item) {
        World.as(by, () -> assertThat(notes.write(new NoteDraft(item, "words"))).isEmpty());
    }

    private int lines(String who) {
        return World.as(who, () -> audit.about(sam)).size();
    }
}
