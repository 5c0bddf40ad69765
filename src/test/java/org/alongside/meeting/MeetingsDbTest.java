package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.alongside.action.ActionInbox;
import org.alongside.action.Actions;
import org.alongside.action.Answer;
import org.alongside.action.Owner;
import org.alongside.action.PersonActions;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ConsentRefusal;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@DbTest
class MeetingsDbTest {

    private static final MeetingList.Filter COMING = new MeetingList.Filter(false, null);
    private static final Closing OPEN_END = new Closing(null, null);

    private final World world;
    private final Meetings meetings;
    private final Lines lines;
    private final MinuteList minutes;
    private final MeetingList list;
    private final MeetingPage page;
    private final Guests guests;
    private final Actions actions;
    private final ActionInbox inbox;
    private final PersonActions ofPerson;

    private PersonId sam = Stage.person("4K7");

    MeetingsDbTest(
            World world,
            Meetings meetings,
            Lines lines,
            MinuteList minutes,
            MeetingList list,
            MeetingPage page,
            Guests guests,
            Actions actions,
            ActionInbox inbox,
            PersonActions ofPerson) {
        this.world = world;
        this.meetings = meetings;
        this.lines = lines;
        this.minutes = minutes;
        this.list = list;
        this.page = page;
        this.guests = guests;
        this.actions = actions;
        this.inbox = inbox;
        this.ofPerson = ofPerson;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
    }

    @Test
    void aPlannedMeetingIsSeenByThoseWhoMayAndByNoStranger() {
        world.involve(sam, "surgery", "police");
        var id = planned();
        assertThat(as("gwen", () -> list.page(COMING, 0, 9)))
                .extracting(MeetingList.Row::title)
                .containsExactly("Review");
        assertThat(as("gwen", () -> page.open(sam, id))).isPresent();
        for (var stranger : List.of("jo", "olly")) {
            assertThat(as(stranger, () -> list.page(COMING, 0, 9))).isEmpty();
            assertThat(as(stranger, () -> list.count(COMING))).isZero();
            assertThat(as(stranger, () -> page.open(sam, id))).isEmpty();
        }
    }

    @Test
    void onlyCoordinatorsPlanAndThePersonsAbsenceIsExplained() {
        world.involve(sam, "surgery");
        assertThat(as("gwen", () -> meetings.plan(draft(Attendance.ALL, "", ""))))
                .contains(Refused.NOT_ALLOWED);
        assertThat(as("jess", () -> meetings.plan(draft(Attendance.UNSAFE, "", "Dee"))))
                .contains(MeetingRefusal.MEETING_WHY_NOT_THERE);
        assertThat(as("jess", () -> meetings.plan(draft(Attendance.NONE, "unwell", ""))))
                .contains(MeetingRefusal.MEETING_WHOSE_VOICE);
        assertThat(as("jess", () -> meetings.plan(draft(Attendance.NONE, "unwell", "Dee"))))
                .isEmpty();
    }

    @Test
    void aPlanChangesUntilItStartsAndTheSecondToChangeItIsTold() {
        var id = planned();
        var moved = new MeetingDraft(
                id, sam, "Moved", Instant.EPOCH, "Library", Attendance.ALL, "", "", List.of(), List.of());
        assertThat(as("jess", () -> meetings.plan(moved))).contains(MeetingRefusal.MEETING_NOBODY_INVITED);
        assertThat(as("jess", () -> meetings.change(moved, 0))).isEmpty();
        assertThat(as("mo", () -> meetings.change(moved, 0))).contains(Refused.CHANGED_MEANWHILE);
        assertThat(as("jess", () -> meetings.start(id))).isEmpty();
        assertThat(as("jess", () -> meetings.change(moved, 2))).contains(MeetingRefusal.MEETING_STARTED);
        assertThat(as("jess", () -> meetings.cancel(id, 2, "ill"))).contains(MeetingRefusal.MEETING_STARTED);
    }

    @Test
    void aCancelledMeetingIsNeitherStartedNorMinuted() {
        var id = planned();
        assertThat(as("jess", () -> meetings.cancel(id, 0, " "))).contains(MeetingRefusal.MEETING_REASON);
        assertThat(as("jess", () -> meetings.cancel(id, 0, "flood"))).isEmpty();
        assertThat(as("jess", () -> meetings.start(id))).contains(MeetingRefusal.MEETING_CANCELLED);
        assertThat(as("jess", () -> lines.write(minute(id, "minutes", "x"))))
                .contains(MeetingRefusal.MEETING_CANCELLED);
    }

