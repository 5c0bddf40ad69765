package org.alongside.meeting;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refused;
import org.alongside.consent.ConsentRefusal;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.TestClock;
import org.alongside.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.context.annotation.Import;

import static org.alongside.meeting.RunningMeeting.post;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

/** What happens while a meeting runs, and who may do it. */
@DbTest
@Import(RunningMeeting.class)
class LiveDbTest {

    private final World world;
    private final FreshDatabase database;
    private final TestClock clock;
    private final RunningMeeting running;
    private final Agenda agenda;
    private final Lines lines;
    private final MinuteList minutes;
    private final Presences presences;
    private final Proposals proposals;
    private final ProposalList proposed;
    private final ReadBack readBack;
    private final Parts parts;
    private final HalfTyped halfTyped;
    private final Room room;
    private final Attended attended;

    private PersonId sam = Stage.person("4K7");
    private ItemId id = ItemId.random();

    LiveDbTest(
            World world,
            FreshDatabase database,
            TestClock clock,
            RunningMeeting running,
            Agenda agenda,
            Lines lines,
            MinuteList minutes,
            Presences presences,
            Proposals proposals,
            ProposalList proposed,
            ReadBack readBack,
            Parts parts,
            HalfTyped halfTyped,
            Room room,
            Attended attended) {
        this.world = world;
        this.database = database;
        this.clock = clock;
        this.running = running;
        this.agenda = agenda;
        this.lines = lines;
        this.minutes = minutes;
        this.presences = presences;
        this.proposals = proposals;
        this.proposed = proposed;
        this.readBack = readBack;
        this.parts = parts;
        this.halfTyped = halfTyped;
        this.room = room;
        this.attended = attended;
    }

    @BeforeEach
    void world() {
        world.begin();
        clock.set(LocalDateTime.of(2027, 3, 3, 10, 30));
        sam = world.person("4K7");
        world.involve(sam, "police", "lantern", "surgery", "hostel");
        world.share(sam, "police", "meeting", "minutes");
        world.share(sam, "lantern", "meeting");
        id = running.about(sam, "police", "lantern");
    }

    @AfterEach
    void today() {
        clock.set(LocalDateTime.now(java.time.ZoneId.of("Europe/London")));
    }

    @Test
    void timeIsCountedForThePointThatIsOn() {
        var plan = running.plan(sam, id);
        assertThat(running.points(plan)).extracting(Agenda.Point::current).containsExactly(true, false, false);
        clock.set(LocalDateTime.of(2027, 3, 3, 10, 37));
        assertThat(running.points(plan).getFirst().over()).isEqualTo(2);
        as("jess", () -> assertThat(agenda.next(id)).isEmpty());
        clock.set(LocalDateTime.of(2027, 3, 3, 10, 45));
        assertThat(running.points(plan))
                .extracting(Agenda.Point::spent)
                .containsExactly(Duration.ofMinutes(7), Duration.ofMinutes(8), Duration.ZERO);
        var first = running.points(plan).getFirst().id();
        as("jess", () -> assertThat(agenda.goTo(id, first)).isEmpty());
        as("jess", () -> assertThat(agenda.goTo(id, UUID.randomUUID())).contains(Refused.NOT_AVAILABLE));
        for (var other : List.of("olly", "jo", "gwen")) {
            assertThat(as(other, () -> agenda.next(id))).isPresent();
        }
        assertThat(running.points(plan)).extracting(Agenda.Point::current).containsExactly(true, false, false);
    }

    @Test
    void whoeverStartsIsThereAndOthersComeAndGo() {
        assertThat(as("jess", () -> room.present(id)))
                .extracting(Room.Present::name)
                .containsExactly("Jess Penhale");
        var olly = running.comes(id, post("olly"));
        running.comes(id, post("olly"));
        running.comes(id, new Attendee.ThePerson());
        as("kerra", () -> assertThat(presences.here(id, UUID.randomUUID())).isEmpty());
        assertThat(as("mo", () -> room.present(id)))
                .extracting(Room.Present::name)
                .containsExactlyInAnyOrder("Jess Penhale", "Olly Prisk", null, "Kerra Hicks");
        for (var other : List.of("jo", "gwen", "olly", "kerra")) {
            assertThat(as(other, () -> presences.leaves(id, olly))).isPresent();
            assertThat(as(other, () -> presences.comes(id, UUID.randomUUID(), post("jo"))))
                    .isPresent();
        }
        assertThat(as("gwen", () -> presences.here(id, UUID.randomUUID()))).contains(Refused.NOT_AVAILABLE);
        assertThat(as("gwen", () -> room.present(id))).isEmpty();
        clock.set(LocalDateTime.of(2027, 3, 3, 10, 50));
        as("jess", () -> assertThat(presences.leaves(id, olly)).isEmpty());
        assertThat(as("jess", () -> room.present(id))).hasSize(3);
        assertThat(as("mo", () -> attended.of(id)))
                .filteredOn(stay -> "Olly Prisk".equals(stay.name()))
                .allMatch(stay -> Duration.between(stay.cameAt(), stay.leftAt()).equals(Duration.ofMinutes(20)))
                .hasSize(1);
        assertThat(as("gwen", () -> attended.of(id))).isEmpty();
        assertThat(as("jess", () -> presences.comes(id, UUID.randomUUID(), new Attendee.Guest(" "))))
                .contains(MeetingRefusal.MEETING_GUEST);
    }

