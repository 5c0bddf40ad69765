package org.alongside.mail.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.alongside.mail.MailDraft;
import org.alongside.mail.MailPart;
import org.alongside.mail.MailRoutes;
import org.alongside.mail.Mails;
import org.alongside.mail.Postman;
import org.alongside.testing.MailServer;
import org.alongside.testing.TestClock;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class MailFailuresViewTest {

    private static final String NONE = "Every mail has been sent or is still on its way.";

    private final World world;
    private final Mails mails;
    private final Postman postman;
    private final TransactionTemplate transaction;
    private final TestClock clock;

    MailFailuresViewTest(World world, Mails mails, Postman postman, TransactionTemplate transaction, TestClock clock) {
        this.world = world;
        this.mails = mails;
        this.postman = postman;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void aMailThatNobodyTook() {
        world.begin();
        MailServer.empty();
        var draft = MailDraft.of(
                "o'brien@surgery.example",
                "2 actions for you, S.T. (4K7)",
                List.of(new MailPart.Link("Answer", "t/1")));
        as("jess", () -> transaction.execute(status -> mails.send(draft)));
        postman.tryInVain(LocalDateTime.of(2099, 3, 3, 9, 0));
    }

    @AfterEach
    void time() {
        MailServer.empty();
        clock.set(LocalDateTime.now(ZoneId.of("Europe/London")));
    }

    @Test
    void whoeverCausedItSeesItAndTriesAgain() {
        signIn("jess");
        open(MailRoutes.FAILURES);
        see("2 actions for you, S.T. (4K7)", "o'brien@surgery.example", "Tried 9 times");

        press("Try again");
        see("The mail to o'brien@surgery.example will be tried again now", NONE);
        postman.deliver();
        assertThat(MailServer.arrived()).hasSize(1);
    }

    @Test
    void whoeverAdministersSeesItToo() {
        signIn("nadia");
        open(MailRoutes.FAILURES);
        see("o'brien@surgery.example");
    }

    @Test
    void coordinatorsOfOtherAgenciesSeeNothingOfIt() {
        signIn("sol");
        open(MailRoutes.FAILURES);
        see(NONE);
        absent("o'brien", "4K7");
    }

    @Test
    void nobodyElseComesThere() {
        signIn("jo");
        closed(MailRoutes.FAILURES);
        signIn("olly");
        closed(MailRoutes.FAILURES);
        signIn("dee");
        closed(MailRoutes.FAILURES);
    }
}
