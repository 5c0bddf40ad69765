package org.alongside.consent;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** The database that scenarios are played in; never the one with real people in it. */
interface ScenarioGround {

    /** Nobody and nothing is there any more. */
    void empty();

    /** From now on it is this time in London, and the clock of the rules stands still. */
    void stopClock(LocalDateTime inLondon);

    /** A connection that reads everything. */
    Connection owner() throws SQLException;
}
