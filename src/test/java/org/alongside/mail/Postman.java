package org.alongside.mail;

import java.time.LocalDateTime;

import org.alongside.testing.MailServer;
import org.alongside.testing.TestClock;
import org.springframework.stereotype.Component;

/** Carries mails in tests, where nobody does so by themselves. */
@Component
public class Postman {

    private static final int DAYS_OF_TRYING = 10;

    private final HandOver handOver;
    private final AtOnce atOnce;
    private final TestClock clock;

    Postman(HandOver handOver, AtOnce atOnce, TestClock clock) {
        this.atOnce = atOnce;
        this.handOver = handOver;
        this.clock = clock;
    }

    /** Hands over what is due now. */
    public void deliver() {
        handOver.allDue(() -> true);
    }

    /** Makes the rounds that somebody called for, and hands over what they wrote. */
    public void atOnce() {
        atOnce.work(() -> true);
        deliver();
    }

    /** Tries from this time on to reach a mail server that is away, until it is given up. */
    public void tryInVain(LocalDateTime from) {
        MailServer.line().cutAfter(0, 0);
        for (var day = 0; day < DAYS_OF_TRYING; day++) {
            clock.set(from.plusDays(day));
            deliver();
        }
        MailServer.line().whole();
    }
}
