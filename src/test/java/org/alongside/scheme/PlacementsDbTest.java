package org.alongside.scheme;

import java.time.LocalDate;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ItemId;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DbTest
class PlacementsDbTest {

    private static final NextReview REVIEW = new NextReview.On(LocalDate.of(2027, 3, 12));

    private final World world;
    private final Placements placements;
    private final WayBack wayBack;
    private final ItemId stay = ItemId.random();
    private PersonId sam = PersonId.random();

    PlacementsDbTest(World world, Placements placements, WayBack wayBack) {
        this.world = world;
        this.placements = placements;
        this.wayBack = wayBack;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.named("sam", "Sam", "Tremayne");
        world.involve(sam, "scheme", "lantern");
    }

    @Test
    void aPlacementNeedsANextReviewOrAReason() {
        assertThat(place("sol", stay, null)).hasValue(SchemeRefusal.NEXT_REVIEW_NEEDED);
        assertThat(place("sol", stay, new NextReview.Missing(" "))).hasValue(SchemeRefusal.NEXT_REVIEW_NEEDED);
        assertThat(place("kerra", stay, REVIEW)).hasValue(Refused.NOT_ALLOWED);
        assertThat(place("sol", stay, REVIEW)).isEmpty();
        assertThat(place("jess", ItemId.random(), REVIEW)).hasValue(SchemeRefusal.ALREADY_PLACED);
        assertThat(World.as("jo", () -> wayBack.current(sam))).isEmpty();
        assertThat(World.as("kerra", () -> wayBack.current(sam))).isEmpty();
    }

    @Test
    void movesHaveReasonsAlsoBackAndTheSecondOfTwoIsToldOfTheFirst() {
        place("sol", stay, REVIEW);

        assertThat(move("sol", 0, Stage.BUILDING, "")).hasValue(SchemeRefusal.MOVE_REASON_NEEDED);
        assertThat(move("jo", 0, Stage.BUILDING, "calm visits")).hasValue(Refused.NOT_AVAILABLE);
        assertThat(move("sol", 0, Stage.BUILDING, "calm visits")).isEmpty();
        assertThat(move("jess", 0, Stage.CONTAINED, "an incident")).hasValue(Refused.CHANGED_MEANWHILE);
        assertThat(move("jess", 1, Stage.CONTAINED, "an incident")).isEmpty();
        assertThat(World.as("sol", () -> wayBack.moves(sam)))
                .extracting(WayBack.Move::isBack)
                .containsExactlyInAnyOrder(true, false);
        assertThat(World.as("sol", () -> wayBack.current(sam)).orElseThrow().stage())
                .isEqualTo(Stage.CONTAINED);
    }

    @Test
    void anEndedStayIsClosedAndAnotherMayBegin() {
        place("sol", stay, REVIEW);

        assertThat(World.as("sol", () -> placements.end(stay, 0, ""))).hasValue(SchemeRefusal.OUTCOME_NEEDED);
        assertThat(World.as("sol", () -> placements.end(stay, 0, "registered elsewhere")))
                .isEmpty();
        assertThat(move("sol", 1, Stage.BUILDING, "calm visits")).hasValue(SchemeRefusal.PLACEMENT_ENDED);
        assertThat(place("sol", ItemId.random(), REVIEW)).isEmpty();
    }

    private Optional<Refusal> place(String who, ItemId id, @Nullable NextReview next) {
        var draft = new PlacementDraft(id, sam, null, null, null, Stage.ARRIVAL, null, next, null);
        return World.as(who, () -> placements.place(draft));
    }

    private Optional<Refusal> move(String who, int version, Stage to, String reason) {
        var draft = new MoveDraft(ItemId.random(), to, reason, "come to two visits", null);
        return World.as(who, () -> placements.move(stay, version, draft));
    }
}
