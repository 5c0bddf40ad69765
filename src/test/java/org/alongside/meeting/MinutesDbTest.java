package org.alongside.meeting;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.audit.Audit;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.meeting.MinutesCopies.Way;
import org.alongside.testing.DbTest;
import org.alongside.testing.TestClock;
import org.alongside.testing.World;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** After a meeting: Olly's police read the minutes, Gwen's surgery reads the part about health, Jo's hostel reads nothing. */
@DbTest
class MinutesDbTest {

    private final World world;
    private final TestClock clock;
    private final Meetings meetings;
    private final Lines lines;
    private final MinuteList minutes;
    private final MeetingPage page;
    private final MinuteSets sets;
    private final Corrections corrections;
    private final CorrectionList proposed;
    private final MinutesCopies copies;
    private final ReadMarks marks;
    private final Summaries summaries;
    private final SummaryPage summary;
    private final Audit audit;
    private final DSLContext db;
    private final TransactionTemplate transaction;

    private PersonId sam = Stage.person("4K7");
    private ItemId meeting = ItemId.random();
    private ItemId open = ItemId.random();
    private ItemId health = ItemId.random();

    MinutesDbTest(
            World world,
            TestClock clock,
            Meetings meetings,
            Lines lines,
            MinuteList minutes,
            MeetingPage page,
            MinuteSets sets,
            Corrections corrections,
            CorrectionList proposed,
            MinutesCopies copies,
            ReadMarks marks,
            Summaries summaries,
            SummaryPage summary,
            Audit audit,
            DSLContext db,
            TransactionTemplate transaction) {
        this.world = world;
        this.clock = clock;
        this.meetings = meetings;
        this.lines = lines;
        this.minutes = minutes;
        this.page = page;
        this.sets = sets;
        this.corrections = corrections;
        this.proposed = proposed;
        this.copies = copies;
        this.marks = marks;
        this.summaries = summaries;
        this.summary = summary;
        this.audit = audit;
        this.db = db;
        this.transaction = transaction;
    }

    @BeforeEach
    void held() {
        world.begin();
        clock.set(LocalDateTime.parse("2027-03-02T10:30"));
        sam = world.person("4K7");
        world.involve(sam, "surgery", "police", "lantern");
        world.share(sam, "police", "meeting", "minutes");
        world.share(sam, "lantern", "meeting", "minutes");
        meeting = ItemId.random();
        open = ItemId.random();
        health = ItemId.random();
        var agencies = List.<Owner>of(agency("police"), agency("surgery"));
        var draft = new MeetingDraft(
                meeting, sam, "Review", clock.instant(), "Town Hall", Attendance.ALL, "", "", List.of(), agencies);
        done("jess", () -> meetings.plan(draft));
        done("jess", () -> meetings.start(meeting));
        done("jess", () -> lines.write(line(open, LineKind.MINUTE, "minutes")));
        done("jess", () -> lines.write(line(health, LineKind.DECISION, "physical-health")));
        done("jess", () -> meetings.end(meeting, new Closing(null, null)));
    }

    @AfterEach
    void now() {
        clock.set(LocalDateTime.now(ZoneId.of("Europe/London")));
    }

    @Test
    void theyAreADraftForTwoWorkingDaysAndThenFinalWithoutAnyJob() {
        assertThat(state("olly").draft()).isTrue();
        assertThat(state("olly").draftUntil()).isEqualTo("2027-03-05T00:00:00Z");
        assertThat(state("olly").finalBy()).isEqualTo("2027-03-16");
        assertThat(state("olly").actionsLate()).isFalse();
        clock.set(LocalDateTime.parse("2027-03-04T23:59:59"));
        done("olly", () -> corrections.propose(wording(open, "in time")));
        clock.set(LocalDateTime.parse("2027-03-05T00:00"));
        assertThat(state("olly").draft()).isFalse();
        assertThat(as("olly", () -> corrections.propose(wording(open, "too late"))))
                .contains(MeetingRefusal.MINUTES_FINAL);
        assertThat(as("jess", () -> sets.settle(meeting))).contains(MeetingRefusal.MINUTES_FINAL);
    }

    @Test
    void theChairSettlesThemBeforeAndNobodyElseDoes() {
        assertThat(as("gwen", () -> sets.settle(meeting))).contains(Refused.NOT_ALLOWED);
        assertThat(as("jo", () -> sets.settle(meeting))).contains(Refused.NOT_AVAILABLE);
        done("mo", () -> sets.settle(meeting));
        assertThat(state("olly").draft()).isFalse();
        assertThat(state("olly").settledBy()).isEqualTo("Mo Kessell");
        assertThat(as("olly", () -> corrections.propose(wording(open, "too late"))))
                .contains(MeetingRefusal.MINUTES_FINAL);
    }

