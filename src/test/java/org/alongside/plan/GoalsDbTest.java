package org.alongside.plan;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.casework.RecordItems;
import org.alongside.consent.ItemId;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DbTest
class GoalsDbTest {

    private final World world;
    private final Goals goals;
    private final Steps steps;
    private final Plan plan;
    private final RecordItems items;
    private final ItemId goal = ItemId.random();
    private PersonId sam = PersonId.random();

    GoalsDbTest(World world, Goals goals, Steps steps, Plan plan, RecordItems items) {
        this.items = items;
        this.world = world;
        this.goals = goals;
        this.steps = steps;
        this.plan = plan;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.named("sam", "Sam", "Tremayne");
        World.as("jess", () -> goals.set(GoalDraft.of(goal, sam, "A surgery nearby")));
    }

    @Test
    void aStampNeedsADayAndSomebodyWhoSpokeWithThePerson() {
        var bare = new Stamp(Stamp.Kind.AGREED, null, null);
        var whole = new Stamp(Stamp.Kind.AGREED, LocalDate.of(2026, 2, 2), "Jess");

        assertThat(World.as("jess", () -> goals.stamp(goal, 0, bare))).hasValue(PlanRefusal.STAMP_INCOMPLETE);
        assertThat(World.as("jess", () -> goals.stamp(goal, 0, whole))).isEmpty();
        assertThat(World.as("jess", () -> plan.goals(sam)).getFirst().stamp()).isEqualTo(Stamp.Kind.AGREED);
    }

    @Test
    void aChangedTitleIsThePublicLineFromThenOn() {
        assertThat(World.as("jess", () -> goals.change(goal, 0, "A surgery by the bus", null)))
                .isEmpty();

        assertThat(World.as("jess", () -> items.list(sam)))
                .extracting(RecordItems.Row::publicLine)
                .contains("A surgery by the bus")
                .doesNotContain("A surgery nearby");
    }

    @Test
    void ofTwoWhoChangeAGoalAtOnceOneIsToldOfTheOther() {
        var answers = Stream.of("jess", "mo")
                .map(who -> CompletableFuture.supplyAsync(
                        () -> World.as(who, () -> goals.stands(goal, 0, Progress.ON_TRACK))))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).toList())
                .containsExactlyInAnyOrder(
                        java.util.Optional.empty(), java.util.Optional.<Refusal>of(Refused.CHANGED_MEANWHILE));
    }

    @Test
    void aStrangerNeitherSeesNorChangesNorAddsTo() {
        var step = new StepDraft(ItemId.random(), sam, goal, "Visit", "Jo", null);

        assertThat(World.as("jo", () -> plan.goals(sam))).isEmpty();
        assertThat(World.as("jo", () -> goals.stands(goal, 0, Progress.DONE))).hasValue(Refused.NOT_AVAILABLE);
        assertThat(World.as("jo", () -> steps.add(step))).hasValue(Refused.NOT_AVAILABLE);
        assertThat(World.as("jess", () -> steps.add(step))).isEmpty();
    }
}
