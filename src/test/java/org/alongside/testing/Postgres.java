package org.alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One PostgreSQL for all tests of this process; a template that is migrated once, and databases copied from it. */
public final class Postgres {

    static final String PASSWORD = "test";
    static final String TEMPLATE = "template_alongside";

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COPIES = new AtomicInteger();

    private Postgres() {}

    /** Address of a database for the given role. */
    public static String url(String database, String role) {
        return SERVER.getJdbcUrl(role, database) + "&password=" + PASSWORD;
    }

    /** A connection of the superuser, for what no role of Alongside may do. */
    public static Connection superuser(String database) throws SQLException {
        return SERVER.getDatabase("postgres", database).getConnection();
    }

    /** Keeps a copy of a database as a template. */
    static void keep(String name, String template) {
        try (var connection = superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + template + " template " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A new database like the template; the old one goes. */
    static String copy(String old, String template) {
        var name = "test_" + COPIES.incrementAndGet();
        try (var connection = superuser("postgres");
                var statement = connection.createStatement()) {
            if (!old.isEmpty()) {
                statement.execute("drop database " + old + " with (force)");
            }
            statement.execute("create database " + name + " template " + template);
            return name;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A new database with nothing in it, as an operator makes one. */
    public static String empty() {
        var name = copy("", "template0");
        try (var connection = superuser(name);
                var statement = connection.createStatement()) {
            statement.execute(roles());
            return name;
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String roles() throws IOException {
        return Files.readString(Path.of("config/postgres/roles.sql"));
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("jit", "off")
                    .setServerConfig("max_connections", "100")
                    .start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + TEMPLATE);
            }
            try (var connection = server.getDatabase("postgres", TEMPLATE).getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(roles());
                for (var role : new String[] {"alongside_migrator", "alongside_app", "alongside_report"}) {
                    statement.execute("alter role " + role + " password '" + PASSWORD + "'");
                }
            }
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