    @Test
    void whoFollowsSeesALineIfTheRulesWouldShowItOnceItIsIssued() {
        var plan = running.plan(sam, id);
        running.minute(id, "minutes", "open");
        running.minute(id, "physical-health", "tablets");
        running.action(id, "lantern", "visit");
        assertThat(running.seenBy("olly", plan)).containsExactly("open");
        assertThat(running.seenBy("kerra", plan)).containsExactly("visit");
        assertThat(running.seenBy("gwen", plan)).isEmpty();
        assertThat(running.seenBy("jo", plan)).isEmpty();
        assertThat(running.seenBy("mo", plan)).hasSize(3);
        assertThat(running.end("jess", id)).isEmpty();
        assertThat(running.seenBy("olly", plan)).isEmpty();
    }

    @Test
    void aProposalIsTakenUpOrLeftOnceByTheChair() {
        var plan = running.plan(sam, id);
        var draft = proposal("police name one officer");
        as("olly", () -> assertThat(proposals.propose(draft)).isEmpty());
        as("olly", () -> assertThat(proposals.propose(draft)).isEmpty());
        var other = proposal("something else");
        as("kerra", () -> assertThat(proposals.propose(other)).isEmpty());
        for (var stranger : List.of("gwen", "jo")) {
            assertThat(as(stranger, () -> proposals.propose(proposal("no")))).contains(Refused.NOT_AVAILABLE);
            assertThat(as(stranger, () -> proposed.of(id))).isEmpty();
        }
        assertThat(as("jess", () -> proposed.of(id))).hasSize(2);
        assertThat(as("kerra", () -> proposed.of(id)))
                .extracting(ProposalList.Row::words)
                .containsExactly("something else");
        assertThat(as("olly", () -> proposals.take(id, draft.id(), 0, "minutes")))
                .contains(Refused.NOT_ALLOWED);
        as(
                "jess",
                () -> assertThat(proposals.take(id, draft.id(), 0, "minutes")).isEmpty());
        assertThat(as("mo", () -> proposals.take(id, draft.id(), 1, "minutes")))
                .contains(MeetingRefusal.MEETING_PROPOSAL_ANSWERED);
        as("jess", () -> assertThat(proposals.leave(id, other.id(), 0)).isEmpty());
        assertThat(running.seenBy("olly", plan)).containsExactly("police name one officer");
        assertThat(as("kerra", () -> proposed.of(id)).getFirst().answer()).isEqualTo("left");
    }

    @Test
    void aProposalUnderAClosedCategoryIsNotTakenAndStaysOpen() {
        var draft = proposal("closed");
        as("olly", () -> assertThat(proposals.propose(draft)).isEmpty());
        assertThat(as("jess", () -> proposals.take(id, draft.id(), 0, "safeguarding")))
                .contains(ConsentRefusal.COMPARTMENT_NEEDED);
        assertThat(as("jess", () -> proposed.of(id)).getFirst().answer()).isNull();
    }

    @Test
    void anOwnerAgreesAtReadBackAndAgainWhenTheWordsChange() {
        var plan = running.plan(sam, id);
        var visit = running.action(id, "lantern", "visit");
        for (var other : List.of("olly", "gwen", "jo")) {
            assertThat(as(other, () -> readBack.agree(visit))).contains(Refused.NOT_AVAILABLE);
        }
        as("kerra", () -> assertThat(readBack.agree(visit)).isEmpty());
        var row = as("jess", () -> minutes.lines(plan)).getFirst();
        assertThat(row.agreed()).isTrue();
        var changed = new LineDraft(visit, id, LineKind.ACTION, "action", "visit twice", null, row.owner(), row.due());
        as("jess", () -> assertThat(lines.change(changed, row.version())).isEmpty());
        assertThat(as("jess", () -> minutes.lines(plan)).getFirst().agreed()).isFalse();
        as("mo", () -> assertThat(readBack.agree(visit)).isEmpty());
        assertThat(as("kerra", () -> minutes.lines(plan)).getFirst().agreed()).isTrue();
        var nobodys = running.action(id, null, "find a room");
        assertThat(as("kerra", () -> readBack.agree(nobodys))).contains(Refused.NOT_AVAILABLE);
    }

