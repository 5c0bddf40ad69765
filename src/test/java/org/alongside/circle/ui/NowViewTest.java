package org.alongside.circle.ui;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.circle.CircleRoutes;
import org.alongside.consent.Freezes;
import org.alongside.consent.ItemId;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.Recipient;
import org.alongside.local.Stage;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.Attendee;
import org.alongside.meeting.Closing;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.Lines;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.Meetings;
import org.alongside.meeting.Presences;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.Screen.signInAsTrusted;
import static org.alongside.testing.Screen.text;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class NowViewTest {

    private static final String QUIET = "There is nothing to show right now.";
    private static final String ALONG = "Read along";

    private final World world;
    private final Nominations nominations;
    private final Freezes freezes;
    private final Meetings meetings;
    private final Lines lines;
    private final Presences presences;
    private PersonId sam = PersonId.random();
    private ItemId id = ItemId.random();

    NowViewTest(
            World world,
            Nominations nominations,
            Freezes freezes,
            Meetings meetings,
            Lines lines,
            Presences presences) {
        this.world = world;
        this.nominations = nominations;
        this.freezes = freezes;
        this.meetings = meetings;
        this.lines = lines;
        this.presences = presences;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("sam");
        world.involve(sam, "lantern");
        nominate("dee");
        nominate("kerra");
        world.share(sam, new Recipient.OfTrusted(Stage.trusted("dee")), "meeting", "minutes");
        world.share(sam, new Recipient.OfTrusted(Stage.trusted("kerra")), "meeting", "minutes");
        id = running(Attendance.ALL);
        line(LineKind.MINUTE, "minutes", "Sam would like mornings <script>");
        line(LineKind.DECISION, "minutes", "Letters go by post");
        line(LineKind.MINUTE, "physical-health", "tablets");
        line(LineKind.ACTION, "action", "visit the surgery");
    }

    @Test
    void anInvitedTrustedPersonReadsAlongFromTheirHomePage() {
        signIn("dee");
        open(CircleRoutes.HOME);
        see("A meeting is being held now: Review.", ALONG);
        open(CircleRoutes.now(sam, id));
        see("Review: now", "Welcome", "Sam would like mornings <script>", "We decided: Letters go by post");
        see("Jess Penhale, Harbour Coordination Team", "Exit this page");
        absent("tablets", "visit the surgery", "Propose", "Agreed", "I am here", QUIET);
    }

    @Test
    void thePersonReadsAlongWhatIsAboutThem() {
        signIn("sam");
        open(CircleRoutes.HOME);
        see(ALONG);
        open(CircleRoutes.now(sam, id));
        see("Sam would like mornings", "tablets", "Lantern Outreach will: visit the surgery");
        absent("Propose", "Not on the shared display", QUIET);
    }

    @Test
    void whoeverIsNotInvitedReadsNothingUntilTheyAreThere() {
        signInAsTrusted("kerra");
        open(CircleRoutes.HOME);
        absent(ALONG);
        open(CircleRoutes.now(sam, id));
        var quiet = text();
        see(QUIET);
        open(CircleRoutes.now(sam, ItemId.random()));
        assertThat(text()).as("no such meeting").isEqualTo(quiet);
        var presence = UUID.randomUUID();
        as(
                "jess",
                () -> assertThat(presences.comes(id, presence, new Attendee.OfTrusted(Stage.trusted("kerra"))))
                        .isEmpty());
        open(CircleRoutes.now(sam, id));
        see("Sam would like mornings");
        as("jess", () -> assertThat(presences.leaves(id, presence)).isEmpty());
        open(CircleRoutes.now(sam, id));
        assertThat(text()).as("went").isEqualTo(quiet);
    }

    @Test
    void aFrozenTrustedPersonReadsOneQuietPage() {
        as("jess", () -> assertThat(freezes.freeze(Stage.trusted("dee"))).isEmpty());
        signIn("dee");
        open(CircleRoutes.now(sam, id));
        see(QUIET);
        absent("Review", "Sam", "mornings", "Jess");
        open(CircleRoutes.HOME);
        absent(ALONG, "Review");
    }

    @Test
    void aTrustedPersonWithoutTheMeetingSharedReadsNothing() {
        World.as("jess", () -> nominations.end(sam, Stage.trusted("dee")));
        nominate("dee");
        world.share(sam, new Recipient.OfTrusted(Stage.trusted("dee")), "plan");
        signIn("dee");
        open(CircleRoutes.now(sam, id));
        see(QUIET);
    }

    @Test
    void thePersonWhoDoesNotTakePartAndAnybodyAfterItsEndReadNothing() {
        as("jess", () -> assertThat(meetings.end(id, new Closing(null, null))).isEmpty());
        signIn("dee");
        open(CircleRoutes.now(sam, id));
        see(QUIET);
        id = running(Attendance.DECLINED);
        signIn("sam");
        open(CircleRoutes.HOME);
        absent(ALONG);
        open(CircleRoutes.now(sam, id));
        see(QUIET);
    }

    @Test
    void staffHaveAPageOfTheirOwn() {
        signIn("jess");
        closed(CircleRoutes.now(sam, id));
    }

    private ItemId running(Attendance attends) {
        var meeting = ItemId.random();
        var there = attends == Attendance.ALL;
        var draft = new MeetingDraft(
                meeting,
                sam,
                "Review",
                Instant.parse("2999-03-03T10:30:00Z"),
                "Town Hall",
                attends,
                there ? "" : "Jess",
                there ? "" : "did not want to come",
                List.of(new MeetingDraft.Point("Welcome", "minutes")),
                List.of(new Owner.OfTrusted(Stage.trusted("dee")), new Owner.OfAgency(Stage.agency("lantern"))));
        as("jess", () -> assertThat(meetings.plan(draft)).isEmpty());
        as("jess", () -> assertThat(meetings.start(meeting)).isEmpty());
        return meeting;
    }

    private void line(LineKind kind, String category, String words) {
        var owner =
                kind == LineKind.ACTION ? new Owner.OfAgency(Stage.agency("lantern")) : (Owner) new Owner.NobodyYet();
        var line = new LineDraft(UUID.randomUUID(), id, kind, category, words, null, owner, null);
        as("jess", () -> assertThat(lines.write(line)).isEmpty());
    }

    private void nominate(String trusted) {
        var draft = new NominationDraft(
                NominationId.random(),
                sam,
                Stage.trusted(trusted),
                "friend",
                "in-person",
                true,
                null,
                Stage.post("lena"));
        as("jess", () -> assertThat(nominations.record(draft)).isEmpty());
    }
}
