package org.alongside.meeting.ui;

import java.util.List;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.alongside.consent.Shares;
import org.alongside.local.Stage;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.Presences;
import org.alongside.meeting.RunningMeeting;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

import static org.alongside.meeting.RunningMeeting.post;
import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.notAvailable;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.pressNamed;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
@Import(RunningMeeting.class)
class LiveViewTest {

    private final World world;
    private final RunningMeeting running;
    private final Presences presences;
    private final Shares shares;
    private PersonId sam = Stage.person("4K7");
    private ItemId id = ItemId.random();

    LiveViewTest(World world, RunningMeeting running, Presences presences, Shares shares) {
        this.world = world;
        this.running = running;
        this.presences = presences;
        this.shares = shares;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.named("4K7", "Sam", "Tremayne");
        world.involve(sam, "police", "lantern", "surgery");
        world.share(sam, "police", "meeting", "minutes");
        world.share(sam, "lantern", "meeting");
        id = running.about(sam, "police", "lantern");
    }

    @Test
    void theChairWritesMovesOnAndSeesWhoIsHere() {
        signIn("jess");
        open(MeetingRoutes.live(sam, id));
        see(
                "Review",
                "Sam Tremayne",
                "1 in the room",
                "Welcome",
                "now, 0 minutes",
                "Jess Penhale, Harbour Coordination Team");
        fill("Write", "? Who pays");
        see("Open question", "Minuted under Minutes (F2 changes it)");
        press("Open question");
        see("Who pays", "Saved ");
        fill("Write", "a lantern visit the surgery by 3/3/2026");
        see("For Lantern Outreach", "Tuesday 3 March 2026 is over already");
        press("Action");
        see("visit the surgery", "By Tuesday 3 March 2026");
        press("Next point (Ctrl and Enter)");
        fill("Write", "no proof of address");
        press("Minute");
        see("no proof of address");
        press("Agreed");
        see("Agreed");
    }

    @Test
    void theDisplayShowsWhatIsForEverybodyHereAndTheChairWhatIsNot() {
        running.minute(id, "minutes", "open part");
        running.minute(id, "physical-health", "tablets");
        running.comes(id, post("olly"));
        signIn("jess");
        open(MeetingRoutes.live(sam, id));
        see("Not on the shared display", "tablets", "Olly Prisk: this role does not see it, whatever is agreed");
        see("Not for everybody here: Olly Prisk");
        open(MeetingRoutes.display(sam, id));
        see("Review", "open part", "Welcome, now");
        absent("tablets", "Sam Tremayne", "Health", "Housing", "Olly", "not shown", "hidden");
        running.comes(id, post("kerra"));
        open(MeetingRoutes.display(sam, id));
        absent("open part", "tablets");
    }

    @Test
    void aFollowerSeesTheirOwnPartAndProposes() {
        running.minute(id, "minutes", "open part");
        running.minute(id, "physical-health", "tablets");
        running.action(id, "police", "Name one officer");
        signIn("olly");
        open(MeetingRoutes.live(sam, id));
        see("open part", "Name one officer", "Welcome");
        absent("tablets", "Went", "Not on the shared display", "Not for everybody");
        press("I am here");
        see("Olly Prisk, Police Liaison Harbour");
        press("Agreed");
        fill("Propose", "d Letters go to Dee");
        press("Decision");
        see("Proposed. The chair decides", "Letters go to Dee", "waiting for the chair");
        signIn("jess");
        open(MeetingRoutes.live(sam, id));
        see("Letters go to Dee", "Proposed by Olly Prisk, Police Liaison Harbour");
        press("Take up");
        signIn("olly");
        open(MeetingRoutes.live(sam, id));
        see("taken up");
    }

    @Test
    void nobodyFollowsWhoIsNotInvitedOrMayNotKnow() {
        running.minute(id, "minutes", "open part");
        signIn("gwen");
        open(MeetingRoutes.live(sam, id));
        see("This meeting is being held now.");
        absent("open part", "Follow it on this device", "Propose");
        open(MeetingRoutes.display(sam, id));
        see("This meeting is being held now.");
        signIn("olly");
        open(MeetingRoutes.one(sam, id));
        see("Follow it on this device");
        open(MeetingRoutes.display(sam, id));
        absent("Shared display", "open part");
        signIn("jo");
        notAvailable(MeetingRoutes.live(sam, id));
        notAvailable(MeetingRoutes.display(sam, id));
        notAvailable(MeetingRoutes.live(sam, ItemId.random()));
        notAvailable("meetings/nonsense/" + UUID.randomUUID() + "/live");
    }

