package org.alongside.action.ui;

import java.time.LocalDate;

import org.alongside.action.ActionDraft;
import org.alongside.action.Actions;
import org.alongside.action.Answer;
import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.notAvailable;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class ActionInboxViewTest {

    private final World world;
    private final Actions actions;
    private PersonId sam = Stage.person("4K7");

    ActionInboxViewTest(World world, Actions actions) {
        this.world = world;
        this.actions = actions;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
    }

    @Test
    void onePressAnswersAndUndoTakesItBack() {
        ask("police", "Name <script>alert(1)</script>");
        signIn("olly");
        open("actions");
        see("S.T. (4K7) · Name <script>alert(1)</script>", "1 action", "Asked by Jess Penhale");
        press("Done");
        see("Thank you.", "There is nothing for your agency to do.");
        press("Undo");
        see("stands as it did before", "1 action");
    }

    @Test
    void stuckAsksWhyInTheSamePlace() {
        ask("police", "Name one officer");
        signIn("olly");
        open("actions");
        absent("Need information");
        fill("A few words (optional)", "which station?");
        press("Stuck");
        press("Need information");
        see("which station?", "Need information", "Answered by Olly Prisk");
    }

    @Test
    void whatIsNotTheirsWaitsWithTheCoordinator() {
        ask("police", "Name a lead GP");
        signIn("olly");
        open("actions");
        press("Not ours");
        fill("Whose is it, if you know?", "the surgery");
        press("Send back");
        absent("· Name a lead GP");
        signIn("jess");
        open("actions");
        see("Needs an owner", "the surgery", "Find an owner: Name a lead GP");
    }

    @Test
    void theSecondOfTwoIsToldAndSeesWhatTheFirstSaid() {
        var id = ask("surgery", "Send the list");
        signIn("ravi");
        open("actions");
        as("gwen", () -> actions.answer(id, 0, new Answer.OnTrack("by noon")));
        press("Done");
        see("Somebody else changed this", "by noon", "Answered by Dr Gwen Opie");
    }

    @Test
    void aStrangerHasNothingAndTheRecordIsNotThere() {
        ask("police", "Name one officer");
        signIn("jo");
        open("actions?all");
        see("There is nothing for your agency to do.");
        absent("Name one officer", "4K7");
        notAvailable("people/" + sam.value() + "/actions");
    }

    @Test
    void aTrustedPersonDoesNotOpenTheInbox() {
        signIn("dee");
        closed("actions");
    }

    @Test
    void aCoordinatorAsksAndCancelsOnTheRecord() {
        signIn("jess");
        open("people/" + sam.value() + "/actions");
        press("Ask");
        see("Say in a few words what is to be done.");
        fill("What is to be done", "Find a dentist");
        press("Ask");
        see("Find a dentist", "Saved without an owner.");
        fill("Why it is no longer needed", "found one");
        press("Cancel the action");
        see("Cancelled", "found one");
    }

    @Test
    void theOwnerReadsItsActionOnTheRecordAndCannotDirectIt() {
        ask("police", "Name one officer");
        signIn("olly");
        open("people/" + sam.value() + "/actions");
        see("Name one officer");
        absent("Cancel the action", "Ask for an action");
    }

    private ItemId ask(String agency, String title) {
        var draft = ActionDraft.of(sam, title, new Owner.OfAgency(Stage.agency(agency)), LocalDate.of(2999, 1, 1));
        as("jess", () -> assertThat(actions.ask(draft)).isEmpty());
        return draft.id();
    }
}
