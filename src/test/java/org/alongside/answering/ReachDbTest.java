package org.alongside.answering;

import java.time.LocalDate;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewers;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.alongsidedb.audit.Routines;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongside.answering.PromisedWorld.RECEPTION;
import static org.alongside.answering.PromisedWorld.TUESDAY;
import static org.alongside.answering.PromisedWorld.to;
import static org.alongside.answering.PromisedWorld.token;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

/** An agency that opens nothing is reached by mail alone until it opens something. */
@DbTest
class ReachDbTest {

    private static final LocalDate TENTH = LocalDate.of(2099, 3, 17);

    private final PromisedWorld promised;
    private final Rounds rounds;
    private final Reached reached;
    private final Links links;
    private final DSLContext db;
    private final TransactionTemplate transaction;
    private PersonId sam = PersonId.random();

    ReachDbTest(
            PromisedWorld promised,
            Rounds rounds,
            Reached reached,
            Links links,
            DSLContext db,
            TransactionTemplate transaction) {
        this.promised = promised;
        this.rounds = rounds;
        this.reached = reached;
        this.links = links;
        this.db = db;
        this.transaction = transaction;
    }

    @BeforeEach
    void begin() {
        sam = promised.begin();
        promised.ask(sam, "surgery", "Send the medication list", TUESDAY.plusDays(60));
        rounds.go();
    }

    @AfterEach
    void end() {
        promised.end();
    }

    @Test
    void itBeginsOnTheTenthWorkingDayAndCoordinatorsAreToldOnce() {
        promised.at(LocalDate.of(2099, 3, 16), 9);
        rounds.go();
        assertThat(as("jess", reached::byMail)).isEmpty();

        silentSince();
        var told = as("jess", reached::byMail);
        assertThat(told).extracting(Reached.Row::address).containsExactly(RECEPTION);
        assertThat(told.getFirst().since()).isEqualTo(TUESDAY);
        assertThat(told.getFirst().seen()).isFalse();
        assertThat(as("jo", reached::byMail)).isEmpty();
        assertThat(as("dee", reached::byMail)).isEmpty();
        assertThat(as("jo", () -> reached.seen(told.getFirst().id()))).contains(Refused.NOT_AVAILABLE);
        assertThat(as("jess", () -> reached.seen(UUID.randomUUID()))).contains(Refused.NOT_AVAILABLE);

        assertThat(as("jess", () -> reached.seen(told.getFirst().id()))).isEmpty();
        rounds.go();
        assertThat(as("sol", reached::byMail)).extracting(Reached.Row::seen).containsExactly(true);
    }

    @Test
    void itsMailsThenCarryTheActionsOfEverybodyThere() {
        silentSince();
        promised.at(TENTH.plusDays(1), 9);
        promised.ask(sam, "surgery", "Name a lead GP", TUESDAY.plusDays(70));
        rounds.go();

        assertThat(to(RECEPTION).getLast().text())
                .contains("2 open actions", "Nobody at your agency has opened Alongside for a while");
    }

    @Test
    void itEndsWhenALinkIsUsed() {
        silentSince();
        promised.ask(sam, "surgery", "Name a lead GP", TUESDAY.plusDays(70));
        rounds.go();
        links.use(token(RECEPTION));

        assertThat(as("jess", reached::byMail)).isEmpty();
        rounds.go();
        assertThat(as("jess", reached::byMail)).isEmpty();
    }

    @Test
    void itEndsWhenSomebodySignsIn() {
        silentSince();
        Viewers.runAs(
                World.viewer("ravi"),
                () -> transaction.executeWithoutResult(
                        status -> Routines.signed(db.configuration(), "acts as", "gp-admin")));
        rounds.go();

        assertThat(as("jess", reached::byMail)).isEmpty();
    }

    private void silentSince() {
        promised.at(TENTH, 9);
        rounds.go();
    }
}
