package org.alongside.mail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hands mails over as long as this node runs: at once when one was recorded here, and every few seconds what others left. */
@Component
class Carrier implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final HandOver handOver;
    private final boolean sends;
    private final Semaphore called = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    Carrier(HandOver handOver, MailSettings settings) {
        this.handOver = handOver;
        this.sends = settings.sends();
    }

    /** There is something to hand over. */
    void wake() {
        called.release();
    }

    @Override
    public boolean isAutoStartup() {
        return sends;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("mail").start(this::carry);
    }

    private void carry() {
        while (running) {
            try {
                handOver.allDue(() -> running);
                if (called.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                    called.drainPermits();
                }
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException failed) {
                LOG.warn("Mails wait: {}", failed.getMessage());
                waitAfterFailure();
            }
        }
    }

    private void waitAfterFailure() {
        try {
            called.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
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