    @Test
    void theChairIsToldWhatToStopWhenSharingIsTakenBack() {
        var share = world.share(sam, "lantern", "minutes");
        running.comes(id, post("kerra"));
        running.minute(id, "minutes", "said before");
        signIn("jess");
        as(
                "jess",
                () -> assertThat(shares.withdraw(share, List.of(), List.of())).isEmpty());
        open(MeetingRoutes.live(sam, id));
        see("Check who is here for: 1 Welcome, 2 Housing, 3 Health.");
        see("1 line was seen by somebody who may not see it any more.");
        press("Keep what was said in a restricted part");
        see("Restricted part: Said before sharing changed at", "said before");
        absent("may not see it any more");
        for (var outside : List.of("kerra", "mo")) {
            signIn(outside);
            open(MeetingRoutes.live(sam, id));
            absent("said before", "Restricted part: Said");
        }
    }

    @Test
    void aRestrictedPartIsOnTheScreensOfThoseWhoAreInIt() {
        running.comes(id, post("olly"));
        signIn("jess");
        open(MeetingRoutes.live(sam, id));
        fill("What it is about, for those who are in it", "Safety");
        press("Begin it");
        see("Say what the restricted part is about, and choose who is in it.");
        running.part(id, "Safety", "jess", "olly");
        signIn("lena");
        open(MeetingRoutes.live(sam, id));
        fill("Write in the restricted part: Safety", "said among us");
        press("Keep it in the restricted part");
        see("said among us");
        fill("Write in the restricted part: Safety", "police look in quietly");
        press("Keep it as an action in the restricted part");
        see("look in quietly", "For Police Liaison Harbour");
        signIn("olly");
        open(MeetingRoutes.live(sam, id));
        see("Restricted part: Safety", "said among us", "look in quietly");
        for (var outside : List.of("kerra", "mo")) {
            signIn(outside);
            open(MeetingRoutes.live(sam, id));
            absent("Restricted part: Safety", "said among us", "look in quietly");
        }
        signIn("jess");
        open(MeetingRoutes.display(sam, id));
        absent("Safety", "said among us", "look in quietly");
        signIn("lena");
        open(MeetingRoutes.live(sam, id));
        press("End it: Safety");
        absent("Write in the restricted part: Safety");
        signIn("jess");
        open(MeetingRoutes.live(sam, id));
        absent("Restricted part: Safety");
    }

    @Test
    void whatIsReadBackStandsOnTheDevicesOfItsOwners() {
        signIn("jess");
        open(MeetingRoutes.live(sam, id));
        fill("Write", "a lantern visit the surgery by 3/3/2999");
        press("Action");
        fill("Write", "a police name one officer");
        press("Action");
        pressNamed("Read back item 1: Welcome");
        see("Read back: 1 Welcome", "Read back at ");
        see("Lantern Outreach will: visit the surgery, by Sunday 3 March 2999.");
        see("Police Liaison Harbour will: name one officer. No date is agreed.");
        signIn("kerra");
        open(MeetingRoutes.live(sam, id));
        see("Read back: 1 Welcome", "Lantern Outreach will: visit the surgery, by Sunday 3 March 2999.");
        absent("name one officer", "Read back item 2: Housing");
        pressNamed("Agreed: Lantern Outreach will: visit the surgery, by Sunday 3 March 2999.");
        signIn("jess");
        open(MeetingRoutes.live(sam, id));
        pressNamed("Agreed: Police Liaison Harbour will: name one officer. No date is agreed.");
        pressNamed("Read back item 2: Housing");
        see("Read back: 2 Housing", "Nobody has promised anything under this item.");
        open(MeetingRoutes.one(sam, id) + "?check");
        absent("Not read back: 1 Welcome", "Not agreed when it was read back");
        signIn("gwen");
        open(MeetingRoutes.live(sam, id));
        absent("Read back", "visit the surgery");
    }

    @Test
    void pastedMinutesBecomeLines() {
        signIn("jess");
        open(MeetingRoutes.live(sam, id));
        fill(
                "Text to paste; each paragraph becomes a minute",
                "\u2022\tFirst\u00A0one\r\n\r\n<script>alert(1)</script>");
        press("Keep as minutes");
        see("2 minutes were kept.", "First one", "<script>alert(1)</script>");
        fill("Text to paste; each paragraph becomes a minute", "x".repeat(20_001));
        press("Keep as minutes");
        see("That is 20001 characters; at most 20,000 fit at a time.");
    }

    @Test
    void whatWasHalfTypedIsThereAgain() {
        signIn("jess");
        open(MeetingRoutes.live(sam, id));
        fill("Write", "a lantern vis");
        open(MeetingRoutes.live(sam, id));
        see("a lantern vis", "For Lantern Outreach");
    }
}
