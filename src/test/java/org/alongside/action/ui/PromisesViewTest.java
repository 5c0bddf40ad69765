package org.alongside.action.ui;

import java.time.LocalDate;

import org.alongside.action.ActionDraft;
import org.alongside.action.ActionRefusal;
import org.alongside.action.Actions;
import org.alongside.action.Answer;
import org.alongside.action.Barrier;
import org.alongside.action.BarrierKind;
import org.alongside.action.Colleagues;
import org.alongside.action.Owner;
import org.alongside.action.Promises;
import org.alongside.actor.Refused;
import org.alongside.local.Stage;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class PromisesViewTest {

    private final World world;
    private final Actions actions;
    private final Colleagues colleagues;
    private final Promises promises;

    PromisesViewTest(World world, Actions actions, Colleagues colleagues, Promises promises) {
        this.promises = promises;
        this.colleagues = colleagues;
        this.world = world;
        this.actions = actions;
    }

    @BeforeEach
    void world() {
        world.begin();
    }

    @Test
    void everyPartnerSeesHowAgenciesKeepTheirPromisesAndNobodyIsNamed() {
        for (var n = 0; n < 5; n++) {
            var draft = ActionDraft.of(
                    world.person("4K" + n),
                    "Visit " + n,
                    new Owner.OfAgency(Stage.agency("lantern")),
                    LocalDate.of(2999, 1, 1));
            as("jess", () -> assertThat(actions.ask(draft)).isEmpty());
            as("kerra", () -> actions.answer(draft.id(), 0, new Answer.Stuck(Barrier.NO_CAPACITY, "the whole story")));
        }
        signIn("jo");
        open("promises");
        see("Do services do what they said?", "Lantern Outreach", "5", "No capacity", "fewer than 5");
        absent("the whole story", "Visit", "Kerra", "4K1");
    }

    @Test
    void aBarrierRisesLevelByLevelByThoseWhoMayAndWithEnoughBehindIt() {
        for (var n = 0; n < 6; n++) {
            var draft = ActionDraft.of(
                    world.person("4K" + n),
                    "Visit " + n,
                    new Owner.OfAgency(Stage.agency("lantern")),
                    LocalDate.of(2999, 1, 1));
            var answer = n == 0
                    ? new Answer.NotOurs("", BarrierKind.OTHER_AREA)
                    : new Answer.Stuck(Barrier.NO_CAPACITY, "", "", BarrierKind.OPENING_HOURS);
            as("jess", () -> assertThat(actions.ask(draft)).isEmpty());
            as("kerra", () -> actions.answer(draft.id(), 0, answer));
        }
        assertThat(as("jo", () -> promises.raise("no-capacity:opening-hours"))).contains(Refused.NOT_ALLOWED);
        assertThat(as("jess", () -> promises.raise("not-ours:other-area"))).contains(ActionRefusal.BARRIER_TOO_FEW);
        assertThat(as("jess", () -> promises.raise("nonsense"))).contains(ActionRefusal.BARRIER_TOO_FEW);
        signIn("jo");
        open("promises");
        see("No capacity: Opening hours", "not yet");
        absent("Outside our area", "Take it a level up");

        signIn("jess");
        open("promises");
        press("Take it a level up");
        see("Choose what gets in the way.");
        fill("What gets in the way", barrier());
        press("Take it a level up");
        see("Taken a level up: No capacity: Opening hours");
        assertThat(barrier().groupSince()).isNotNull();
        assertThat(barrier().forumSince()).isNull();
        assertThat(as("pia", () -> promises.raise("no-capacity:opening-hours"))).isEmpty();
        assertThat(barrier().forumSince()).isNotNull();
        assertThat(as("nadia", () -> promises.raise("no-capacity:opening-hours")))
                .contains(ActionRefusal.BARRIER_AT_TOP);
    }

    private Promises.Reason barrier() {
        return as("jess", promises::reasons).getFirst();
    }

    @Test
    void aTrustedPersonDoesNotOpenIt() {
        signIn("dee");
        closed("promises");
    }

    @Test
    void anActionIsPassedOnAndItsHistoryUnfolds() {
        var sam = world.person("4K7");
        var draft = ActionDraft.of(
                sam, "Send the list", new Owner.OfAgency(Stage.agency("surgery")), LocalDate.of(2999, 1, 1));
        as("jess", () -> assertThat(actions.ask(draft)).isEmpty());
        signIn("gwen");
        open("actions");
        press("Pass it on");
        see("Choose a colleague.");
        absent("Saved.");
        fill("Colleague", as("gwen", colleagues::mine).getLast());
        press("Pass it on");
        see("For Ravi Menon, Quay Lane Surgery");
        press("Accept");
        see("Accepted");
    }

    @Test
    void wordsThatNobodyCouldBeAllowedToReadAreNotKept() {
        var sam = world.person("4K7");
        signIn("jess");
        open("people/" + sam.value() + "/actions");
        fill("What is to be done", "Visit");
        fill("What the line above may not say", "Sleeps behind the chandlery");
        press("Ask");
        see("It decides who can read it.");
        absent("Saved without an owner.");
    }
}
