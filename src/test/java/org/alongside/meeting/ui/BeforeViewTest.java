package org.alongside.meeting.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import org.alongside.action.ActionDraft;
import org.alongside.action.Actions;
import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.meeting.AgendaTemplate;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.Meetings;
import org.alongside.meeting.ReportDraft;
import org.alongside.meeting.Reports;
import org.alongside.meeting.Rhythm;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

/** Preparing a meeting on the screen: length, agenda, series, who may hear what, reports. */
@ViewTest
class BeforeViewTest {

    private final World world;
    private final Meetings meetings;
    private final Reports reports;
    private final Actions actions;
    private PersonId sam = Stage.person("4K7");

    BeforeViewTest(World world, Meetings meetings, Reports reports, Actions actions) {
        this.world = world;
        this.meetings = meetings;
        this.reports = reports;
        this.actions = actions;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
        world.involve(sam, "police");
        world.share(sam, "police", "meeting");
    }

    @Test
    void aMeetingHasALengthAnAgendaOfItsKindAndCarriesActionsOver() {
        as("jess", () -> actions.ask(ActionDraft.of(sam, "find a room", new Owner.NobodyYet(), null)));
        signIn("jess");
        open(MeetingRoutes.plan(sam));
        see("What matters to the person", "find a room · For nobody yet · No date · Actions");
        kind("Step-down review");
        see("The next step towards a surgery nearby");
        absent("What stands in the way");
        write("Is the ladder right?", 10);
        press("Plan the meeting");
        see("Plan between 15 and 240 minutes.");
        fill("How long, in minutes", 90);
        carry();
        press("Plan the meeting");
        see("90 minutes, Library", "The next step towards a surgery nearby", "find a room", "Own point");
        var address = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        signIn("olly");
        open(address);
        see("The next step towards a surgery nearby");
        absent("find a room");
    }

    @Test
    void aSeriesOffersItsDatesAndTheNextIsPlannedFromIt() {
        signIn("jess");
        open(MeetingRoutes.plan(sam));
        write("Every month or so", 60);
        fill("Comes again", Rhythm.FOUR_WEEKS);
        press("Plan the meeting");
        see("leaves room for a second meeting");
        fill("Until which day", LocalDate.of(2999, 6, 1));
        press("Plan the meeting");
        see("Every 4 weeks, until Saturday 1 June 2999", "Plan it: Tuesday 2 April 2999, 10:30am");
        fill("Last day of the series", LocalDate.of(2999, 7, 1));
        press("Set this last day");
        see("Every 4 weeks, until Monday 1 July 2999");
        press("Start the meeting");
        open(UI.getCurrent().getInternals().getActiveViewLocation().getPath() + "?check");
        see("Before it ends", "2999-04-02");
    }

    @Test
    void theMeetingAfterAnotherBeginsWithItAndAnUnknownOneIsNone() {
        var id = planned();
        signIn("jess");
        open(MeetingRoutes.next(sam, id));
        see("Review", "Town Hall", "Police Liaison Harbour");
        notAvailable(MeetingRoutes.next(sam, ItemId.random()));
        notAvailable(MeetingRoutes.next(sam, id) + "&at=nonsense");
    }

