package org.alongside.shell;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from PostgreSQL who has lost sight of something, whichever node it was recorded on.
 *
 * <p>One connection of the pool is kept for it. It asks nothing and reads no row; when it breaks, a new one is taken and every open
 * screen is shown anew, because what was said in between is lost.
 */
@Component
class SightLost implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SightLost.class);
    private static final String CHANNEL = "alongside_sight_lost";
    private static final int LOOK_UP_MILLIS = 500;

    private final DataSource database;
    private final OpenScreens screens;
    private final boolean listens;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread listener;

    SightLost(
            DataSource database,
            OpenScreens screens,
            @Value("${alongside.listen-for-sight-lost:true}") boolean listens) {
        this.listens = listens;
        this.database = database;
        this.screens = screens;
    }

    /** Tests without a browser replace the database under a running application, and have no screen that stays open. */
    @Override
    public boolean isAutoStartup() {
        return listens;
    }

    @Override
    public void start() {
        listener = Thread.ofPlatform().daemon().name("sight-lost").start(this::listen);
    }

    private void listen() {
        do {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(true);
                listenOn(connection);
            } catch (SQLException broken) {
                LOG.warn("Nobody says who lost sight until the database answers again: {}", broken.getMessage());
            }
        } while (!stopped());
    }

    private void listenOn(Connection connection) throws SQLException {
        try (var listening = connection.createStatement()) {
            listening.execute("listen " + CHANNEL);
        }
        screens.showEverybodyAnew();
        var heard = connection.unwrap(PGConnection.class);
        while (stopping.getCount() > 0) {
            for (var notification : heard.getNotifications(LOOK_UP_MILLIS)) {
                screens.showAnew(notification.getParameter());
            }
        }
        try (var listening = connection.createStatement()) {
            listening.execute("unlisten " + CHANNEL);
        }
    }

    private boolean stopped() {
        try {
            return stopping.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        if (listener != null) {
            try {
                listener.join();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            listener = null;
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }
}
