package org.alongside.mail;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes rounds that write mails without waiting for their minute: whoever has kept a reason calls. Nothing depends on the call. What it is about
 * stands in the database, and the round of the minute, on whichever node, finds it there.
 */
@Component
public class AtOnce extends Worker {

    private static final Logger LOG = LoggerFactory.getLogger(AtOnce.class);

    private final Map<String, Runnable> waiting = new ConcurrentHashMap<>();

    AtOnce(MailSettings settings) {
        super("mail-at-once", Duration.ofMinutes(1), settings.sends());
    }

    /** Makes this round soon, on another thread; called several times before it is made, it is made once. */
    public void call(String name, Runnable round) {
        waiting.put(name, round);
        call();
    }

    /** Makes the rounds that wait; one that fails waits for its minute. */
    @Override
    void work(BooleanSupplier goesOn) {
        waiting.keySet().forEach(name -> {
            var round = waiting.remove(name);
            try {
                if (round != null) {
                    round.run();
                }
            } catch (RuntimeException failed) {
                LOG.warn("The round {} waits for its minute: {}", name, failed.getMessage());
            }
        });
    }
}
