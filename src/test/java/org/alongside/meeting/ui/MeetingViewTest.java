package org.alongside.meeting.ui;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.Meetings;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.notAvailable;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class MeetingViewTest {

    private final World world;
    private final Meetings meetings;
    private PersonId sam = Stage.person("4K7");
    private ItemId id = ItemId.random();

    MeetingViewTest(World world, Meetings meetings) {
        this.world = world;
        this.meetings = meetings;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
        id = ItemId.random();
        var draft = new MeetingDraft(
                id,
                sam,
                "Review",
                Instant.parse("2999-03-03T10:30:00Z"),
                "Town Hall",
                Attendance.DECLINED,
                "too many people",
                "Dee",
                List.of(new MeetingDraft.Point("Where to live", "minutes")),
                List.of(new Owner.OfAgency(Stage.agency("police"))));
        as("jess", () -> assertThat(meetings.plan(draft)).isEmpty());
    }

    @Test
    void aMeetingIsStartedWrittenCheckedAndIssued() {
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        see("Review", "10:30am", "Why: too many people", "Their voice is carried by Dee", "Where to live");
        press("Start the meeting");
        fill("Write", "a police name one officer by 6/3/2999");
        see("For Police Liaison Harbour", "name one officer", "By Wednesday 6 March 2999");
        press("Action");
        fill("Write", "<script>alert(1)</script>");
        press("Minute");
        see("<script>alert(1)</script>", "Saved ");
        open(MeetingRoutes.one(sam, id) + "?check");
        see("2 lines will be issued", "No next review is agreed.", "whether the person was there");
        absent("Nobody has taken on");
        press("End and issue");
        see("Minutes", "<script>alert(1)</script>", "No next review was agreed.", "For Police Liaison Harbour");
        absent("End and issue");
    }

    @Test
    void whatIsMissingIsSaidAndNotInTheWay() {
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        press("Start the meeting");
        fill("Write", "a find a room by 31 Feb");
        see("For nobody yet", "“31 Feb” is not a day");
        press("Action");
        open(MeetingRoutes.one(sam, id) + "?check");
        see("Nobody has taken on: find a room by 31 Feb", "No date is agreed for: find a room by 31 Feb");
    }

    @Test
    void aClosedCategoryIsRefusedAtTheLine() {
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        press("Start the meeting");
        fill("Minuted under", "safeguarding");
        fill("Write", "something closed");
        press("Minute");
        see("something closed");
        absent("Saved ");
    }

    @Test
    void aReaderWithoutTheMinutesReadsThePlanOnly() {
        world.involve(sam, "surgery");
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        press("Start the meeting");
        fill("Write", "open part");
        press("Minute");
        signIn("gwen");
        open(MeetingRoutes.one(sam, id));
        see("This meeting is being held now.");
        absent("open part", "Start the meeting");
        signIn("jess");
        open(MeetingRoutes.one(sam, id) + "?check");
        press("End and issue");
        signIn("gwen");
        open(MeetingRoutes.one(sam, id));
        see("No minutes of this meeting are shared with you.", "1 item under Minutes is not shown");
        absent("open part");
    }

    @Test
    void strangersAndUnknownIdsGetTheSamePage() {
        signIn("jo");
        open("meetings");
        absent("Review", "4K7");
        notAvailable(MeetingRoutes.one(sam, id));
        signIn("jess");
        notAvailable(MeetingRoutes.one(sam, ItemId.random()));
        notAvailable("meetings/" + sam.value() + "/nonsense");
        notAvailable("meetings/" + UUID.randomUUID() + "/" + id.value());
    }

    @Test
    void meetingsAreListedAcrossPeopleAndOnTheRecord() {
        signIn("mo");
        open("meetings");
        see("S.T. (4K7) · Review", "Town Hall");
        open("people/" + sam.value() + "/meetings");
        see("Review", "Plan a meeting");
    }

    @Test
    void onlyCoordinatorsPlanMeetings() {
        signIn("jess");
        open(MeetingRoutes.plan(sam));
        press("Plan the meeting");
        see("How the person takes part");
        world.involve(sam, "surgery");
        signIn("gwen");
        closed(MeetingRoutes.plan(sam));
    }

    @Test
    void aPersonWhomTheViewerDoesNotKnowIsNotPlannedFor() {
        signIn("sol");
        notAvailable(MeetingRoutes.plan(sam));
    }

    @Test
    void aPlanIsChangedUntilItStarts() {
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        fill("Where, or how to join", " ");
        press("Save the change");
        see("Say where it is held, or how to join.");
        fill("Where, or how to join", "Library");
        press("Save the change");
        see("Sunday 3 March 2999, 10:30am, 60 minutes, Library");
        press("Start the meeting");
        absent("Save the change");
    }

    @Test
    void aMeetingIsCalledOffWithAReason() {
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        press("Call it off");
        see("Say why the meeting is called off.");
        fill("Why it is called off", "flood");
        press("Call it off");
        see("Why it was called off: flood");
        absent("Start the meeting");
    }
}
