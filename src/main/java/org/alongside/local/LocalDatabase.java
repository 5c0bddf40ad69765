package org.alongside.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.alongside.consent.RehearsalDatabase;

/**
 * An embedded PostgreSQL whose data outlives the run, with the roles and rights of production.
 *
 * <p>Passwords of the roles are new at each start; the superuser's is kept beside the data, since it is asked for before any can be set.
 */
public final class LocalDatabase implements AutoCloseable {

    private static final String DATABASE = "alongside";
    private static final String REHEARSAL = "alongside_rehearsal";
    private static final String MADE = "alongside.made";
    private static final Duration RECOVERY = Duration.ofMinutes(2);

    private final String appPassword = KeptKeys.random();
    private final String migratorPassword = KeptKeys.random();
    private final EmbeddedPostgres postgres;

    LocalDatabase(Path data, String superuserKey) throws IOException, SQLException {
        var directory = data.toAbsolutePath().normalize().resolve("postgres");
        new LeftBehind(directory).clear();
        setUnfinishedAside(directory);
        postgres = start(directory, superuserKey);
        try {
            prepare(directory, superuserKey);
        } catch (IOException | SQLException | RuntimeException failed) {
            postgres.close();
            throw failed;
        }
    }

    String url() {
        return url(DATABASE);
    }

    /** A second database, in which scenarios are played. */
    RehearsalDatabase rehearsal() {
        return new RehearsalDatabase(
                url(REHEARSAL), "alongside_app", appPassword, "alongside_migrator", migratorPassword);
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), database);
    }

    String appPassword() {
        return appPassword;
    }

    String migratorPassword() {
        return migratorPassword;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /** What was confirmed is on disk, and after a crash there is time to recover it; the embedded server offers neither by itself. */
    private static EmbeddedPostgres start(Path directory, String superuserKey) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setConnectConfig("password", superuserKey)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setPGStartupWait(RECOVERY)
                .start();
    }

    /** A directory whose making was interrupted cannot be started; it is set aside, never deleted. */
    private static void setUnfinishedAside(Path directory) throws IOException {
        if (Files.exists(directory.resolve("PG_VERSION")) && Files.notExists(directory.resolve(MADE))) {
            Files.move(directory, directory.resolveSibling("postgres.unfinished." + System.currentTimeMillis()));
        }
    }

    private void prepare(Path directory, String superuserKey) throws IOException, SQLException {
        if (Files.notExists(directory.resolve(MADE))) {
            execute("postgres", "alter role postgres password '%s'".formatted(superuserKey));
            execute("postgres", "create database " + DATABASE);
            Files.writeString(directory.resolve("pg_hba.conf"), "host all all localhost scram-sha-256\n");
            execute("postgres", "select pg_reload_conf()");
            Files.createFile(directory.resolve(MADE));
        }
        if (!exists(REHEARSAL)) {
            execute("postgres", "create database " + REHEARSAL);
        }
        execute(DATABASE, Files.readString(Path.of("config/postgres/roles.sql")));
        execute(REHEARSAL, Files.readString(Path.of("config/postgres/roles.sql")));
        execute(DATABASE, "alter role alongside_app password '%s'".formatted(appPassword));
        execute(DATABASE, "alter role alongside_migrator password '%s'".formatted(migratorPassword));
        execute(DATABASE, "alter role alongside_report password '%s'".formatted(KeptKeys.random()));
    }

    private boolean exists(String database) throws SQLException {
        try (var connection = superuser("postgres");
                var statement = connection.prepareStatement("select from pg_database where datname = ?")) {
            statement.setString(1, database);
            return statement.executeQuery().next();
        }
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = superuser(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection superuser(String database) throws SQLException {
        return postgres.getDatabase("postgres", database).getConnection();
    }
}