    @Test
    void aReaderProposesAndTheChairAnswersOnce() {
        var correction = wording(open, "better");
        done("olly", () -> corrections.propose(correction));
        done("olly", () -> corrections.propose(correction));
        assertThat(as("jess", () -> corrections.accept(correction.id(), 0, 0, " ")))
                .contains(MeetingRefusal.MINUTES_WHY);
        assertThat(as("olly", () -> corrections.accept(correction.id(), 0, 0, "yes")))
                .contains(Refused.NOT_ALLOWED);
        done("jess", () -> corrections.accept(correction.id(), 0, 0, "thank you"));
        assertThat(as("mo", () -> corrections.decline(correction.id(), 1, "no")))
                .contains(MeetingRefusal.CORRECTION_ANSWERED);
        assertThat(paragraphs("kerra")).singleElement().satisfies(paragraph -> {
            assertThat(paragraph.words()).isEqualTo("better");
            assertThat(paragraph.issued()).startsWith("words");
            assertThat(paragraph.later()).singleElement().satisfies(later -> {
                assertThat(later.by()).isEqualTo("Jess Penhale");
                assertThat(later.why()).isEqualTo("because better");
                assertThat(later.proposed()).isTrue();
            });
        });
        assertThat(proposed("olly")).singleElement().satisfies(row -> {
            assertThat(row.accepted()).isTrue();
            assertThat(row.answer()).isEqualTo("thank you");
        });
    }

    @Test
    void proposalsAreReadByTheirAuthorsAgencyAndTheChairs() {
        done("olly", () -> corrections.propose(wording(open, "better")));
        assertThat(proposed("jess")).hasSize(1);
        assertThat(proposed("mo")).hasSize(1);
        assertThat(proposed("kerra")).isEmpty();
        assertThat(proposed("gwen")).isEmpty();
        assertThat(proposed("jo")).isEmpty();
    }

    @Test
    void whoDoesNotReadAParagraphProposesNothingForIt() {
        assertThat(as("gwen", () -> corrections.propose(wording(open, "mine")))).contains(Refused.NOT_AVAILABLE);
        assertThat(as("olly", () -> corrections.propose(wording(health, "mine"))))
                .contains(Refused.NOT_AVAILABLE);
        assertThat(as("jo", () -> corrections.propose(wording(open, "mine")))).contains(Refused.NOT_AVAILABLE);
        done("gwen", () -> corrections.propose(wording(health, "better")));
        assertThat(as("olly", () -> corrections.propose(wording(open, " "))))
                .contains(MeetingRefusal.MEETING_LINE_EMPTY);
        assertThat(as("olly", () -> corrections.propose(wording(open, "x".repeat(20_001)))))
                .contains(MeetingRefusal.MEETING_LINE_TOO_LONG);
    }

    @Test
    void anAmendmentKeepsWhatWasBeforeAndTheSecondToAmendIsTold() {
        clock.set(LocalDateTime.parse("2027-06-01T09:00"));
        done("jess", () -> corrections.amend(wording(open, "second"), 0));
        assertThat(as("mo", () -> corrections.amend(wording(open, "lost"), 0))).contains(Refused.CHANGED_MEANWHILE);
        done("mo", () -> corrections.amend(wording(open, "third"), 1));
        assertThat(paragraphs("olly")).singleElement().satisfies(paragraph -> {
            assertThat(paragraph.words()).isEqualTo("third");
            assertThat(paragraph.later()).extracting(MinuteList.Later::words).containsExactly("second", "third");
        });
        assertThat(as("olly", () -> corrections.amend(wording(open, "mine"), 2)))
                .contains(Refused.NOT_ALLOWED);
        assertThat(as("gwen", () -> corrections.amend(wording(open, "mine"), 2)))
                .contains(Refused.NOT_AVAILABLE);
        assertThat(as("jo", () -> corrections.amend(wording(open, "mine"), 2))).contains(Refused.NOT_AVAILABLE);
        assertThat(paragraphs("gwen")).extracting(MinuteList.Paragraph::id).containsExactly(health);
    }

    @Test
    void aCopyIsRecordedAndTheChairKnowsWhoOpenedTheirs() {
        assertThat(marks("jess")).isEmpty();
        assertThat(copy("jo", Way.PAGE)).isEmpty();
        assertThat(copy("olly", Way.PDF)).isPresent();
        assertThat(copy("olly", Way.PAGE)).isPresent();
        assertThat(copy("kerra", Way.PAGE)).as("not invited").isPresent();
        assertThat(marks("jess")).extracting(ReadMarks.Row::reader).containsExactly("Olly Prisk");
        assertThat(marks("olly")).isEmpty();
        assertThat(marks("jo")).isEmpty();
        assertThat(as("jess", () -> audit.about(sam)))
                .filteredOn(line -> "Olly Prisk".equals(line.name()))
                .extracting(line -> line.act() + " " + line.thing())
                .contains("download minutes.pdf", "open minutes");
    }

