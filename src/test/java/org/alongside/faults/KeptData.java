package org.alongside.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

import org.alongside.testing.PortalProcess;

import static org.awaitility.Awaitility.await;

/** The data directory of a portal, and its database while the portal runs, as a superuser sees it. */
record KeptData(Path directory) {

    /** The one value that a query answers. */
    String ask(String query) {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return String.valueOf(answer.getString(1));
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    /** Nobody changes this table until the connection is closed. */
    Connection hold(String table) throws IOException, SQLException {
        var connection = superuser();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in share mode");
        }
        return connection;
    }

    /** Waits until somebody stands before a table that is held. */
    void awaitWaiting(String table) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> ask("select count(*) > 0 from pg_locks where not granted and relation = '" + table
                                + "'::regclass")
                        .equals("t"));
    }

    /** The server process, which outlives the portal when that is killed. */
    ProcessHandle server() throws IOException {
        return ProcessHandle.of(Long.parseLong(claim(0))).orElseThrow();
    }

    /** Stops the portal and waits for the end of its database, so that nobody writes into the directory any more. */
    void end(PortalProcess portal) throws Exception {
        var server = server();
        portal.stop();
        await().atMost(Duration.ofMinutes(1)).until(() -> !server.isAlive());
    }

    private Connection superuser() throws IOException, SQLException {
        var keys = new Properties();
        try (var reader = Files.newBufferedReader(directory.resolve("keys.properties"))) {
            keys.load(reader);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + claim(3) + "/alongside",
                "postgres",
                keys.getProperty("alongside.local.superuser-key"));
    }

    private String claim(int line) throws IOException {
        return Files.readAllLines(directory.resolve("postgres/postmaster.pid"))
                .get(line)
                .strip();
    }
}
