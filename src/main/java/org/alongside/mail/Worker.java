package org.alongside.mail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** One thread that works whenever it is called, and after a while anyhow, as long as this node runs. What fails is tried again. */
abstract class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final Duration again;
    private final boolean wanted;
    private final Semaphore called = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    /**
     * A worker that does not work yet.
     *
     * @param again how long it waits at most when nobody calls
     * @param wanted whether it starts with this node
     */
    Worker(String name, Duration again, boolean wanted) {
        this.name = name;
        this.again = again;
        this.wanted = wanted;
    }

    /** Does what there is to do, as long as the node goes on. */
    abstract void work(BooleanSupplier goesOn);

    /** There is something to do; called several times before it is done, it is done once. */
    final void call() {
        called.release();
    }

    @Override
    public final boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public final void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name(name).start(this::go);
    }

    private void go() {
        try {
            while (running) {
                workOnce();
                if (called.tryAcquire(again.toMillis(), TimeUnit.MILLISECONDS)) {
                    called.drainPermits();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void workOnce() {
        try {
            work(() -> running);
        } catch (RuntimeException failed) {
            LOG.warn("{} waits: {}", name, failed.getMessage());
        }
    }

    @Override
    public final void stop() {
        running = false;
        call();
        if (thread != null) {
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public final boolean isRunning() {
        return thread != null;
    }
}
