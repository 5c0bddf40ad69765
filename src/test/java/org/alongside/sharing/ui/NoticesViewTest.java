package org.alongside.sharing.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.consent.Bars;
import org.alongside.consent.Freezes;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.Notices;
import org.alongside.consent.Recipient;
import org.alongside.consent.RefusalId;
import org.alongside.consent.Refusals;
import org.alongside.consent.Scope;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.alongside.local.Stage;
import org.alongside.sharing.Reminders;
import org.alongside.testing.TestClock;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ViewTest
class NoticesViewTest {

    private static final String NOTICES = "notices";
    private static final String ENDS = "A yes of S.T. to sharing ends on";

    private final World world;
    private final TestClock clock;
    private final Reminders reminders;
    private final Shares shares;
    private final Nominations nominations;
    private final Refusals refusals;
    private final Freezes freezes;
    private final Notices notices;
    private final Bars bars;
    private PersonId sam = PersonId.random();

    NoticesViewTest(
            World world,
            TestClock clock,
            Reminders reminders,
            Shares shares,
            Nominations nominations,
            Refusals refusals,
            Freezes freezes,
            Notices notices,
            Bars bars) {
        this.world = world;
        this.clock = clock;
        this.reminders = reminders;
        this.shares = shares;
        this.nominations = nominations;
        this.refusals = refusals;
        this.freezes = freezes;
        this.notices = notices;
        this.bars = bars;
    }

    @BeforeEach
    void world() {
        world.begin();
        clock.set(LocalDateTime.of(2027, 3, 2, 9, 0));
        sam = world.person("sam");
        world.involve(sam, "lantern", "surgery");
    }

    @AfterEach
    void runOn() {
        clock.set(LocalDateTime.now(ZoneId.of("Europe/London")));
    }

    /** A share of the second of March ends with the second of March of the next year. */
    @ParameterizedTest
    @CsvSource({
        "2028-01-31T12:00, ",
        "2028-02-01T00:00, 30",
        "2028-02-23T12:00, 30",
        "2028-02-24T12:00, 7",
        "2028-03-01T23:59, 7",
        "2028-03-02T08:00, 0"
    })
    void remindsThirtySevenAndNoDaysBeforeAnEnd(LocalDateTime on, Integer days) {
        world.share(sam, "lantern", "plan");
        clock.set(on);
        assertThat(World.as("jess", reminders::mine))
                .extracting(Reminders.Row::days)
                .isEqualTo(days == null ? List.of() : List.of(days));
        for (var other : List.of("kerra", "gwen", "sol", "pia", "jo")) {
            assertThat(World.as(other, reminders::mine)).as(other).isEmpty();
        }
    }

    /** A refusal lasts until it is lifted; twelve months on it is talked about again. */
    @ParameterizedTest
    @CsvSource({
        "2028-01-31T12:00, ",
        "2028-02-01T00:00, 30",
        "2028-02-24T12:00, 7",
        "2028-03-02T23:59, 0",
        "2028-04-01T12:00, 0",
        "2028-04-02T00:00, "
    })
    void remindsOfRefusalsToBeTalkedAboutAgain(LocalDateTime on, Integer days) {
        refuse();
        clock.set(on);
        assertThat(World.as("jess", reminders::mine))
                .extracting(Reminders.Row::about, Reminders.Row::days)
                .isEqualTo(days == null ? List.of() : List.of(tuple("refusal", days)));
        for (var other : List.of("kerra", "gwen", "sol", "pia", "jo")) {
            assertThat(World.as(other, reminders::mine)).as(other).isEmpty();
        }
    }

    @Test
    void aLiftedRefusalRemindsNobody() {
        var refusal = refuse();
        clock.set(LocalDateTime.of(2028, 3, 2, 9, 0));
        assertThat(World.as("jess", reminders::mine)).hasSize(1);
        World.as("jess", () -> assertThat(refusals.lift(refusal)).isEmpty());
        assertThat(World.as("jess", reminders::mine)).isEmpty();
    }

