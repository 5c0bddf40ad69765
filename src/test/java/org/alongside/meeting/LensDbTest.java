package org.alongside.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.action.Owner;
import org.alongside.action.PersonActions;
import org.alongside.actor.PersonId;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.Recipient;
import org.alongside.consent.Shares;
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

/** The shared display shows what everybody in the room may see, and nothing else. */
@DbTest
@Import(RunningMeeting.class)
class LensDbTest {

    private static final List<String> AGENCIES = List.of("surgery", "police", "lantern", "housing", "social-care");
    private static final List<String> CATEGORIES =
            List.of("minutes", "housing", "physical-health", "plan", "justice", "about-me", "social-care", "money");

    private final World world;
    private final RunningMeeting running;
    private final Meetings meetings;
    private final MeetingPage page;
    private final Lines lines;
    private final Nominations nominations;
    private final Room room;
    private final Presences presences;
    private final MinuteList minutes;
    private final Shares shares;
    private final PersonActions ofPerson;

    private PersonId sam = Stage.person("4K7");

    LensDbTest(
            World world,
            RunningMeeting running,
            Meetings meetings,
            MeetingPage page,
            Lines lines,
            Nominations nominations,
            Room room,
            Presences presences,
            MinuteList minutes,
            Shares shares,
            PersonActions ofPerson) {
        this.world = world;
        this.running = running;
        this.meetings = meetings;
        this.page = page;
        this.lines = lines;
        this.nominations = nominations;
        this.room = room;
        this.presences = presences;
        this.minutes = minutes;
        this.shares = shares;
        this.ofPerson = ofPerson;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
    }

    @Test
    void whoeverComesClosesWhatTheyMayNotSeeAndOpensItAgainByGoing() {
        world.involve(sam, "police");
        world.share(sam, "police", "meeting", "minutes");
        var id = running.about(sam, "police");
        var plan = running.plan(sam, id);
        running.minute(id, "minutes", "open");
        running.minute(id, "physical-health", "tablets");
        assertThat(running.displayed(plan)).containsExactly("open", "tablets");
        var olly = running.comes(id, post("olly"));
        assertThat(running.displayed(plan)).containsExactly("open");
        as("jess", () -> assertThat(presences.leaves(id, olly)).isEmpty());
        assertThat(running.displayed(plan)).containsExactly("open", "tablets");
    }

    @Test
    void aColleagueWhoseRoleMayNotReadALineNeitherSeesNorIssuesIt() {
        world.involve(sam, "scheme", "police");
        var id = running.ledBy("sol", sam, "police");
        var panel = Viewer.staff(Stage.post("mo", 1), Stage.human("mo"));
        var plan = Viewers.as(panel, () -> page.read(sam, id)).orElseThrow();
        running.minuteBy("sol", id, "mental-health", "what the nurse said");
        assertThat(running.seenBy("sol", plan)).containsExactly("what the nurse said");
        assertThat(Viewers.as(panel, () -> minutes.lines(plan))).isEmpty();
        assertThat(Viewers.as(panel, () -> meetings.end(id, new Closing(null, null))))
                .contains(MeetingRefusal.MEETING_LINES_UNREAD);
        assertThat(running.end("sol", id)).isEmpty();
    }

    @Test
    void theDisplayNamesATrustedPersonOnlyWhileNoOtherIsThere() {
        for (var friend : List.of("dee", "kerra")) {
            as("jess", () -> assertThat(nominations.record(nomination(friend))).isEmpty());
            world.share(sam, new Recipient.OfTrusted(Stage.trusted(friend)), "meeting", "action");
        }
        var id = running.about(sam, "police");
        var plan = running.plan(sam, id);
        var letter = new LineDraft(
                UUID.randomUUID(),
                id,
                LineKind.ACTION,
                "action",
                "write a letter",
                null,
                new Owner.OfTrusted(Stage.trusted("dee")),
                null);
        as("jess", () -> assertThat(lines.write(letter)).isEmpty());
        assertThat(owners(plan)).containsExactly("Dee Tremayne");
        running.comes(id, new Attendee.OfTrusted(Stage.trusted("dee")));
        assertThat(owners(plan)).containsExactly("Dee Tremayne");
        running.comes(id, new Attendee.OfTrusted(Stage.trusted("kerra")));
        assertThat(owners(plan)).containsExactly((String) null);
    }

    private List<String> owners(MeetingPage.Plan plan) {
        return as("jess", () -> minutes.displayed(plan)).stream()
                .map(MinuteList.Row::ownerName)
                .toList();
    }

    private NominationDraft nomination(String friend) {
        return new NominationDraft(
                NominationId.random(),
                sam,
                Stage.trusted(friend),
                "friend",
                "in-person",
                true,
                null,
                Stage.post("lena"));
    }

