package org.alongside.actor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to PostgreSQL for whoever wants to hear something.
 *
 * <p>One connection of the pool is kept for it. It asks nothing and reads no row; when it breaks, a new one is taken and everybody is told
 * that they may have missed something.
 */
@Component
class DatabaseNews implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseNews.class);
    private static final int LOOK_UP_MILLIS = 200;

    private final DataSource database;
    private final Map<String, Hears> hearers;
    private final boolean listens;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread listener;

    DatabaseNews(
            DataSource database,
            List<Hears> hearers,
            @Value("${alongside.listen-for-sight-lost:true}") boolean listens) {
        this.database = database;
        this.hearers = hearers.stream().collect(Collectors.toUnmodifiableMap(Hears::channel, hearer -> hearer));
        this.listens = listens;
    }

    /** Tests without a browser replace the database under a running application, and have no screen that stays open. */
    @Override
    public boolean isAutoStartup() {
        return listens;
    }

    @Override
    public void start() {
        listener = Thread.ofPlatform().daemon().name("database-news").start(this::listen);
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
        for (var channel : hearers.keySet()) {
            say(connection, "listen " + channel);
        }
        hearers.values().forEach(Hears::listening);
        var heard = connection.unwrap(PGConnection.class);
        while (stopping.getCount() > 0) {
            for (var notification : heard.getNotifications(LOOK_UP_MILLIS)) {
                tell(notification.getName(), notification.getParameter());
            }
        }
        say(connection, "unlisten *");
    }

    /** Whoever fails at what they heard does not stop the others from hearing. */
    private void tell(String channel, String words) {
        var hearer = hearers.get(channel);
        try {
            if (hearer != null) {
                hearer.heard(words);
            }
        } catch (RuntimeException failed) {
            LOG.error("what was said on {} was not passed on", channel, failed);
        }
    }

    private static void say(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
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
