package org.alongside.testing;

import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The application's data source in tests: the application role on a database that each test may have anew. */
public final class FreshDatabase extends AbstractDataSource implements AutoCloseable {

    private static final String CAST = "template_cast";

    private static final java.util.Set<String> KEPT = new java.util.HashSet<>();

    private String name = "";
    private @Nullable HikariDataSource pool;

    /** Everything is gone: an empty, migrated database. */
    public synchronized void renew() {
        open(Postgres.TEMPLATE);
    }

    /** Everything is gone but the cast, which is set once and copied afterwards. */
    public synchronized void renewWithCast(Runnable cast) {
        renewFrom(CAST, cast);
    }

    /** Everything is gone but this world, which is made once and copied afterwards. */
    public synchronized void renewFrom(String template, Runnable world) {
        if (KEPT.add(template)) {
            renew();
            world.run();
            close();
            Postgres.keep(name, template);
        }
        open(template);
    }

    private void open(String template) {
        close();
        name = Postgres.copy(name, template);
        var next = new HikariDataSource();
        next.setJdbcUrl(Postgres.url(name, "alongside_app"));
        next.setMaximumPoolSize(8);
        next.setMinimumIdle(1);
        pool = next;
    }

    /** Name of the database in use. */
    public synchronized String name() {
        if (pool == null) {
            renew();
        }
        return name;
    }

    @Override
    public synchronized Connection getConnection() throws SQLException {
        name();
        return java.util.Objects.requireNonNull(pool).getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized void close() {
        if (pool != null) {
            pool.close();
            pool = null;
        }
    }
}
