package org.alongside.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.alongside.action.ActionDraft;
import org.alongside.action.Actions;
import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

import static org.alongside.meeting.RunningMeeting.post;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Open actions come to the next meeting, for those who may read them. */
@DbTest
@Import(RunningMeeting.class)
class CarriedOverDbTest {

    private final World world;
    private final RunningMeeting running;
    private final Actions actions;
    private final CarriedOver carried;
    private final Meetings meetings;
    private final MeetingPage page;
    private final Presences presences;
    private final Agenda agenda;
    private PersonId sam = Stage.person("4K7");

    CarriedOverDbTest(
            World world,
            RunningMeeting running,
            Actions actions,
            CarriedOver carried,
            Meetings meetings,
            MeetingPage page,
            Presences presences,
            Agenda agenda) {
        this.world = world;
        this.running = running;
        this.actions = actions;
        this.carried = carried;
        this.meetings = meetings;
        this.page = page;
        this.presences = presences;
        this.agenda = agenda;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
    }

    @Test
    void thoseLeftOpenByTheMeetingBeforeComeFirst() {
        as(
                "jess",
                () -> assertThat(actions.ask(ActionDraft.of(sam, "asked beside it", new Owner.NobodyYet(), null)))
                        .isEmpty());
        var earlier = running.about(sam, "police");
        running.action(earlier, "police", "left open");
        assertThat(running.end("jess", earlier)).isEmpty();
        assertThat(as("jess", () -> carried.about(sam)))
                .extracting(CarriedOver.Row::title, CarriedOver.Row::fromLast, CarriedOver.Row::category)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("left open", true, "action"),
                        org.assertj.core.groups.Tuple.tuple("asked beside it", false, "action"));
        assertThat(as("jo", () -> carried.about(sam))).isEmpty();
    }

    @Test
    void aPointThatCarriesAnActionIsForThoseWhoReadTheActionAlone() {
        world.involve(sam, "lantern", "surgery");
        world.share(sam, "lantern", "meeting", "action");
        world.share(sam, "surgery", "meeting");
        as(
                "jess",
                () -> assertThat(actions.ask(ActionDraft.of(sam, "find a room", owner("lantern"), null)))
                        .isEmpty());
        var id = planned(as("jess", () -> carried.about(sam)).getFirst().action());
        var plan = as("jess", () -> page.open(sam, id)).orElseThrow();
        assertThat(titles("jess", plan)).containsExactly("What matters", "find a room");
        assertThat(titles("kerra", plan)).containsExactly("What matters", "find a room");
        var surgery = titles("gwen", plan);
        assertThat(as("gwen", () -> carried.about(sam))).hasSize(surgery.size() - 1);
        world.involve(sam, "police");
        world.share(sam, "police", "meeting");
        assertThat(titles("olly", plan)).containsExactly("What matters");
        assertThat(titles("jo", plan)).isEmpty();
        as("jess", () -> assertThat(meetings.start(id)).isEmpty());
        var olly = running.comes(id, post("olly"));
        assertThat(displayed(plan)).doesNotContain("find a room");
        as("jess", () -> assertThat(presences.leaves(id, olly)).isEmpty());
        assertThat(displayed(plan)).contains("find a room");
    }

    @Test
    void underAnotherCategoryTheActionIsStillForThoseWhoReadIt() {
        world.involve(sam, "police");
        world.share(sam, "police", "meeting", "minutes");
        as(
                "jess",
                () -> assertThat(actions.ask(ActionDraft.of(sam, "find a room", owner("lantern"), null)))
                        .isEmpty());
        var id = planned(as("jess", () -> carried.about(sam)).getFirst().action(), "minutes");
        var plan = as("jess", () -> page.open(sam, id)).orElseThrow();
        as("jess", () -> assertThat(meetings.start(id)).isEmpty());
        var olly = running.comes(id, post("olly"));
        assertThat(displayed(plan)).doesNotContain("find a room");
        as("jess", () -> assertThat(presences.leaves(id, olly)).isEmpty());
        assertThat(displayed(plan)).contains("find a room");
        world.share(sam, "police", "action");
        running.comes(id, post("olly"));
        assertThat(displayed(plan)).contains("find a room");
    }

    @Test
    void nobodyCarriesOverAnActionThatTheyDoNotRead() {
        as(
                "jess",
                () -> assertThat(actions.ask(ActionDraft.of(sam, "find a room", new Owner.NobodyYet(), null)))
                        .isEmpty());
        assertThatThrownBy(() -> planned(ItemId.random())).hasMessageContaining("not available");
    }

    private List<String> titles(String human, MeetingPage.Plan plan) {
        return as(human, () -> page.agenda(plan)).stream()
                .map(MeetingPage.Point::title)
                .toList();
    }

    private List<String> displayed(MeetingPage.Plan plan) {
        return as("jess", () -> agenda.displayed(plan)).stream()
                .map(Agenda.Point::title)
                .toList();
    }

    private ItemId planned(ItemId action) {
        return planned(action, "action");
    }

    private ItemId planned(ItemId action, String category) {
        var id = ItemId.random();
        var draft = new MeetingDraft(
                id,
                sam,
                "Review",
                "Review",
                Instant.parse("2999-03-03T10:30:00Z"),
                Duration.ofMinutes(45),
                "Town Hall",
                Attendance.ALL,
                "",
                "",
                List.of(
                        new MeetingDraft.Point("What matters", "about-me"),
                        new MeetingDraft.Point("find a room", category, null, action)),
                List.of(owner("lantern")));
        as("jess", () -> assertThat(meetings.plan(draft)).isEmpty());
        return id;
    }

    private static Owner owner(String agency) {
        return new Owner.OfAgency(Stage.agency(agency));
    }
}
