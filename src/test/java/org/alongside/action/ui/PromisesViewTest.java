package org.alongside.action.ui;

import java.time.LocalDate;

import org.alongside.action.ActionDraft;
import org.alongside.action.Actions;
import org.alongside.action.Answer;
import org.alongside.action.Barrier;
import org.alongside.action.Colleagues;
import org.alongside.action.Owner;
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

    PromisesViewTest(World world, Actions actions, Colleagues colleagues) {
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
        var sam = world.person("4K7");
        for (var n = 0; n < 5; n++) {
            var draft = ActionDraft.of(
                    sam, "Visit " + n, new Owner.OfAgency(Stage.agency("lantern")), LocalDate.of(2999, 1, 1));
            as("jess", () -> assertThat(actions.ask(draft)).isEmpty());
            as("kerra", () -> actions.answer(draft.id(), 0, new Answer.Stuck(Barrier.NO_CAPACITY, "the whole story")));
        }
        signIn("jo");
        open("promises");
        see("Do services do what they said?", "Lantern Outreach", "5", "No capacity", "fewer than 5");
        absent("the whole story", "Visit", "Kerra", "4K7");
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
