package org.alongside.mail;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.springframework.stereotype.Component;

/** Hands mails over as long as this node runs: at once when one was recorded here, and every few seconds what others left. */
@Component
class Carrier extends Worker {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final HandOver handOver;

    Carrier(HandOver handOver, MailSettings settings) {
        super("mail", LOOK_AGAIN, settings.sends());
        this.handOver = handOver;
    }

    @Override
    void work(BooleanSupplier goesOn) {
        handOver.allDue(goesOn);
    }
}