    @Test
    void aSummaryIsSentOnlyAfterSomebodyReadTheseWords() {
        assertThat(as("jess", () -> summary.sources(meeting))).containsExactlyInAnyOrder(open.value(), health.value());
        assertThat(as("olly", () -> summary.sources(meeting))).isEmpty();
        assertThat(as("gwen", () -> summaries.write(meeting, 0, "mine"))).contains(Refused.NOT_ALLOWED);
        assertThat(as("jo", () -> summaries.write(meeting, 0, "mine"))).contains(Refused.NOT_AVAILABLE);
        assertThat(as("jess", () -> summaries.write(meeting, 0, "x".repeat(4_001))))
                .contains(MeetingRefusal.SUMMARY_TOO_LONG);
        done("jess", () -> summaries.write(meeting, 0, "It went well."));
        assertThat(as("jess", () -> summaries.send(meeting, 0))).contains(MeetingRefusal.SUMMARY_NOT_READ);
        done("mo", () -> summaries.read(meeting, 0));
        done("jess", () -> summaries.write(meeting, 1, "It went quite well."));
        assertThat(as("jess", () -> summaries.send(meeting, 2))).contains(MeetingRefusal.SUMMARY_NOT_READ);
        done("jess", () -> summaries.read(meeting, 2));
        assertThat(as("jess", () -> summaries.send(meeting, 2))).contains(Refused.CHANGED_MEANWHILE);
        done("jess", () -> summaries.send(meeting, 3));
        assertThat(as("jess", () -> summaries.send(meeting, 4))).contains(MeetingRefusal.SUMMARY_NOT_READ);
        assertThat(draft("jess")).map(SummaryPage.Draft::readBy).contains("Jess Penhale");
        assertThat(draft("olly")).isEmpty();
        assertThat(draft("jo")).isEmpty();
    }

    @Test
    void theDatabaseRefusesWhatTheVerbsNeverDo() {
        refused(
                "gwen",
                "insert into meeting.correction (person_id, item_id, id, meeting_id, words, why, from_agency, from_staff, "
                        + "proposed_at) values ({0}, {1}, gen_random_uuid(), {2}, 'x', 'y', actor.agency(), actor.id(), now())");
        refused(
                "jo",
                "insert into meeting.correction (person_id, item_id, id, meeting_id, words, why, from_agency, from_staff, "
                        + "proposed_at) values ({0}, {1}, gen_random_uuid(), {2}, 'x', 'y', actor.agency(), actor.id(), now())");
        refused(
                "olly",
                "insert into meeting.correction (person_id, item_id, id, meeting_id, words, why, proposed_at) "
                        + "values ({0}, {1}, gen_random_uuid(), {2}, 'as if the person had', 'y', now())");
        refused(
                "olly",
                "insert into meeting.wording (person_id, item_id, id, words, why, written_by, written_at) "
                        + "values ({0}, {1}, gen_random_uuid(), 'x', 'y', actor.id(), now())");
        refused("jess", "update meeting.minute set words = 'x' where item_id = {1}");
        refused("jess", "update meeting.wording set words = 'x' where item_id = {1}");
        refused("jess", "update meeting.minute_set set draft_until = 'infinity' where item_id = {2}");
        refused("jess", "delete from meeting.correction where item_id = {1}");
    }

    private void refused(String human, String statement) {
        assertThatThrownBy(() -> as(
                        human,
                        () -> transaction.execute(status -> db.execute(
                                statement, DSL.val(sam.value()), DSL.val(open.value()), DSL.val(meeting.value())))))
                .as("%s: %s", human, statement)
                .hasRootCauseInstanceOf(PSQLException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|not available|row-level security).*");
    }

    private MinutesState state(String human) {
        return as(human, () -> copies.state(plan())).orElseThrow();
    }

    private Optional<MinutesCopies.Copy> copy(String human, Way way) {
        return as(human, () -> copies.make(sam, meeting, way));
    }

    private Optional<SummaryPage.Draft> draft(String human) {
        return as(human, () -> summary.of(plan()));
    }

    private List<MinuteList.Paragraph> paragraphs(String human) {
        return as(human, () -> minutes.issued(plan()));
    }

    private List<CorrectionList.Row> proposed(String human) {
        return as(human, () -> proposed.of(plan()));
    }

    private List<ReadMarks.Row> marks(String human) {
        return as(human, () -> marks.of(plan()));
    }

    private MeetingPage.Plan plan() {
        return as("jess", () -> page.read(sam, meeting)).orElseThrow();
    }

    private LineDraft line(ItemId id, LineKind kind, String category) {
        return new LineDraft(
                id.value(), meeting, kind, category, "words of " + category, null, new Owner.NobodyYet(), null);
    }

    private static NewWording wording(ItemId paragraph, String words) {
        return new NewWording(
                UUID.randomUUID(),
                paragraph,
                words,
                "because "
                        + words.strip().substring(0, Math.min(9, words.strip().length())));
    }

    private static Owner agency(String agency) {
        return new Owner.OfAgency(Stage.agency(agency));
    }

    private static void done(String human, java.util.function.Supplier<Optional<Refusal>> verb) {
        assertThat(as(human, verb)).isEmpty();
    }
}
