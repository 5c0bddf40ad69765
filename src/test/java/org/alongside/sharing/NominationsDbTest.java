package org.alongside.sharing;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongside.consent.ConsentRefusal;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.TestClock;
import org.alongside.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DbTest
class NominationsDbTest {

    private static final Nominations.Newcomer NAN =
            new Nominations.Newcomer("https://elsewhere.test", "nan", "Nan Tremayne");

    private final World world;
    private final TestClock clock;
    private final FreshDatabase database;
    private final Nominations nominations;
    private final SharingFacts facts;
    private final Receipts receipts;
    private PersonId sam = PersonId.random();

    NominationsDbTest(
            World world,
            TestClock clock,
            FreshDatabase database,
            Nominations nominations,
            SharingFacts facts,
            Receipts receipts) {
        this.world = world;
        this.clock = clock;
        this.database = database;
        this.nominations = nominations;
        this.facts = facts;
        this.receipts = receipts;
    }

    @BeforeEach
    void world() {
        world.begin();
        clock.set(LocalDateTime.of(2027, 3, 2, 9, 0));
        sam = world.person("sam");
    }

    @AfterEach
    void runOn() {
        clock.set(LocalDateTime.now(ZoneId.of("Europe/London")));
    }

    @Test
    void aNominationWhoseEndHasPassedHasEnded() {
        var draft = draft(Stage.trusted("dee"), true);
        World.as("jess", () -> assertThat(nominations.record(draft)).isEmpty());
        assertThat(state()).isEqualTo("second");
        World.as("lena", () -> assertThat(nominations.approve(draft.id())).isEmpty());
        clock.set(LocalDateTime.of(2027, 3, 10, 23, 59, 59));
        assertThat(state()).isEqualTo("active");
        clock.set(LocalDateTime.of(2027, 3, 11, 0, 0));
        assertThat(state()).isEqualTo("ended");
        assertThat(World.as(
                        "jess",
                        () -> receipts.find(sam, "nomination", draft.id().value(), (key, words) -> key)))
                .hasValueSatisfying(receipt -> assertThat(receipt.text()).contains("sharing.state.ended"));
    }

    @Test
    void aNominationThatIsRefusedBringsNobodyOnRecord() throws SQLException {
        assertThat(World.as("jess", () -> nominations.record(NAN, trusted -> draft(trusted, false))))
                .contains(ConsentRefusal.NOT_ALONE);
        assertThat(known()).isZero();
        assertThat(World.as("jess", () -> nominations.record(NAN, trusted -> draft(trusted, true))))
                .isEmpty();
        assertThat(known()).isOne();
    }

    private String state() {
        return World.as("jess", () -> facts.nominations(sam)).getFirst().state();
    }

    private NominationDraft draft(TrustedId trusted, boolean alone) {
        return new NominationDraft(
                NominationId.random(), sam, trusted, "aunt", "in-person", alone, LocalDate.of(2027, 3, 10), null);
    }

    private int known() throws SQLException {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement();
                var count = statement.executeQuery(
                        "select count(*) from actor.trusted t join actor.human h on h.id = t.human_id "
                                + "where h.login = 'nan' or t.name = 'Nan Tremayne'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