    private RefusalId refuse() {
        var id = RefusalId.random();
        World.as(
                "jess",
                () -> assertThat(refusals.record(
                                id,
                                sam,
                                List.of(new Recipient.OfAgency(Stage.agency("surgery"))),
                                List.of(new Scope.OfCategory("plan")),
                                false))
                        .isEmpty());
        return id;
    }

    @Test
    void whatIsOverRemindsNobody() {
        var share = world.share(sam, "lantern", "plan");
        World.as(
                "jess",
                () -> assertThat(shares.withdraw(new ShareId(share.value()), List.of(), List.of()))
                        .isEmpty());
        clock.set(LocalDateTime.of(2028, 3, 1, 9, 0));
        assertThat(World.as("jess", reminders::mine)).isEmpty();
        clock.set(LocalDateTime.of(2028, 3, 3, 9, 0));
        assertThat(World.as("jess", reminders::mine)).isEmpty();
    }

    @Test
    void coordinatorsReadWhatEndsAndWhatTheyWereTold() {
        var share = world.share(sam, "lantern", "plan");
        world.share(sam, "lantern", "housing");
        World.as(
                "jess",
                () -> assertThat(shares.withdraw(share, List.of(), List.of())).isEmpty());
        clock.set(LocalDateTime.of(2028, 2, 25, 9, 0));
        signIn("jess");
        open(NOTICES);
        see(
                ENDS + " Thursday 2 March 2028.",
                "Within seven days",
                "S.T. stopped sharing something.",
                "Open the record of S.T.");
        signIn("kerra");
        open(NOTICES);
        see("Nothing ends within the next thirty days.");
        absent(ENDS);
        signIn("jo");
        open(NOTICES);
        see("Nothing was told to you yet.");
        absent(ENDS, "S.T.");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-02T09:00, 7", "2027-03-08T23:59, 7", "2027-03-09T00:00, 0", "2027-04-20T12:00, 0"})
    void remindsSafeguardingLeadsOfAFreezeUntilTheyDecide(LocalDateTime on, int days) {
        freezeDee();
        clock.set(on);
        assertThat(World.as("lena", reminders::mine))
                .extracting(Reminders.Row::about, Reminders.Row::days)
                .containsExactly(tuple("freeze", days));
        for (var other : List.of("jess", "gwen", "kerra", "pia", "jo")) {
            assertThat(World.as(other, reminders::mine)).as(other).isEmpty();
        }
        signIn("lena");
        open(NOTICES);
        see("A safety freeze on a trusted person of S.T. is to be decided by Tuesday 9 March 2027.");
        World.as("lena", () -> assertThat(freezes.lift(Stage.trusted("dee"))).isEmpty());
        assertThat(World.as("lena", reminders::mine)).isEmpty();
    }

    @Test
    void whomABarStopsIsToldOfNothingAnyMore() {
        var share = world.share(sam, "lantern", "plan");
        World.as(
                "lena",
                () -> assertThat(shares.withdraw(share, List.of(), List.of())).isEmpty());
        assertThat(World.as("jess", notices::mine)).isNotEmpty();
        assertThat(World.as("lena", () -> bars.bar(new Recipient.OfPost(Stage.post("jess")), sam)))
                .isEmpty();
        assertThat(World.as("jess", notices::mine)).isEmpty();
        assertThat(World.as("mo", notices::mine)).isNotEmpty();
    }

    private void freezeDee() {
        var dee = Stage.trusted("dee");
        World.as(
                "jess",
                () -> assertThat(nominations.record(new NominationDraft(
                                NominationId.random(),
                                sam,
                                dee,
                                "sister",
                                "in-person",
                                true,
                                null,
                                Stage.post("lena"))))
                        .isEmpty());
        World.as("gwen", () -> assertThat(freezes.freeze(dee)).isEmpty());
    }

    @Test
    void ofAFreezeThoseAreToldWhoMustKnow() {
        freezeDee();
        for (var told : List.of("jess", "lena", "pia")) {
            signIn(told);
            open(NOTICES);
            see("A safety freeze was set on a trusted person of");
        }
        signIn("kerra");
        open(NOTICES);
        absent("safety freeze");
    }
}
