package org.alongside.consent;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.alongside.consent.Scenarios.Place;
import tools.jackson.databind.json.JsonMapper;

/** The scratch database, as its owner. A schema of the name {@code rehearsal} says that it is one; only an empty database is given it. */
final class ScratchGround implements ScenarioGround {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String IN_USE =
            "select to_regnamespace('consent') is not null and to_regnamespace('rehearsal') is null";
    private static final String MARK = """
            create schema if not exists rehearsal;
            comment on schema rehearsal is 'says that this database is scratch: scenarios empty it'
            """;
    private static final String EMPTY = """
            do $$ begin
                if to_regnamespace('rehearsal') is null then
                    raise exception 'this database is not scratch';
                end if;
                execute (select 'truncate ' || string_agg(c.oid::regclass::text, ', ')
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind = 'r' and c.relowner = 'alongside_owner'::regrole and n.nspname not in ('public', 'audit')
                        and c.oid <> all (array['actor.signing_key', 'actor.clock', 'actor.bound', 'consent.category', 'consent.ceiling',
                            'consent.compiled_by']::regclass[]));
            end $$
            """;
    private static final String STOP = "insert into actor.clock (stopped_at) values (?) "
            + "on conflict (only_row) do update set stopped_at = excluded.stopped_at";

    private final RehearsalDatabase database;

    ScratchGround(RehearsalDatabase database) {
        this.database = database;
    }

    /** Whether the database may be played in. */
    Place place() {
        try (var connection = owner();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(IN_USE)) {
            return answer.next() && answer.getBoolean(1) ? Place.IN_USE : Place.READY;
        } catch (SQLException away) {
            return Place.AWAY;
        }
    }

    /** Says of an empty database that it is scratch. */
    void mark() {
        execute(MARK);
    }

    /** From now on this agreement is in force here. */
    void install(Agreement agreement) {
        var categories = agreement.categories().stream()
                .map(one ->
                        java.util.List.<Object>of(one.code(), one.family(), one.level(), one.emergency(), one.holds()))
                .toList();
        try (var connection = owner();
                var statement = connection.prepareStatement("select consent.install_agreement(?::jsonb, ?::jsonb)")) {
            statement.setString(1, JSON.writeValueAsString(categories));
            statement.setString(2, JSON.writeValueAsString(agreement.ceilings()));
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void empty() {
        execute(EMPTY);
    }

    @Override
    public void stopClock(LocalDateTime inLondon) {
        try (var connection = owner();
                var statement = connection.prepareStatement(STOP)) {
            statement.setObject(1, OffsetDateTime.from(inLondon.atZone(LONDON)));
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(database.url(), database.migrator(), database.migratorPassword());
    }

    private void execute(String sql) {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
