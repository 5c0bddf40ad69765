package org.alongside.testing;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that tests set; the clock of the rules in the database stands still with it. */
public final class TestClock extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final FreshDatabase database;
    private volatile Instant now = Instant.now();

    TestClock(FreshDatabase database) {
        this.database = database;
    }

    /** From now on it is this time in London, in Java and in PostgreSQL. */
    public void set(LocalDateTime inLondon) {
        now = inLondon.atZone(LONDON).toInstant();
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.prepareStatement("insert into actor.clock (stopped_at) values (?) "
                        + "on conflict (only_row) do update set stopped_at = excluded.stopped_at")) {
            statement.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** It is the present time again, in Java from this moment on and in PostgreSQL running. */
    public void runOn() {
        now = Instant.now();
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement()) {
            statement.execute("delete from actor.clock");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
