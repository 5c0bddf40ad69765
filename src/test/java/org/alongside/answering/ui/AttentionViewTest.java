package org.alongside.answering.ui;

import java.time.LocalDate;

import org.alongside.action.Actions;
import org.alongside.action.Answer;
import org.alongside.answering.AnsweringRoutes;
import org.alongside.answering.PromisedWorld;
import org.alongside.answering.Rounds;
import org.alongside.answering.SeniorAddresses;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.answering.PromisedWorld.RECEPTION;
import static org.alongside.answering.PromisedWorld.TUESDAY;
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
class AttentionViewTest {

    private static final LocalDate LATER = LocalDate.of(2099, 3, 19);

    private final PromisedWorld promised;
    private final Rounds rounds;
    private final SeniorAddresses seniors;
    private final Actions actions;
    private String record = "";
    private ItemId late = ItemId.random();

    AttentionViewTest(PromisedWorld promised, Rounds rounds, SeniorAddresses seniors, Actions actions) {
        this.actions = actions;
        this.seniors = seniors;
        this.promised = promised;
        this.rounds = rounds;
    }

    @BeforeEach
    void aPromiseOfWhichNothingIsHeard() {
        var sam = promised.begin();
        record = "people/" + sam.value() + "/actions";
        late = promised.ask(sam, "surgery", "Send the medication list", LocalDate.of(2099, 3, 12));
        rounds.go();
        for (var day = TUESDAY.plusDays(1); !day.isAfter(LATER); day = day.plusDays(1)) {
            promised.at(day, 9);
            rounds.go();
        }
    }

    @AfterEach
    void end() {
        promised.end();
    }

    @Test
    void theCoordinatorSeesWhatNeedsAttentionAndWhoOpensNothing() {
        signIn("jess");
        open(AnsweringRoutes.ATTENTION);
        see("Send the medication list", "nothing has been heard of it");
        see("Quay Lane Surgery (" + RECEPTION + ") has opened nothing since our mail of Tuesday 3 March 2099");
    }

    @Test
    void whatNobodyOwnsIsThereWithAWayToTheRecordAndNoReminders() {
        as(
                "ravi",
                () -> assertThat(actions.answer(late, 0, new Answer.NotOurs("")))
                        .isEmpty());
        signIn("jess");
        open(AnsweringRoutes.ATTENTION);
        see("Nobody has this action", "Open the record: Send the medication list");
        absent("Stop reminders");
    }

    @Test
    void remindersStopWithAReasonThatTheRecordShows() {
        signIn("jess");
        open(AnsweringRoutes.ATTENTION);
        press("Stop reminders");
        see("Say why, so that everybody concerned can follow.");
        fill("Why no more reminders are sent", "<b>They</b> are moving house");
        press("Stop reminders");
        see("No more reminders are sent about this action.", "Reminders are stopped.");

        open(record);
        see("Reminder sent to the owner: Monday 9 March 2099");
        see("Owner and line manager written to", "Owner written to again", "<b>They</b> are moving house");
        open(AnsweringRoutes.ATTENTION);
        press("Send reminders again");
        see("Reminders about this action are sent again.");
    }

    @Test
    void aSeniorIsWrittenToWithAReasonThatTheRecordShows() {
        signIn("jess");
        open(record);
        press("Write to the senior");
        see("Say why, so that everybody concerned can follow.");
        fill("Why this cannot wait", "<i>Nobody</i> has insulin");
        press("Write to the senior");
        see("No address of a senior is kept for your agency.");
        as("nadia", () -> seniors.keep(Stage.agency("coordination"), "senior@coordination.example"));
        press("Write to the senior");
        see("Senior written to at once, because safety is at stake", "<i>Nobody</i> has insulin");

        signIn("lena");
        open(record);
        see("<i>Nobody</i> has insulin");
        absent("Write to the senior");
    }

    @Test
    void whoIsReachedByMailAloneIsToldOnce() {
        signIn("jess");
        open(AnsweringRoutes.ATTENTION);
        press("I know");
        see("Noted. Nobody is told of it again.", "Quay Lane Surgery (" + RECEPTION + ")");
        absent("I know");
    }

    @Test
    void othersSeeNothingOfIt() {
        signIn("sol");
        open(AnsweringRoutes.ATTENTION);
        absent("Send the medication list");
        signIn("jo");
        closed(AnsweringRoutes.ATTENTION);
        signIn("dee");
        closed(AnsweringRoutes.ATTENTION);
    }
}
