package org.alongside.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.alongside.action.ActionDetails;
import org.alongside.action.ActionHistory;
import org.alongside.action.ActionInbox;
import org.alongside.action.ActionStatus;
import org.alongside.action.Actions;
import org.alongside.action.Answer;
import org.alongside.action.Owner;
import org.alongside.action.PersonActions;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refused;
import org.alongside.agency.Agencies;
import org.alongside.consent.ItemId;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.TestClock;
import org.alongside.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

import static org.alongside.meeting.RunningMeeting.post;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Read-back by point, what is set aside when sharing is taken back, and actions that stay inside a restricted part. */
@DbTest
@Import(RunningMeeting.class)
class CourseDbTest {

    private static final List<String> OUTSIDE = List.of("mo", "gwen", "jo", "pia");

    private final World world;
    private final TestClock clock;
    private final RunningMeeting running;
    private final Agenda agenda;
    private final Lines lines;
    private final MinuteList minutes;
    private final Parts parts;
    private final Room room;
    private final Shares shares;
    private final Attendees attendees;
    private final PersonActions ofPerson;
    private final ActionInbox inbox;
    private final Actions actions;
    private final ReadBack readBack;
    private final ActionHistory history;
    private final Agencies agencies;

    private PersonId sam = Stage.person("4K7");
    private ItemId id = ItemId.random();
    private ShareId withPolice = ShareId.random();

    CourseDbTest(
            World world,
            TestClock clock,
            RunningMeeting running,
            Agenda agenda,
            Lines lines,
            MinuteList minutes,
            Parts parts,
            Room room,
            Shares shares,
            Attendees attendees,
            PersonActions ofPerson,
            ActionInbox inbox,
            Actions actions,
            ReadBack readBack,
            ActionHistory history,
            Agencies agencies) {
        this.world = world;
        this.clock = clock;
        this.running = running;
        this.agenda = agenda;
        this.lines = lines;
        this.minutes = minutes;
        this.parts = parts;
        this.room = room;
        this.shares = shares;
        this.attendees = attendees;
        this.ofPerson = ofPerson;
        this.inbox = inbox;
        this.actions = actions;
        this.readBack = readBack;
        this.history = history;
        this.agencies = agencies;
    }

    @BeforeEach
    void world() {
        world.begin();
        clock.set(LocalDateTime.of(2027, 3, 3, 10, 30));
        sam = world.person("4K7");
        world.involve(sam, "police", "lantern", "surgery", "hostel");
        world.share(sam, "police", "meeting");
        world.share(sam, "lantern", "meeting", "minutes");
        withPolice = world.share(sam, "police", "minutes");
        id = running.about(sam, "police", "lantern");
        clock.set(LocalDateTime.of(2027, 3, 3, 10, 31));
    }

    @AfterEach
    void today() {
        clock.set(LocalDateTime.now(ZoneId.of("Europe/London")));
    }

    @Test
    void aPointIsReadBackOnceAndAgainWhenAnActionUnderItChanges() {
        var plan = running.plan(sam, id);
        var housing = running.points(plan).get(1).id();
        var draft = new LineDraft(
                UUID.randomUUID(), id, LineKind.ACTION, "action", "visit", housing, agency("lantern"), null);
        as("jess", () -> assertThat(lines.write(draft)).isEmpty());
        for (var other : List.of("olly", "kerra", "gwen", "jo")) {
            assertThat(as(other, () -> agenda.readBack(id, housing))).isPresent();
        }
        assertThat(gaps(plan)).contains("readBack 2 Housing");
        as("jess", () -> assertThat(agenda.readBack(id, housing)).isEmpty());
        as("jess", () -> assertThat(agenda.readBack(id, UUID.randomUUID())).contains(Refused.NOT_AVAILABLE));
        assertThat(gaps(plan)).doesNotContain("readBack 2 Housing").contains("agreed visit");
        assertThat(as("kerra", () -> agenda.of(plan)).get(1).readBackAt()).isNotNull();
        running.minute(id, "minutes", "something else");
        assertThat(running.points(plan).get(1).readBackAt()).isNotNull();
        var row = as("jess", () -> minutes.lines(plan)).getFirst();
        var changed = new LineDraft(
                draft.id(), id, LineKind.ACTION, "action", "visit twice", housing, row.owner(), row.due());
        as("jess", () -> assertThat(lines.change(changed, row.version())).isEmpty());
        assertThat(running.points(plan).get(1).readBackAt()).isNull();
        assertThat(gaps(plan)).contains("readBack 2 Housing");
    }