    @Test
    void whoeverLeadsSeesWhoMayHearWhatAndWhatToDo() {
        var id = planned();
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        see("Who may hear what", "Olly Prisk (Police liaison", "? Not agreed: nobody has asked the person yet");
        see("1 Housing: not agreed for Olly Prisk");
        signIn("olly");
        open(MeetingRoutes.one(sam, id));
        absent("Who may hear what", "Not agreed");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void othersAreInvitedToAMeetingThatIsPlannedAndSomebodyNoLonger() {
        var id = planned();
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        press("Invite");
        see("Choose whom to invite.");
        ComboBox<Owners.Row> who = LocatorJ._get(ComboBox.class, spec -> spec.withLabel("Invite somebody else"));
        var choices = who.getListDataView().getItems().toList();
        assertThat(choices).extracting(Owners.Row::name).doesNotContain("Police Liaison Harbour");
        assertThat(choices.stream().map(who.getItemLabelGenerator()))
                .contains("Domestic Abuse Advice Harbour (does not work with the person)");
        who.setValue(choices.stream()
                .filter(each -> each.name().equals("Lantern Outreach"))
                .findFirst()
                .orElseThrow());
        press("Invite");
        see("Saved.", "Lantern Outreach: did they come?");
        pressNamed("Take the invitation back: Police Liaison Harbour");
        absent("Police Liaison Harbour: did they come?");
        pressNamed("Take the invitation back: Lantern Outreach");
        see("Invite at least one agency or trusted person.");
        signIn("olly");
        open(MeetingRoutes.one(sam, id));
        absent("Invite somebody else", "Take the invitation back", "Put it on the agenda", "Take off");
    }

    @Test
    void theAgendaChangesUntilTheMeetingStartsAndIsAddedToWhileItRuns() {
        var id = planned();
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        press("Put it on the agenda");
        see("Say what the point is about");
        fill("What the new point is about", "Money <b>");
        press("Put it on the agenda");
        see("Saved.", "Money <b>");
        pressNamed("Move up: Money <b>");
        pressNamed("Take off the agenda: Housing");
        absent("Housing:");
        press("Start the meeting");
        absent("Take off", "Move up");
        open(MeetingRoutes.live(sam, id));
        fill("What the new point is about", "Any other business");
        press("Put it on the agenda");
        see("Any other business");
    }

    @Test
    void aReportIsAskedWrittenAndRead() {
        var id = planned();
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        press("Ask for it");
        see("Say what the report is to be about");
        fill("What it is to be about", "Contacts since March");
        press("Ask for it");
        see("Report of Police Liaison Harbour", "report due");
        signIn("olly");
        open(MeetingRoutes.REPORTS);
        see("Reports asked from us", "About S.T., reference 4K7", "Contacts since March");
    }

    @Test
    void theAskedAgencyHandsInAndTheChairReads() {
        var id = planned();
        var asked =
                new ReportDraft(ItemId.random(), sam, id, Stage.agency("police"), "Contacts", LocalDate.of(2999, 3, 1));
        as("jess", () -> assertThat(reports.ask(asked)).isEmpty());
        signIn("olly");
        open(MeetingRoutes.report(asked.id()));
        press("Hand it in");
        see("Say whether it was shared with the person.");
        fill("Was this shared with the person beforehand?", true);
        press("Hand it in");
        see("Write at least one of the four parts.");
        fill("Facts", "two calls <b>& a letter</b>");
        press("Hand it in");
        see("Handed in.", "two calls <b>& a letter</b>", "It was shared with the person beforehand.");
        signIn("jess");
        open(MeetingRoutes.one(sam, id));
        see("Police Liaison Harbour · report in since");
        open(MeetingRoutes.report(asked.id()));
        absent("Hand it in", "Write the report");
        signIn("jo");
        notAvailable(MeetingRoutes.report(asked.id()));
        open(MeetingRoutes.REPORTS);
        see("No report is asked from your agency.");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void aPanelAboutSeveralPeopleHasARunningOrder() {
        world.person("9PX");
        signIn("jess");
        open(MeetingRoutes.MEETINGS);
        see("Plan a panel about several people");
        open(MeetingRoutes.NEW_SITTING);
        fill("What the meeting is for", "Winter panel");
        fill("When", LocalDateTime.parse("2999-03-05T10:30"));
        fill("Where, or how to join", "Library");
        press("Plan the panel");
        see("Choose two to twenty people");
        MultiSelectComboBox people =
                LocatorJ._get(MultiSelectComboBox.class, spec -> spec.withLabel("Whom it is about, in this order"));
        people.setValue(people.getListDataView().getItems().toList());
        press("Plan the panel");
        see("Invite at least one agency or trusted person.");
        LocatorJ._find(MultiSelectComboBox.class).stream()
                .filter(each -> each != people)
                .forEach(each ->
                        each.setValue(each.getListDataView().getItems().limit(1).toList()));
        press("Plan the panel");
        see("Winter panel", "S.T. (4K7)", "S.T. (9PX)", "10:30am, 30 minutes", "11:00am, 30 minutes");
        var address = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        signIn("olly");
        notAvailable(address);
        open(MeetingRoutes.MEETINGS);
        absent("Plan a panel about several people");
    }

    private void write(String title, int minutes) {
        fill("What the meeting is for", title);
        fill("When", LocalDateTime.parse("2999-03-05T10:30"));
        fill("Where, or how to join", "Library");
        fill("How long, in minutes", minutes);
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Owners.Row> invited = LocatorJ._get(MultiSelectComboBox.class);
        invited.setValue(invited.getListDataView()
                .getItems()
                .filter(each -> each.name().startsWith("Police"))
                .toList());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void kind(String name) {
        Select<AgendaTemplate> kind = LocatorJ._get(Select.class, spec -> spec.withLabel("Kind of meeting"));
        fill("Point 7", "Own point");
        kind.setValue(kind.getListDataView()
                .getItems()
                .filter(each -> each.kind().equals(name))
                .findFirst()
                .orElseThrow());
        see("Own point");
    }

    @SuppressWarnings("unchecked")
    private static void carry() {
        var group = LocatorJ._get(com.vaadin.flow.component.checkbox.CheckboxGroup.class);
        group.setValue(java.util.Set.copyOf(group.getListDataView().getItems().toList()));
    }

    private ItemId planned() {
        var id = ItemId.random();
        var draft = new MeetingDraft(
                id,
                sam,
                "Review",
                "Review",
                Instant.parse("2999-03-05T10:30:00Z"),
                Duration.ofMinutes(60),
                "Town Hall",
                Attendance.ALL,
                "",
                "",
                List.of(new MeetingDraft.Point("Housing", "housing")),
                List.of(new Owner.OfAgency(Stage.agency("police"))));
        as("jess", () -> assertThat(meetings.plan(draft)).isEmpty());
        return id;
    }
}
