package org.alongside.consent;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;

import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.TestClock;

/** Scenarios in the database of a test. */
class TestGround implements ScenarioGround {

    private final FreshDatabase database;
    private final TestClock clock;

    TestGround(FreshDatabase database, TestClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void empty() {
        database.renew();
    }

    @Override
    public void stopClock(LocalDateTime inLondon) {
        clock.set(inLondon);
    }

    @Override
    public Connection owner() throws SQLException {
        return Postgres.superuser(database.name());
    }
}
