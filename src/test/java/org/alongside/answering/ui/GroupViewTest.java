package org.alongside.answering.ui;

import java.time.LocalDate;

import org.alongside.action.Actions;
import org.alongside.action.Answer;
import org.alongside.answering.AnsweringRoutes;
import org.alongside.answering.PromisedWorld;
import org.alongside.answering.Rounds;
import org.alongside.consent.ItemId;
import org.alongside.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class GroupViewTest {

    private final PromisedWorld promised;
    private final Rounds rounds;
    private final Actions actions;
    private ItemId late = ItemId.random();

    GroupViewTest(PromisedWorld promised, Rounds rounds, Actions actions) {
        this.promised = promised;
        this.rounds = rounds;
        this.actions = actions;
    }

    @BeforeEach
    void aPromiseTenWorkingDaysLate() {
        var sam = promised.begin();
        late = promised.ask(sam, "surgery", "Send the medication list", LocalDate.of(2099, 3, 12));
        promised.ask(sam, "police", "Name one officer", LocalDate.of(2099, 3, 25));
        promised.at(LocalDate.of(2099, 3, 26), 9);
        rounds.go();
    }

    @AfterEach
    void end() {
        promised.end();
    }

    @Test
    void referenceAndAgencyAndNoWordOfWhatItIsAbout() {
        for (var human : new String[] {"pia", "nadia"}) {
            signIn(human);
            open(AnsweringRoutes.GROUP);
            see("4K7", "Quay Lane Surgery", "Harbour Coordination Team", "12 Mar 2099");
            absent("medication", "S.T.", "Police Liaison");
        }
    }

    @Test
    void whatNobodyOwnsIsOnTheListToo() {
        as(
                "ravi",
                () -> assertThat(actions.answer(late, 0, new Answer.NotOurs("")))
                        .isEmpty());
        signIn("pia");
        open(AnsweringRoutes.GROUP);
        see("4K7", "nobody yet", "Needs an owner");
        absent("Quay Lane Surgery");
    }

    @Test
    void anUpdateDoesNotTakeItOffTheListAndDoneDoes() {
        as(
                "ravi",
                () -> assertThat(actions.answer(late, 0, new Answer.OnTrack("")))
                        .isEmpty());
        signIn("pia");
        open(AnsweringRoutes.GROUP);
        see("4K7");
        as(
                "ravi",
                () -> assertThat(actions.answer(late, 1, new Answer.Done(""))).isEmpty());
        signIn("pia");
        open(AnsweringRoutes.GROUP);
        see("Nothing is so late");
    }

    @Test
    void othersDoNotOpenIt() {
        for (var human : new String[] {"jess", "lena", "ravi", "jo", "dee"}) {
            signIn(human);
            closed(AnsweringRoutes.GROUP);
        }
    }
}
