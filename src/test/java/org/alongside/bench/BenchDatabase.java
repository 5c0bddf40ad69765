package org.alongside.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** A PostgreSQL of its own, migrated as in earnest, in which viewers are bound as the application binds them. */
final class BenchDatabase implements AutoCloseable {

    private static final byte[] KEY = new byte[32];

    private final EmbeddedPostgres server;
    private long number;

    BenchDatabase() throws Exception {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("max_wal_size", "16GB")
                .setServerConfig("checkpoint_timeout", "1h")
                .setServerConfig("shared_buffers", "4GB")
                .setServerConfig("jit", "off")
                .setServerConfig("max_parallel_workers_per_gather", "0")
                .start();
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of("config/postgres/roles.sql")));
            for (var role : new String[] {"migrator", "app", "report"}) {
                statement.execute("alter role alongside_" + role + " password 'bench'");
            }
        }
        Flyway.configure()
                .dataSource(url("alongside_migrator"), null, null)
                .locations("filesystem:src/main/resources/db/migration", "filesystem:src/main/resources/db/rules")
                .load()
                .migrate();
        try (var connection = superuser();
                var statement = connection.prepareStatement("insert into actor.signing_key (key) values (?)")) {
            statement.setBytes(1, KEY);
            statement.execute();
        }
    }

    Connection superuser() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    Connection as(String role) throws SQLException {
        var connection = DriverManager.getConnection(url(role));
        connection.setAutoCommit(false);
        return connection;
    }

    /** First statement of a transaction, as the application sends it. */
    void bind(Connection connection, UUID post, UUID human) throws Exception {
        bind(connection, "staff", post, human);
    }

    /** The same for a trusted person: kind {@code trusted}. */
    void bind(Connection connection, String kind, UUID viewer, UUID human) throws Exception {
        number = Math.max(number + 1, System.currentTimeMillis() * 1000);
        var claim = kind + "|" + viewer + "|" + human + "|"
                + connection.unwrap(PGConnection.class).getBackendPID() + "|" + number;
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        try (var statement = connection.prepareStatement("select actor.bind(?, ?)")) {
            statement.setString(1, claim);
            statement.setString(
                    2,
                    HexFormat.of()
                            .formatHex(
                                    mac.doFinal(("claim|" + claim).getBytes(java.nio.charset.StandardCharsets.UTF_8))));
            statement.execute();
        }
    }

    /** Runs a script with {@code :name} replaced. */
    static void run(Connection connection, String script, Map<String, Object> values) throws SQLException {
        var text = script;
        for (var value : values.entrySet()) {
            text = text.replace(":" + value.getKey(), value.getValue().toString());
        }
        try (var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private String url(String role) {
        return server.getJdbcUrl(role, "postgres") + "&password=bench";
    }

    @Override
    public void close() throws java.io.IOException {
        server.close();
    }
}
