package org.alongside.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;

import static org.alongside.meeting.RunningMeeting.post;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

/** What the check says before a meeting is what the room lens shows in it, and nobody but whoever leads reads it. */
@DbTest
@Import(RunningMeeting.class)
class EarshotDbTest {

    private static final List<String> TOPICS =
            List.of("about-me", "minutes", "housing", "mental-health", "physical-health", "justice");

    private final World world;
    private final Meetings meetings;
    private final MeetingPage page;
    private final Earshot earshot;
    private final RunningMeeting running;
    private final Presences presences;
    private final Agenda agenda;
    private PersonId sam = Stage.person("4K7");

    EarshotDbTest(
            World world,
            Meetings meetings,
            MeetingPage page,
            Earshot earshot,
            RunningMeeting running,
            Presences presences,
            Agenda agenda) {
        this.world = world;
        this.meetings = meetings;
        this.page = page;
        this.earshot = earshot;
        this.running = running;
        this.presences = presences;
        this.agenda = agenda;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
    }

    @Test
    void agreedNotAgreedAndClosedAreToldApartForEachWhoMayCome() {
        world.involve(sam, "police");
        world.share(sam, "police", "meeting", "minutes");
        var id = planned("police", "hostel");
        assertThat(lines(id))
                .contains(
                        "Olly Prisk: YES | about-me OPEN NOT_COVERED, minutes YES CONSENT, housing OPEN NOT_COVERED, "
                                + "mental-health CLOSED CEILING, physical-health CLOSED CEILING, justice OPEN NOT_COVERED",
                        "Jo Tangye: OPEN | about-me OPEN NOT_INVOLVED, minutes OPEN NOT_INVOLVED, housing OPEN NOT_INVOLVED, "
                                + "mental-health OPEN NOT_INVOLVED, physical-health OPEN NOT_INVOLVED, justice OPEN NOT_INVOLVED")
                .anyMatch(line -> line.startsWith("Jess Penhale: YES"))
                .anyMatch(line -> line.startsWith("person: YES"));
    }

    @Test
    void onlyWhoeverLeadsReadsIt() {
        world.involve(sam, "police", "scheme");
        world.share(sam, "police", "meeting");
        var id = planned("police", "scheme");
        var plan = plan(id);
        for (var leads : List.of("jess", "mo", "lena")) {
            assertThat(as(leads, () -> earshot.of(plan, page.agenda(plan))))
                    .as(leads)
                    .isNotEmpty();
        }
        for (var other : List.of("olly", "sol", "jo", "nadia")) {
            assertThat(as(other, () -> earshot.of(plan, page.agenda(plan))))
                    .as(other)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsSaidBeforeIsWhatTheRoomShowsThen(long seed) {
        var chance = new java.util.Random(seed);
        var agencies = List.of("surgery", "police", "lantern", "housing", "social-care");
        agencies.stream().filter(each -> chance.nextInt(4) > 0).forEach(each -> world.involve(sam, each));
        for (var agency : agencies) {
            for (var category :
                    Stream.concat(Stream.of("meeting"), TOPICS.stream()).toList()) {
                if (chance.nextInt(5) < 3) {
                    world.share(sam, agency, category);
                }
            }
        }
        var id = planned(agencies.toArray(String[]::new));
        var plan = plan(id);
        var check = as("jess", () -> earshot.of(plan, page.agenda(plan)));
        as("jess", () -> assertThat(meetings.start(id)).isEmpty());
        for (var human : List.of("gwen", "ravi", "olly", "kerra", "priya", "ada")) {
            var presence = running.comes(id, post(human));
            var shown = as("jess", () -> agenda.displayed(plan)).stream()
                    .map(Agenda.Point::title)
                    .toList();
            var row = check.stream()
                    .filter(each -> each.names().contains(name(human)))
                    .findFirst()
                    .orElseThrow();
            var heard = Stream.iterate(0, at -> at + 1)
                    .limit(TOPICS.size())
                    .filter(at -> row.points().get(at).answer() == Earshot.Answer.YES)
                    .map(TOPICS::get)
                    .toList();
            assertThat(heard).as(human).isEqualTo(shown);
            as("jess", () -> assertThat(presences.leaves(id, presence)).isEmpty());
        }
    }

    private static String name(String human) {
        return org.alongside.local.Cast.read().human(human).name();
    }

    private List<String> lines(ItemId id) {
        var plan = plan(id);
        return as("jess", () -> earshot.of(plan, page.agenda(plan))).stream()
                .map(row -> (row.names().isEmpty() ? row.kind() : String.join(", ", row.names())) + ": "
                        + row.meeting().answer() + " | " + points(row))
                .toList();
    }

    private static String points(Earshot.Row row) {
        var said = new java.util.StringJoiner(", ");
        for (var at = 0; at < TOPICS.size(); at++) {
            var point = row.points().get(at);
            said.add(TOPICS.get(at) + " " + point.answer() + " " + point.because());
        }
        return said.toString();
    }

    private MeetingPage.Plan plan(ItemId id) {
        return as("jess", () -> page.read(sam, id)).orElseThrow();
    }

    private ItemId planned(String... invited) {
        var id = ItemId.random();
        var draft = new MeetingDraft(
                id,
                sam,
                "Review",
                "Review",
                Instant.parse("2999-03-03T10:30:00Z"),
                Duration.ofMinutes(60),
                "Town Hall",
                Attendance.ALL,
                "",
                "",
                TOPICS.stream().map(each -> new MeetingDraft.Point(each, each)).toList(),
                Stream.of(invited)
                        .<Owner>map(agency -> new Owner.OfAgency(Stage.agency(agency)))
                        .toList());
        as("jess", () -> assertThat(meetings.plan(draft)).isEmpty());
        return id;
    }
}
