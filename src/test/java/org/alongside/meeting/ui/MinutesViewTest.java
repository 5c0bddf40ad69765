package org.alongside.meeting.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.Recipient;
import org.alongside.consent.RefusalId;
import org.alongside.consent.Refusals;
import org.alongside.consent.Scope;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.alongside.local.Stage;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.Closing;
import org.alongside.meeting.Corrections;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.Lines;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.Meetings;
import org.alongside.meeting.NewWording;
import org.alongside.testing.FileText;
import org.alongside.testing.Screen;
import org.alongside.testing.TestClock;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.notAvailable;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class MinutesViewTest {

    private static final String HOSTILE = "<script>alert('1')</script> 🌊 =HYPERLINK(\"x\")";

    private final World world;
    private final TestClock clock;
    private final Meetings meetings;
    private final Lines lines;
    private final Corrections corrections;
    private final Shares shares;
    private final Refusals refusals;
    private final Nominations nominations;

    private PersonId sam = Stage.person("sam");
    private ItemId id = ItemId.random();
    private ItemId paragraph = ItemId.random();
    private ShareId minutes = ShareId.random();

    MinutesViewTest(
            World world,
            TestClock clock,
            Meetings meetings,
            Lines lines,
            Corrections corrections,
            Shares shares,
            Refusals refusals,
            Nominations nominations) {
        this.world = world;
        this.clock = clock;
        this.meetings = meetings;
        this.lines = lines;
        this.corrections = corrections;
        this.shares = shares;
        this.refusals = refusals;
        this.nominations = nominations;
    }

    @BeforeEach
    void held() {
        world.begin();
        clock.set(LocalDateTime.parse("2027-03-02T10:30"));
        sam = world.person("sam");
        world.involve(sam, "police", "surgery");
        world.share(sam, "police", "meeting");
        minutes = world.share(sam, "police", "minutes");
        id = ItemId.random();
        paragraph = ItemId.random();
        var draft = new MeetingDraft(
                id,
                sam,
                "Review",
                clock.instant(),
                "Town Hall",
                Attendance.ALL,
                "",
                "",
                List.of(),
                List.of(agency("police")));
        done("jess", () -> meetings.plan(draft));
        done("jess", () -> meetings.start(id));
        done("jess", () -> lines.write(line(paragraph, LineKind.MINUTE, "minutes", HOSTILE, new Owner.NobodyYet())));
        done(
                "jess",
                () -> lines.write(line(
                        ItemId.random(),
                        LineKind.DECISION,
                        "physical-health",
                        "Decided: tablets",
                        new Owner.NobodyYet())));
        done(
                "jess",
                () -> lines.write(
                        line(ItemId.random(), LineKind.ACTION, "action", "Name one officer", agency("police"))));
        done("jess", () -> meetings.end(id, new Closing(null, Attendance.ALL)));
    }

    @AfterEach
    void now() {
        clock.set(LocalDateTime.now(ZoneId.of("Europe/London")));
    }

    @Test
    void eachReaderHasACopyOfTheirOwn() {
        signIn("olly");
        open(MeetingRoutes.minutes(sam, id));
        see("Minutes: Review", "Made for Olly Prisk, Tuesday 2 March 2027, 10:30am.", HOSTILE, "Name one officer");
        see("This copy shows what its reader may see: Police liaison, Police Liaison Harbour.", "Draft: corrections");
        absent("tablets", "Decisions", "not shown");
        signIn("jess");
        open(MeetingRoutes.minutes(sam, id));
        see("Made for Jess Penhale", HOSTILE, "Decisions", "Decided: tablets", "Name one officer");
        signIn("gwen");
        open(MeetingRoutes.minutes(sam, id));
        see("Made for Dr Gwen Opie", "Decided: tablets");
        absent("script");
    }

    @Test
    void strangersAndUnknownMeetingsGetTheSamePage() {
        signIn("jo");
        notAvailable(MeetingRoutes.minutes(sam, id));
        signIn("jess");
        notAvailable(MeetingRoutes.minutes(sam, ItemId.random()));
        notAvailable("meetings/" + UUID.randomUUID() + "/" + id.value() + "/minutes");
        notAvailable("meetings/nonsense/" + id.value() + "/minutes");
    }

    @Test
    void theFilesHoldWhatThePageShows() {
        signIn("olly");
        open(MeetingRoutes.minutes(sam, id));
        assertThat(FileText.ofWord(Screen.download("Save as Word")))
                .contains(HOSTILE, "Made for Olly Prisk", "Name one officer")
                .doesNotContain("tablets");
        var pdf = Screen.download("Save as PDF");
        assertThat(FileText.ofPdf(pdf))
                .contains(HOSTILE, "Made for Olly Prisk", "Name one officer")
                .doesNotContain("tablets");
        assertThat(FileText.failuresOfPdfUa(pdf)).isEmpty();
    }

    @Test
    void aFileIsMadeWithWhatTheReaderMaySeeWhenTheyPress() {
        signIn("olly");
        open(MeetingRoutes.minutes(sam, id));
        see(HOSTILE);
        as(
                "jess",
                () -> assertThat(shares.withdraw(minutes, List.of(), List.of())).isEmpty());
        assertThat(FileText.ofWord(Screen.download("Save as Word")))
                .contains("Name one officer")
                .doesNotContain("script");
        assertThat(FileText.ofPdf(Screen.download("Save as PDF")))
                .contains("Name one officer")
                .doesNotContain("script");
    }

    @Test
    void thePersonAndATrustedPersonProposeCorrectionsThatOthersDoNotRead() {
        nominate();
        world.share(sam, new Recipient.OfTrusted(Stage.trusted("dee")), "meeting", "minutes");
        done("sam", () -> corrections.propose(new NewWording(UUID.randomUUID(), paragraph, "Sam’s words", "not so")));
        done(
                "dee",
                () -> corrections.propose(new NewWording(UUID.randomUUID(), paragraph, "Dee’s words", "I was there")));
        signIn("dee");
        open(MeetingRoutes.minutes(sam, id));
        see("Dee’s words", "Proposed; not answered yet");
        absent("Sam’s words");
        signIn("sam");
        open(MeetingRoutes.minutes(sam, id));
        see("Sam’s words");
        absent("Dee’s words");
        signIn("olly");
        open(MeetingRoutes.minutes(sam, id));
        absent("Sam’s words", "Dee’s words");
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        see("Dee Tremayne proposed on", "The person, or somebody near them, proposed on");
    }

    @Test
    void thePersonAndATrustedPersonReadTheirOwn() {
        signIn("sam");
        open(MeetingRoutes.minutes(sam, id));
        see("on your own record about this meeting", HOSTILE, "Decided: tablets", "Back to your home page");
        signIn("dee");
        notAvailable(MeetingRoutes.minutes(sam, id));
        nominate();
        world.share(sam, new Recipient.OfTrusted(Stage.trusted("dee")), "meeting", "minutes");
        signIn("dee");
        open(MeetingRoutes.minutes(sam, id));
        see("Made for Dee Tremayne", "Trusted person", HOSTILE);
        absent("tablets", "Name one officer", "not shown");
        open("mine");
        see("Minutes of Tuesday 2 March 2027: Review");
    }

    @Test
    void aReaderProposesACorrectionAndTheChairAcceptsIt() {
        signIn("olly");
        open(MeetingRoutes.minutes(sam, id));
        fill("What it should say", "Better words");
        press("Propose it");
        see("Say why, in at most 500 characters.");
        fill("Why", "It was said otherwise");
        press("Propose it");
        see("Proposed. You can read the answer on this page.");
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        see(
                "Olly Prisk, Police Liaison Harbour proposed on",
                "It should say: Better words",
                "Why: It was said otherwise");
        press("Accept the correction");
        see("Say why, in at most 500 characters.");
        fill("A word to whoever proposed it", "You are right");
        press("Accept the correction");
        see("Better words", "No correction waits for an answer.");
        signIn("olly");
        open(MeetingRoutes.minutes(sam, id));
        see("Better words", "Corrected on", "As issued: " + HOSTILE, "Accepted", "Answer: You are right");
    }

    @Test
    void onceFinalNothingIsProposedAndAnAmendmentShowsWhatItChanged() {
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        see(
                "Draft: corrections can be proposed until the end of Thursday 4 March 2027",
                "due to be final by Tuesday 16 March 2027");
        press("Make the minutes final now");
        see("Final since Tuesday 2 March 2027");
        absent("Make the minutes final now");
        done(
                "jess",
                () -> corrections.amend(
                        new NewWording(UUID.randomUUID(), paragraph, "Short words", "agreed by phone"), 0));
        signIn("olly");
        open(MeetingRoutes.minutes(sam, id));
        see(
                "Short words",
                "Reworded on Tuesday 2 March 2027, 10:30am by Jess Penhale: agreed by phone",
                "became “Short words”");
        absent("What it should say");
    }

    @Test
    void aWithdrawalGreysWhereTheRulesGiveAStubAndHidesWhereTheyGiveNothing() {
        as(
                "jess",
                () -> assertThat(shares.withdraw(minutes, List.of(), List.of())).isEmpty());
        signIn("olly");
        open(MeetingRoutes.minutes(sam, id));
        see("No minutes of this meeting are shared with you.", "Name one officer");
        absent("script");
        open("meetings");
        see("S.T. (sam) · Review", "1 item under Minutes is not shown");
        as(
                "jess",
                () -> assertThat(refusals.record(
                                RefusalId.random(),
                                sam,
                                List.of(new Recipient.OfAgency(Stage.agency("police"))),
                                List.of(new Scope.OfCategory("minutes"), new Scope.OfCategory("meeting")),
                                true))
                        .isEmpty());
        signIn("olly");
        open("meetings");
        absent("Review", "not shown");
        notAvailable(MeetingRoutes.minutes(sam, id));
    }

    @Test
    void theSummaryIsSentByHumansAndShownOnTheHomes() {
        nominate();
        world.share(sam, new Recipient.OfTrusted(Stage.trusted("dee")), "minutes");
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        see("There was a meeting about you on Tuesday 2 March 2027.", "• Decided: tablets", "Name one officer");
        press("Save the words");
        see("Nobody has read these words yet.");
        absent("Show it to the person");
        fill("What the person will read", "You will get new tablets.");
        press("I have read every word, and it is fit for the person");
        see("You have changed the words. Save them first.");
        press("Save the words");
        signIn("sam");
        open("mine");
        absent("new tablets");
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        press("I have read every word, and it is fit for the person");
        press("Show it to the person");
        see("On the person’s page since Tuesday 2 March 2027, 10:30am");
        signIn("sam");
        open("mine");
        see("You will get new tablets.", "After the meeting");
        signIn("dee");
        open("mine");
        absent("new tablets");
        world.share(sam, new Recipient.OfTrusted(Stage.trusted("dee")), "minutes", "physical-health", "action");
        signIn("dee");
        open("mine");
        see("You will get new tablets.");
    }

    @Test
    void onlyTheChairsAgencyWorksOnTheMinutes() {
        signIn("olly");
        open(MeetingRoutes.minutes(sam, id));
        open(MeetingRoutes.one(sam, id));
        see("Your own copy: read, print or save it");
        absent("Who has opened their minutes", "Summary for the person", "Make the minutes final now", "Amend: ");
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        see("Police Liaison Harbour: first opened by Olly Prisk, Tuesday 2 March 2027, 10:30am");
    }

    private void nominate() {
        var draft = new NominationDraft(
                NominationId.random(),
                sam,
                Stage.trusted("dee"),
                "friend",
                "in-person",
                true,
                null,
                Stage.post("lena"));
        as("jess", () -> assertThat(nominations.record(draft)).isEmpty());
    }

    private LineDraft line(ItemId item, LineKind kind, String category, String words, Owner owner) {
        return new LineDraft(item.value(), id, kind, category, words, null, owner, null);
    }

    private static Owner agency(String agency) {
        return new Owner.OfAgency(Stage.agency(agency));
    }

    private static void done(String human, java.util.function.Supplier<Optional<Refusal>> verb) {
        assertThat(as(human, verb)).isEmpty();
    }
}