    @Test
    void aGuestOrAnEmptyRoomSeesNothing() {
        var id = running.about(sam, "police");
        var plan = running.plan(sam, id);
        running.minute(id, "minutes", "open");
        var guest = running.comes(id, new Attendee.Guest("a plumber"));
        assertThat(running.displayed(plan)).isEmpty();
        assertThat(as("jess", () -> room.display(id)))
                .isEqualTo(new Room.Display(false, false, java.util.Set.of(), java.util.Set.of()));
        assertThat(as("jess", () -> room.hidden(id)))
                .extracting(Room.Hidden::name, Room.Hidden::because)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("a plumber", "GUEST"));
        as("jess", () -> assertThat(presences.leaves(id, guest)).isEmpty());
        assertThat(running.displayed(plan)).hasSize(1);
        as("jess", () -> room.present(id)).forEach(each -> as("jess", () -> presences.leaves(id, each.id())));
        assertThat(running.displayed(plan)).isEmpty();
    }

    @Test
    void onlyTheChairsAgencyLearnsOfTheRoomAndOfReasons() {
        world.involve(sam, "police", "surgery");
        world.share(sam, "police", "meeting");
        var id = running.about(sam, "police");
        running.minute(id, "minutes", "closed to police");
        running.comes(id, post("olly"));
        assertThat(as("jess", () -> room.hidden(id)))
                .filteredOn(hidden -> hidden.thing().equals("line"))
                .extracting(Room.Hidden::name, Room.Hidden::because)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Olly Prisk", "NOT_COVERED"));
        assertThat(as("nadia", () -> room.hidden(id)))
                .filteredOn(hidden -> hidden.thing().equals("line"))
                .extracting(Room.Hidden::because)
                .containsExactly((String) null);
        for (var other : List.of("olly", "gwen", "jo")) {
            assertThat(as(other, () -> room.hidden(id))).isEmpty();
            assertThat(as(other, () -> room.display(id)).lines()).isEmpty();
        }
    }

    @Test
    void aWithdrawalIsSeenByTheRoomAtOnceAndTheChairIsToldWhichPointToStop() {
        world.involve(sam, "housing");
        world.share(sam, "housing", "meeting");
        var share = world.share(sam, "housing", "minutes");
        var id = running.about(sam, "housing");
        var plan = running.plan(sam, id);
        running.minute(id, "minutes", "said before");
        running.comes(id, post("priya"));
        assertThat(running.displayed(plan)).containsExactly("said before");
        assertThat(running.seenBy("priya", plan)).containsExactly("said before");
        var before = as("jess", () -> room.sharingAsOf(id));
        as(
                "jess",
                () -> assertThat(shares.withdraw(share, List.of(), List.of())).isEmpty());
        assertThat(running.displayed(plan)).isEmpty();
        assertThat(running.seenBy("priya", plan)).isEmpty();
        assertThat(running.seenBy("jess", plan)).containsExactly("said before");
        assertThat(as("jess", () -> room.sharingAsOf(id))).isGreaterThan(before);
        var welcome = running.points(plan).getFirst().id();
        assertThat(as("jess", () -> room.hidden(id)))
                .contains(new Room.Hidden("point", welcome, "Priya Nair", "CONSENT_WITHDRAWN"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aLineIsShownIfAndOnlyIfEachOfThoseWhoAreThereReadsItOnceItIsIssued(long seed) {
        var chance = new Random(seed);
        AGENCIES.stream().filter(each -> chance.nextInt(4) > 0).forEach(each -> world.involve(sam, each));
        for (var agency : AGENCIES) {
            for (var category :
                    Stream.concat(Stream.of("meeting"), CATEGORIES.stream()).toList()) {
                if (chance.nextInt(5) < 3) {
                    world.share(sam, agency, category);
                }
            }
        }
        var id = running.about(sam, AGENCIES.toArray(String[]::new));
        var plan = running.plan(sam, id);
        CATEGORIES.forEach(category -> running.minute(id, category, category));
        AGENCIES.forEach(agency -> running.action(id, agency, "for " + agency));
        running.action(id, null, "for nobody");
        var rooms = new ArrayList<List<String>>();
        var shown = new ArrayList<TreeSet<String>>();
        var staff = List.of("gwen", "ravi", "olly", "kerra", "priya", "ada");
        for (var turn = 0; turn < 10; turn++) {
            var here = staff.stream().filter(each -> chance.nextInt(3) == 0).toList();
            var came = here.stream().map(each -> running.comes(id, post(each))).toList();
            rooms.add(here);
            shown.add(new TreeSet<>(running.displayed(plan)));
            came.forEach(each -> as("jess", () -> presences.leaves(id, each)));
        }
        var followed = staff.stream().map(each -> running.seenBy(each, plan)).toList();
        assertThat(running.end("jess", id)).isEmpty();
        var all = new TreeSet<String>(shownTo("jess", plan));
        for (var turn = 0; turn < rooms.size(); turn++) {
            var expected = new TreeSet<>(all);
            rooms.get(turn).forEach(each -> expected.retainAll(shownTo(each, plan)));
            assertThat(shown.get(turn)).as("room " + rooms.get(turn)).isEqualTo(expected);
        }
        for (var place = 0; place < staff.size(); place++) {
            assertThat(shownTo(staff.get(place), plan)).as(staff.get(place)).containsAll(followed.get(place));
        }
    }

    /** What somebody reads of the ended meeting: minutes, and actions by their titles. */
    private List<String> shownTo(String human, MeetingPage.Plan plan) {
        return Stream.concat(
                        as(human, () -> minutes.issued(plan)).stream().map(MinuteList.Paragraph::words),
                        as(human, () -> ofPerson.of(sam, plan.id())).stream().map(each -> each.title()))
                .toList();
    }
}