    @Test
    void attendanceIsWrittenDownByTheChairsAgency() {
        world.involve(sam, "surgery");
        var id = planned();
        var plan = as("jess", () -> page.open(sam, id)).orElseThrow();
        var invited = as("jess", () -> guests.of(plan)).getFirst();
        assertThat(as("jess", () -> meetings.attended(id, invited.id(), Came.ATTENDED, "Olly")))
                .isEmpty();
        assertThat(as("gwen", () -> meetings.attended(id, invited.id(), Came.ABSENT, "")))
                .contains(Refused.NOT_ALLOWED);
        assertThat(as("gwen", () -> guests.of(plan)).getFirst().who()).isEqualTo("Olly");
    }

    @Test
    void eachLineIsKeptWhenEnteredAndSeenByTheChairsAgencyOnly() {
        world.involve(sam, "surgery");
        var id = running();
        var line = minute(id, "minutes", "<script>alert('1')</script> 🌊 O'Hara");
        write(line);
        write(line);
        assertThat(words("jess", id)).containsExactly("<script>alert('1')</script> 🌊 O'Hara");
        assertThat(words("mo", id)).hasSize(1);
        assertThat(words("gwen", id)).isEmpty();
        assertThat(as("gwen", () -> lines.write(minute(id, "minutes", "mine")))).contains(Refused.NOT_ALLOWED);
        assertThat(as("jo", () -> lines.write(minute(id, "minutes", "mine")))).contains(Refused.NOT_AVAILABLE);
    }

    @Test
    void linesAreChangedAndTakenOutUntilTheEnd() {
        var id = running();
        var line = minute(id, "minutes", "frist");
        write(line);
        var better =
                new LineDraft(line.id(), id, LineKind.DECISION, "housing", "first", null, new Owner.NobodyYet(), null);
        assertThat(as("jess", () -> lines.change(better, 0))).isEmpty();
        assertThat(as("mo", () -> lines.change(better, 0))).contains(Refused.CHANGED_MEANWHILE);
        assertThat(words("jess", id)).containsExactly("first");
        assertThat(as("jess", () -> lines.remove(better, 1))).isEmpty();
        assertThat(words("jess", id)).isEmpty();
        end(id);
        assertThat(as("jess", () -> lines.write(line))).contains(MeetingRefusal.MEETING_ENDED);
    }

    @Test
    void closedCategoriesEmptyAndEndlessLinesAreRefusedAtTheLine() {
        var id = running();
        assertThat(as("jess", () -> lines.write(minute(id, "safeguarding", "x"))))
                .contains(ConsentRefusal.COMPARTMENT_NEEDED);
        assertThat(as("jess", () -> lines.write(minute(id, "minutes-restricted", "x"))))
                .contains(ConsentRefusal.COMPARTMENT_NEEDED);
        assertThat(as("jess", () -> lines.write(minute(id, "minutes", " "))))
                .contains(MeetingRefusal.MEETING_LINE_EMPTY);
        assertThat(as("jess", () -> lines.write(minute(id, "minutes", "x".repeat(20_001)))))
                .contains(MeetingRefusal.MEETING_LINE_TOO_LONG);
        assertThat(as("jess", () -> lines.write(minute(id, "minutes", "x".repeat(4_000)))))
                .isEmpty();
    }

    @Test
    void eachReaderGetsTheirOwnMinutes() {
        world.involve(sam, "surgery", "police", "lantern");
        world.share(sam, "police", "meeting", "minutes");
        world.share(sam, "lantern", "meeting");
        var id = running();
        write(minute(id, "minutes", "open part"));
        write(minute(id, "physical-health", "tablets"));
        end(id);
        assertThat(issued("jess", id)).containsExactly("open part", "tablets");
        assertThat(issued("gwen", id)).containsExactly("tablets");
        assertThat(issued("olly", id)).containsExactly("open part");
        assertThat(issued("kerra", id)).isEmpty();
        assertThat(issued("jo", id)).isEmpty();
        world.share(sam, "lantern", "minutes");
        assertThat(issued("kerra", id)).containsExactly("open part");
    }

