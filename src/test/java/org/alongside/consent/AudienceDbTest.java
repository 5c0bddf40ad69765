package org.alongside.consent;

import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The eye on an item: who can see it. */
@DbTest
class AudienceDbTest {

    private static final String NAME = "Kerra Hicks";

    private final World world;
    private final Notes notes;
    private final Nominations nominations;
    private final Disclosures disclosures;
    private PersonId sam = PersonId.random();
    private ItemId plan = ItemId.random();

    AudienceDbTest(World world, Notes notes, Nominations nominations, Disclosures disclosures) {
        this.world = world;
        this.notes = notes;
        this.nominations = nominations;
        this.disclosures = disclosures;
    }

    /** Kerra is a support worker of Lantern and was named by Sam as well; both may see the plan. */
    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("sam");
        world.involve(sam, "lantern");
        plan = ItemId.random();
        World.as(
                "jess",
                () -> notes.write(
                        new NoteDraft(ItemDraft.of(plan, sam, "note", "plan", "A GP near the harbour"), "words")));
        var draft = new NominationDraft(
                NominationId.random(),
                sam,
                Stage.trusted("kerra"),
                "friend",
                "in-person",
                true,
                null,
                Stage.post("lena"));
        assertThat(World.as("jess", () -> nominations.record(draft))).isEmpty();
        world.share(sam, "lantern", "plan");
    }

    @Test
    void aWorkerIsNotToldAtTheirWorkWhatTheyMaySeeAsTrustedPerson() {
        var before = size("kerra");
        var others = size("jess");
        world.share(sam, new Recipient.OfTrusted(Stage.trusted("kerra")), "plan");

        assertThat(trusted("jess")).containsExactly(NAME);
        assertThat(size("jess")).isEqualTo(others + 1);
        assertThat(trusted("kerra")).isEmpty();
        assertThat(size("kerra")).isEqualTo(before);
    }

    private List<@Nullable String> trusted(String who) {
        return World.as(who, () -> disclosures.audience(plan)).stream()
                .filter(reader -> reader.kind().equals("trusted"))
                .<@Nullable String>map(Disclosures.Reader::name)
                .toList();
    }

    private long size(String who) {
        var size = World.as(who, () -> disclosures.audienceSizes(sam)).get(plan.value());
        assertThat(size).as("%s sees it", who).isNotNull();
        return size == null ? 0 : size;
    }
}