    @Test
    void whatItsOwnerAgreedToIsAcceptedWhenTheMeetingEndsAndTheRestProposed() {
        var visit = running.action(id, "lantern", "visit");
        running.action(id, "lantern", "ring");
        as("kerra", () -> assertThat(readBack.agree(visit)).isEmpty());
        assertThat(running.end("jess", id)).isEmpty();
        assertThat(as("kerra", () -> inbox.page(new ActionInbox.Filter(true), 0, 10)))
                .extracting(ActionDetails::title, ActionDetails::status)
                .containsExactlyInAnyOrder(tuple("visit", ActionStatus.ACCEPTED), tuple("ring", ActionStatus.PROPOSED));
    }

    @Test
    void anActionOfAnAgencyThatLeavesMeanwhileIsIssuedAndNeedsAnOwner() {
        running.action(id, "lantern", "visit");
        as(
                "nadia",
                () -> assertThat(agencies.endAgreement(Stage.agency("lantern"))).isEmpty());
        assertThat(running.end("jess", id)).isEmpty();
        assertThat(as("jess", () -> ofPerson.of(sam, id)))
                .extracting(ActionDetails::title, ActionDetails::status)
                .containsExactly(tuple("visit", ActionStatus.NEEDS_OWNER));
    }

    @Test
    void aMeetingThatStartsOnAnotherDayWasHeldThen() {
        var started = LocalDateTime.of(2027, 3, 3, 10, 30).atZone(ZoneId.of("Europe/London"));
        assertThat(running.plan(sam, id).held().toInstant()).isEqualTo(started.toInstant());
        clock.set(LocalDateTime.of(2999, 3, 3, 11, 5));
        var onTheDay = running.about(sam, "police");
        assertThat(running.plan(sam, onTheDay).held())
                .isEqualTo(running.plan(sam, onTheDay).heldAt());
    }

    @Test
    void whatWasSaidBeforeAWithdrawalIsClosedWithOnePressAndStaysClosed() {
        var plan = running.plan(sam, id);
        running.minute(id, "minutes", "said before");
        running.minute(id, "physical-health", "tablets");
        running.comes(id, post("olly"));
        running.comes(id, post("kerra"));
        assertThat(running.seenBy("olly", plan)).containsExactly("said before");
        assertThat(as("jess", () -> room.lost(id))).isZero();
        assertThat(as("jess", () -> parts.setAside(id, UUID.randomUUID(), "Before")))
                .contains(MeetingRefusal.MEETING_NOTHING_LOST);
        clock.set(LocalDateTime.of(2027, 3, 3, 10, 40));
        as(
                "jess",
                () -> assertThat(shares.withdraw(withPolice, List.of(), List.of()))
                        .isEmpty());
        assertThat(running.seenBy("olly", plan)).isEmpty();
        assertThat(as("jess", () -> room.lost(id))).isEqualTo(1);
        clock.set(LocalDateTime.of(2027, 3, 3, 10, 41));
        for (var other : List.of("olly", "kerra", "gwen", "jo")) {
            assertThat(as(other, () -> room.lost(id))).isZero();
            assertThat(as(other, () -> parts.setAside(id, UUID.randomUUID(), "Before")))
                    .isPresent();
        }
        var part = UUID.randomUUID();
        as("jess", () -> assertThat(parts.setAside(id, part, "Before")).isEmpty());
        assertThat(as("jess", () -> room.lost(id))).isZero();
        assertThat(running.seenBy("jess", plan)).containsExactly("tablets");
        for (var inside : List.of("jess", "kerra")) {
            assertThat(inPart(inside, plan, part)).as(inside).containsExactly("said before");
        }
        clock.set(LocalDateTime.of(2027, 3, 3, 10, 50));
        world.share(sam, "police", "minutes");
        for (var outside : List.of("olly", "mo", "gwen", "jo", "pia")) {
            assertThat(as(outside, () -> parts.of(id))).as(outside).isEmpty();
            assertThat(running.seenBy(outside, plan)).as(outside).doesNotContain("said before");
        }
        assertThat(running.end("jess", id)).isEmpty();
        for (var inside : List.of("jess", "kerra")) {
            assertThat(issuedTo(inside, plan)).as(inside).contains("said before");
        }
        for (var outside : List.of("olly", "mo", "gwen", "jo", "pia")) {
            assertThat(issuedTo(outside, plan)).as(outside).doesNotContain("said before");
        }
    }