    @Test
    void whatIsSaidInARestrictedPartStaysWithThoseWhoAreInIt() {
        var plan = running.plan(sam, id);
        running.comes(id, post("olly"));
        running.comes(id, post("kerra"));
        var part = UUID.randomUUID();
        assertThat(as("jess", () -> parts.begin(id, part, "Only us", List.of(Stage.post("olly")))))
                .isPresent();
        as(
                "lena",
                () -> assertThat(parts.begin(id, part, "Only us", List.of(Stage.post("jess"), Stage.post("olly"))))
                        .isEmpty());
        var line = new LineDraft(
                        UUID.randomUUID(), id, LineKind.MINUTE, "minutes", "secret", null, new Owner.NobodyYet(), null)
                .in(part);
        as("jess", () -> assertThat(lines.write(line)).isEmpty());
        assertThat(as("mo", () -> lines.write(line))).contains(Refused.NOT_AVAILABLE);
        for (var outside : List.of("mo", "kerra", "gwen", "jo", "pia")) {
            assertThat(as(outside, () -> parts.of(id))).isEmpty();
            assertThat(as(outside, () -> minutes.of(plan, new Parts.Row(part, "", java.time.OffsetDateTime.MIN))))
                    .isEmpty();
            assertThat(running.seenBy(outside, plan)).isEmpty();
        }
        var row = as("olly", () -> parts.of(id)).getFirst();
        assertThat(as("olly", () -> minutes.of(plan, row)))
                .extracting(MinuteList.Row::words)
                .containsExactly("secret");
        assertThat(running.displayed(plan)).isEmpty();
        assertThat(running.end("mo", id)).contains(MeetingRefusal.MEETING_PART_RUNNING);
        as("jess", () -> assertThat(parts.end(id, part)).isEmpty());
        assertThat(running.end("mo", id)).isEmpty();
        for (var inside : List.of("jess", "lena", "olly")) {
            assertThat(as(inside, () -> minutes.issued(plan)))
                    .as(inside)
                    .extracting(MinuteList.Paragraph::words)
                    .containsExactly("secret");
        }
        for (var outside : List.of("mo", "kerra", "gwen", "jo", "pia")) {
            assertThat(as(outside, () -> minutes.issued(plan))).as(outside).isEmpty();
        }
    }

    @Test
    void whatIsHalfTypedIsKeptForItsWriterAlone() {
        as("jess", () -> {
            halfTyped.keep(id, "a lantern vis");
            return null;
        });
        assertThat(as("jess", () -> halfTyped.of(id))).isEqualTo("a lantern vis");
        assertThat(as("jess", () -> halfTyped.keptAt(id))).isPresent();
        for (var other : List.of("mo", "olly", "jo")) {
            assertThat(as(other, () -> halfTyped.of(id))).isEmpty();
            assertThat(as(other, () -> halfTyped.keptAt(id))).isEmpty();
        }
        as("jo", () -> {
            halfTyped.keep(id, "mine");
            return null;
        });
        assertThat(as("jo", () -> halfTyped.of(id))).isEmpty();
        assertThat(running.end("jess", id)).isEmpty();
        assertThat(as("jess", () -> halfTyped.of(id))).isEmpty();
    }

    @Test
    void anOpenQuestionIsIssuedAsOne() {
        var plan = running.plan(sam, id);
        var question = new LineDraft(
                UUID.randomUUID(), id, LineKind.QUESTION, "minutes", "Who pays?", null, new Owner.NobodyYet(), null);
        as("jess", () -> assertThat(lines.write(question)).isEmpty());
        assertThat(running.end("jess", id)).isEmpty();
        assertThat(as("olly", () -> minutes.issued(plan)))
                .extracting(MinuteList.Paragraph::kind)
                .containsExactly(LineKind.QUESTION);
    }

    @Test
    void everyNodeHearsThatSomethingHappenedButNotWhat() throws Exception {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement()) {
            statement.execute("listen alongside_meeting");
            running.minute(id, "minutes", "open");
            assertThat(heard(connection)).containsOnly(id.value().toString());
            running.comes(id, post("olly"));
            assertThat(heard(connection)).containsOnly(id.value().toString());
            world.share(sam, "lantern", "minutes");
            assertThat(heard(connection)).containsOnly(id.value().toString());
        }
    }

    private static List<String> heard(java.sql.Connection connection) throws java.sql.SQLException {
        return java.util.stream.Stream.of(connection.unwrap(PGConnection.class).getNotifications(60_000))
                .map(org.postgresql.PGNotification::getParameter)
                .toList();
    }

    private LineDraft proposal(String words) {
        return new LineDraft(
                UUID.randomUUID(), id, LineKind.DECISION, "minutes", words, null, new Owner.NobodyYet(), null);
    }
}
