package org.alongside.mail;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes rounds that write mails without waiting for their minute: whoever has kept a reason calls. Nothing depends on the call. What it is about
 * stands in the database, and the round of the minute, on whichever node, finds it there.
 */
@Component
public class AtOnce implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AtOnce.class);

    private final boolean sends;
    private final Map<String, Runnable> waiting = new ConcurrentHashMap<>();
    private final Semaphore called = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    AtOnce(MailSettings settings) {
        this.sends = settings.sends();
    }

    /** Makes this round soon, on another thread; called several times before it is made, it is made once. */
    public void call(String name, Runnable round) {
        waiting.put(name, round);
        called.release();
    }

    /** Makes the rounds that wait. */
    void go() {
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

    @Override
    public boolean isAutoStartup() {
        return sends;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("mail-at-once").start(this::listen);
    }

    private void listen() {
        while (running) {
            try {
                if (called.tryAcquire(1, TimeUnit.MINUTES)) {
                    called.drainPermits();
                    go();
                }
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        called.release();
        if (thread != null) {
            try {
                thread.join(Duration.ofSeconds(20));
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