    @Test
    void anActionOfARestrictedPartGoesToAnOwnerWhoIsInItAndToNobodyElse() {
        var plan = running.plan(sam, id);
        running.comes(id, post("kerra"));
        var part = running.part(id, "Only us", "jess", "kerra");
        var row = as("jess", () -> parts.of(id)).getFirst();
        assertThat(as("jess", () -> attendees.inside(row)))
                .extracting(owner -> owner.name())
                .contains("Lantern Outreach", "Kerra Hicks, Lantern Outreach")
                .doesNotContain("Police Liaison Harbour");
        assertThat(as("jess", () -> lines.write(action("police", "look away").in(part))))
                .contains(MeetingRefusal.MEETING_PART_OWNER);
        as(
                "jess",
                () -> assertThat(lines.write(action("lantern", "quiet visit").in(part)))
                        .isEmpty());
        as(
                "jess",
                () -> assertThat(lines.write(action(null, "find somebody").in(part)))
                        .isEmpty());
        for (var outside : OUTSIDE) {
            assertThat(inPart(outside, plan, part)).as(outside).isEmpty();
            assertThat(running.seenBy(outside, plan)).as(outside).isEmpty();
        }
        assertThat(inPart("kerra", plan, part)).containsExactly("quiet visit", "find somebody");
        assertThat(running.displayed(plan)).isEmpty();
        assertThat(running.end("jess", id)).isEmpty();
        for (var inside : List.of("jess", "lena", "kerra")) {
            assertThat(promised(inside)).as(inside).containsExactlyInAnyOrder("quiet visit", "find somebody");
        }
        for (var outside : List.of("mo", "olly", "gwen", "jo", "pia")) {
            assertThat(promised(outside)).as(outside).isEmpty();
            assertThat(as(outside, () -> inbox.page(new ActionInbox.Filter(true), 0, 50)))
                    .as(outside)
                    .extracting(ActionDetails::title)
                    .doesNotContain("quiet visit", "find somebody");
        }
        var visit = as("kerra", () -> ofPerson.of(sam, id)).stream()
                .filter(action -> action.title().equals("quiet visit"))
                .findFirst()
                .orElseThrow();
        as(
                "kerra",
                () -> assertThat(actions.answer(visit.id(), visit.version(), new Answer.Done("")))
                        .isEmpty());
    }

    private List<String> inPart(String human, MeetingPage.Plan plan, UUID part) {
        return as(human, () -> minutes.of(plan, new Parts.Row(part, "", java.time.OffsetDateTime.MIN))).stream()
                .map(MinuteList.Row::words)
                .toList();
    }

    private List<String> issuedTo(String human, MeetingPage.Plan plan) {
        return as(human, () -> minutes.issued(plan)).stream()
                .map(MinuteList.Paragraph::words)
                .toList();
    }

    private List<String> promised(String human) {
        return as(human, () -> ofPerson.of(sam, id)).stream()
                .map(ActionDetails::title)
                .toList();
    }

    private List<String> gaps(MeetingPage.Plan plan) {
        return as(
                        "jess",
                        () -> EndCheck.of(
                                plan, List.of(), agenda.of(plan), minutes.lines(plan), new Closing(null, null)))
                .stream()
                .map(gap -> gap.what() + " " + gap.about())
                .toList();
    }

    private LineDraft action(@org.jspecify.annotations.Nullable String agency, String words) {
        var owner = agency == null ? new Owner.NobodyYet() : agency(agency);
        return new LineDraft(
                UUID.randomUUID(), id, LineKind.ACTION, "action", words, null, owner, LocalDate.of(2999, 1, 1));
    }

    private static Owner agency(String agency) {
        return new Owner.OfAgency(Stage.agency(agency));
    }
}