    @Test
    void endingIssuesActionsToOwnersWhoSeeNothingElse() {
        var id = running();
        write(new LineDraft(
                UUID.randomUUID(),
                id,
                LineKind.ACTION,
                "action",
                "Name one officer",
                null,
                police(),
                LocalDate.of(2999, 1, 1)));
        assertThat(as("olly", () -> inbox.count(new ActionInbox.Filter(true)))).isZero();
        end(id);
        var action =
                as("olly", () -> inbox.page(new ActionInbox.Filter(true), 0, 9)).getFirst();
        assertThat(as("olly", () -> actions.answer(action.id(), 0, new Answer.Done("Sgt Bray"))))
                .isEmpty();
        assertThat(as("olly", () -> page.open(sam, id))).isEmpty();
        assertThat(as("jess", () -> ofPerson.of(sam, id)).getFirst().words()).isEqualTo("Sgt Bray");
    }

    @Test
    void endingTwiceIssuesOnceAndTheSecondIsTold() {
        var id = running();
        write(minute(id, "minutes", "once"));
        assertThat(as("jess", () -> meetings.end(id, new Closing(LocalDate.of(2999, 1, 1), Attendance.PART))))
                .isEmpty();
        assertThat(as("mo", () -> meetings.end(id, OPEN_END))).contains(MeetingRefusal.MEETING_ENDED);
        assertThat(issued("jess", id)).containsExactly("once");
        assertThat(as("jess", () -> page.open(sam, id)).orElseThrow().nextReview())
                .isEqualTo(LocalDate.of(2999, 1, 1));
    }

    @Test
    void twoChairsAtOnceEndItOnce() throws Exception {
        var id = running();
        write(minute(id, "minutes", "once"));
        try (var people = Executors.newFixedThreadPool(2)) {
            Callable<Optional<Refusal>> jess = () -> as("jess", () -> meetings.end(id, OPEN_END));
            Callable<Optional<Refusal>> mo = () -> as("mo", () -> meetings.end(id, OPEN_END));
            var told = people.invokeAll(List.of(jess, mo));
            var answers = List.of(told.getFirst().get(), told.getLast().get());
            assertThat(answers).containsExactlyInAnyOrder(Optional.empty(), Optional.of(MeetingRefusal.MEETING_ENDED));
        }
        assertThat(issued("jess", id)).containsExactly("once");
    }

    private ItemId running() {
        var id = planned();
        as("jess", () -> assertThat(meetings.start(id)).isEmpty());
        return id;
    }

    private ItemId planned() {
        var draft = draft(Attendance.ALL, "", "");
        as("jess", () -> assertThat(meetings.plan(draft)).isEmpty());
        return draft.id();
    }

    private MeetingDraft draft(Attendance attends, String because, String voice) {
        var agenda = List.of(new MeetingDraft.Point("Housing", "housing"));
        return new MeetingDraft(
                ItemId.random(),
                sam,
                "Review",
                Instant.parse("2999-03-03T10:30:00Z"),
                "Town Hall",
                attends,
                because,
                voice,
                agenda,
                List.of(police()));
    }

    private void write(LineDraft line) {
        as("jess", () -> assertThat(lines.write(line)).isEmpty());
    }

    private void end(ItemId id) {
        as("jess", () -> assertThat(meetings.end(id, OPEN_END)).isEmpty());
    }

    private List<String> words(String human, ItemId id) {
        var plan = as("jess", () -> page.open(sam, id)).orElseThrow();
        return as(human, () -> minutes.lines(plan)).stream()
                .map(MinuteList.Row::words)
                .toList();
    }

    private List<String> issued(String human, ItemId id) {
        var plan = as("jess", () -> page.open(sam, id)).orElseThrow();
        return as(human, () -> minutes.issued(plan)).stream()
                .map(MinuteList.Paragraph::words)
                .toList();
    }

    private static LineDraft minute(ItemId meeting, String category, String words) {
        return new LineDraft(
                UUID.randomUUID(), meeting, LineKind.MINUTE, category, words, null, new Owner.NobodyYet(), null);
    }

    private static Owner police() {
        return new Owner.OfAgency(Stage.agency("police"));
    }
}
