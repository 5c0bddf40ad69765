package org.alongside.actor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What somebody could try who has got hold of the application's database role. */
@DbTest
class ViewerBindingDbTest {

    /** Tables that say nothing about anybody. */
    private static final List<String> REFERENCE = List.of("consent.category", "consent.ceiling", "agency.practice");

    private final World world;
    private final FreshDatabase database;
    private final ViewerSignature signature;
    private Connection connection;

    ViewerBindingDbTest(World world, FreshDatabase database, ViewerSignature signature) throws SQLException {
        this.world = world;
        this.database = database;
        this.signature = signature;
        this.connection = connect();
    }

    @BeforeEach
    void somethingToSee() throws SQLException {
        world.begin();
        world.involve(world.person("SAM"), "lantern");
        connection = connect();
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void everyTableThatHoldsAnythingIsAnErrorWithoutAViewer() throws SQLException {
        var silent = new ArrayList<String>();
        for (var table : tables()) {
            if (!REFERENCE.contains(table) && holdsRows(table) && !fails("select * from " + table)) {
                silent.add(table);
            }
        }
        assertThat(silent).as("tables that answer without a viewer").isEmpty();
    }

    @Test
    void everyTableIsAnErrorAfterAForgedViewer() throws SQLException {
        var claim = claim("jess");
        assertThatThrownBy(() -> bind(claim, "00".repeat(32))).hasMessageContaining("not signed");
        connection.rollback();
        assertThat(fails("select * from consent.person")).isTrue();
    }

    @Test
    void aClaimIsWorthNothingInItsOwnWords() throws SQLException {
        run("select set_config('alongside.viewer', '" + claim("jess") + "', true)");
        assertThat(fails("select * from consent.person")).isTrue();
        assertThat(fails("insert into actor.bound select pg_backend_pid(), 1, now(), 'staff', 'x', null"))
                .isTrue();
        assertThat(fails("update actor.bound set id = 'x'")).isTrue();
    }

    @Test
    void aSignedViewerWorksOnce() throws SQLException {
        var claim = claim("jess");
        bind(claim, signature.sign(claim));
        assertThat(count("consent.person")).isEqualTo(1);
        connection.commit();
        assertThat(fails("select * from consent.person")).as("after commit").isTrue();
        assertThatThrownBy(() -> bind(claim, signature.sign(claim))).hasMessageContaining("used before");
    }

    @Test
    void aSignedViewerWorksOnceAlsoWhenItsTransactionWasRolledBack() throws SQLException {
        var first = claim("jess");
        bind(first, signature.sign(first));
        connection.rollback();
        assertThat(fails("select * from consent.person")).as("after rollback").isTrue();
        var second = claim("jo");
        bind(second, signature.sign(second));
        assertThatThrownBy(() -> bind(first, signature.sign(first))).hasMessageContaining("used before");
    }

    @Test
    void aSignedViewerWorksOnItsOwnConnectionOnly() throws SQLException {
        var claim = claim("jess");
        try (var other = connect()) {
            assertThatThrownBy(() -> bind(other, claim, signature.sign(claim))).hasMessageContaining("another place");
        }
    }

    @Test
    void anOldSignatureIsWorthNothing() throws SQLException {
        var parts = claim("jess").split("\\|", -1);
        parts[4] = Long.toString(Long.parseLong(parts[4]) - 31_000_000);
        var old = String.join("|", parts);
        assertThatThrownBy(() -> bind(old, signature.sign(old))).hasMessageContaining("another place or time");
    }

    @Test
    void theRoleHasNoOtherWayIn() throws SQLException {
        for (var attempt : List.of(
                "set role alongside_owner",
                "set session authorization alongside_owner",
                "select * from actor.signing_key",
                "select actor.sign('claim|x')",
                "insert into actor.clock (stopped_at) values (now())",
                "insert into consent.disclosure select * from consent.disclosure",
                "select consent.compile(gen_random_uuid())",
                "select audit.append('x', 'x', 'x', null, 'x')",
                "delete from audit.entry",
                "create table mine (id int)",
                "alter table consent.item disable row level security")) {
            assertThat(fails(attempt)).as(attempt).isTrue();
        }
    }

    @Test
    void switchingRowSecurityOffIsAnErrorAndOpensNothing() throws SQLException {
        var claim = claim("jo");
        bind(claim, signature.sign(claim));
        run("set local row_security = off");
        assertThat(fails("select * from consent.item")).isTrue();
    }

    @Test
    void aStrangerAgencyGetsNoRowOfAnyTableAboutPeople() throws SQLException {
        var claim = claim("jo");
        bind(claim, signature.sign(claim));
        var found = new ArrayList<String>();
        for (var table : tables()) {
            if (aboutPeople(table) && count(table) > 0) {
                found.add(table);
            }
        }
        assertThat(found).as("tables that show the hostel something about Sam").isEmpty();
    }

    private boolean holdsRows(String table) throws SQLException {
        try (var superuser = Postgres.superuser(database.name());
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("select exists (select from " + table + ")")) {
            rows.next();
            return rows.getBoolean(1);
        } catch (SQLException asksForTheViewerItself) {
            return true;
        }
    }

    private boolean aboutPeople(String table) {
        return List.of("person", "casework", "plan", "action", "scheme", "meeting", "consent")
                        .contains(table.split("\\.")[0])
                && !REFERENCE.contains(table);
    }

    /** Every table that the application may read at all. */
    private static List<String> tables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var superuser = Postgres.superuser("template_cast");
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("select format('%s.%s', n.nspname, c.relname) from pg_class c "
                        + "join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'v', 'm', 'p') "
                        + "and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public') "
                        + "and has_any_column_privilege('alongside_app', c.oid, 'select') order by 1")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertThat(tables).contains("consent.item", "person.identity", "meeting.line");
        return tables;
    }

    private String claim(String human) throws SQLException {
        return signature.claim(
                World.viewer(human), connection.unwrap(PGConnection.class).getBackendPID());
    }

    private void bind(String claim, String signed) throws SQLException {
        bind(connection, claim, signed);
    }

    private static void bind(Connection connection, String claim, String signed) throws SQLException {
        try (var statement = connection.prepareStatement("select actor.bind(?, ?)")) {
            statement.setString(1, claim);
            statement.setString(2, signed);
            statement.execute();
        }
    }

    private boolean fails(String sql) throws SQLException {
        var before = connection.setSavepoint();
        try {
            run(sql);
            return false;
        } catch (SQLException refused) {
            connection.rollback(before);
            return true;
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        var opened = DriverManager.getConnection(Postgres.url(database.name(), "alongside_app"));
        opened.setAutoCommit(false);
        return opened;
    }
}
