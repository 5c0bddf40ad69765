package org.alongside.consent;

import java.sql.Connection;
import java.sql.SQLException;

import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What stops a post as a whole, asked about an earlier day: it counts from when it was recorded, however early it is said to begin. */
@DbTest
class GateDbTest {

    private static final String EARLIER = "2022-01-01";

    private final World world;
    private final FreshDatabase database;

    GateDbTest(World world, FreshDatabase database) {
        this.world = world;
        this.database = database;
    }

    @BeforeEach
    void world() {
        world.begin();
    }

    @Test
    void aPostAndAnAgreementThatWereWrittenDownLaterOpenNothingOfBefore() throws SQLException {
        try (var connection = Postgres.superuser(database.name())) {
            recorded(connection, "staff", "2024-01-01");
            recorded(connection, "agreement", "2024-01-01");
            assertThat(gate(connection)).isEqualTo("VIEWER_CLOSED");
            recorded(connection, "staff", "2021-01-01");
            assertThat(gate(connection)).isEqualTo("AGREEMENT_ENDED");
            recorded(connection, "agreement", "2021-01-01");
            assertThat(gate(connection)).isNull();
        }
    }

    private static void recorded(Connection connection, String table, String on) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update agency." + table + " set begins = '2020-01-01', recorded_at = '" + on + "'");
        }
    }

    private static @org.jspecify.annotations.Nullable String gate(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select consent.gate(?, timestamptz '" + EARLIER + "')")) {
            statement.setObject(1, Stage.post("olly").value());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
