package org.alongside.answering;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.alongside.action.ActionDraft;
import org.alongside.action.Actions;
import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.consent.CompartmentId;
import org.alongside.consent.Compartments;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.TestClock;
import org.alongside.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

/** What the operational group is shown: late actions without words, and nothing of what only a closed set knows. */
@DbTest
class GroupListDbTest {

    private static final LocalDate DUE = LocalDate.of(2099, 3, 3);

    private final World world;
    private final TestClock clock;
    private final Actions actions;
    private final Compartments compartments;
    private final GroupList group;
    private PersonId sam = Stage.person("4K7");

    GroupListDbTest(World world, TestClock clock, Actions actions, Compartments compartments, GroupList group) {
        this.world = world;
        this.clock = clock;
        this.actions = actions;
        this.compartments = compartments;
        this.group = group;
    }

    @BeforeEach
    void world() {
        world.begin();
        clock.set(DUE.minusDays(1).atTime(9, 0));
        sam = world.person("4K7");
    }

    @AfterEach
    void today() {
        clock.set(LocalDateTime.now(ZoneId.of("Europe/London")));
    }

    @Test
    void whatIsLateIsListedForTheGroupAloneUnlessItIsInAClosedSet() {
        var set = CompartmentId.random();
        as(
                "lena",
                () -> assertThat(compartments.open(set, sam, "Enquiry", List.of(Stage.post("jess"))))
                        .isEmpty());
        var owner = new Owner.OfAgency(Stage.agency("coordination"));
        as(
                "jess",
                () -> assertThat(actions.askIn(set, ActionDraft.of(sam, "Quiet visit", owner, DUE)))
                        .isEmpty());
        as(
                "jess",
                () -> assertThat(actions.ask(ActionDraft.of(sam, "Visit", owner, DUE)))
                        .isEmpty());
        as(
                "jess",
                () -> assertThat(actions.ask(ActionDraft.of(sam, "Ring", new Owner.NobodyYet(), DUE.minusDays(1))))
                        .isEmpty());
        clock.set(DUE.plusWeeks(4).atTime(9, 0));

        assertThat(as("nadia", group::all))
                .extracting(GroupList.Row::due, GroupList.Row::owner)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(DUE, "Harbour Coordination Team"),
                        org.assertj.core.api.Assertions.tuple(DUE.minusDays(1), null));
        for (var other : List.of("jess", "lena", "olly", "jo")) {
            assertThat(as(other, group::all)).as(other).isEmpty();
        }
    }
}
