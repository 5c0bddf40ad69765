package org.alongside.meeting;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refused;
import org.alongside.answering.Contacts;
import org.alongside.consent.ConsentRefusal;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.World;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongside.testing.World.as;
import static org.alongsidedb.consent.Routines.isClosed;
import static org.alongsidedb.consent.Tables.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;

/** A plan changes until the meeting starts: who is invited, and what is talked about. */
@DbTest
class PlanChangesDbTest {

    private static final Owner LANTERN = new Owner.OfAgency(Stage.agency("lantern"));
    private static final Owner POLICE = new Owner.OfAgency(Stage.agency("police"));

    private final World world;
    private final FreshDatabase database;
    private final Meetings meetings;
    private final MeetingPage page;
    private final Guests guests;
    private final Invitations invitations;
    private final AgendaPlan agenda;
    private final Reports reports;
    private final ReportList reportList;
    private final Contacts contacts;
    private final DSLContext db;
    private final TransactionTemplate transaction;
    private PersonId sam = Stage.person("4K7");
    private ItemId meeting = ItemId.random();

    PlanChangesDbTest(
            World world,
            FreshDatabase database,
            Meetings meetings,
            MeetingPage page,
            Guests guests,
            Invitations invitations,
            AgendaPlan agenda,
            Reports reports,
            ReportList reportList,
            Contacts contacts,
            DSLContext db,
            TransactionTemplate transaction) {
        this.world = world;
        this.database = database;
        this.meetings = meetings;
        this.page = page;
        this.guests = guests;
        this.invitations = invitations;
        this.agenda = agenda;
        this.reports = reports;
        this.reportList = reportList;
        this.contacts = contacts;
        this.db = db;
        this.transaction = transaction;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
        world.involve(sam, "police");
        world.share(sam, "police", "meeting");
        as("nadia", () -> contacts.keep(Stage.agency("lantern"), "hello@lantern.example", null, "support-worker"));
        as("nadia", () -> contacts.keep(Stage.agency("police"), "liaison@police.example", null, "police-liaison"));
        meeting = ItemId.random();
        as("jess", () -> assertThat(meetings.plan(draft())).isEmpty());
    }

    @Test
    void whoIsInvitedLaterHearsOfItAndNobodyElse() throws SQLException {
        as("jess", () -> assertThat(invitations.invite(meeting, POLICE)).isEmpty());
        as(
                "jess",
                () -> assertThat(invitations.invite(meeting, POLICE)).contains(MeetingRefusal.MEETING_INVITED_ALREADY));
        assertThat(mails())
                .hasSize(2)
                .filteredOn(mail -> mail.startsWith("liaison@police.example"))
                .singleElement()
                .asString()
                .contains("REQUEST", "UID:" + invitation("Police Liaison Harbour"));
        for (var other : List.of("olly", "jo")) {
            as(
                    other,
                    () -> assertThat(invitations.invite(meeting, new Owner.OfAgency(Stage.agency("surgery"))))
                            .isPresent());
        }
        assertThat(invited()).containsExactly("Lantern Outreach", "Police Liaison Harbour");
    }

    @Test
    void whoIsExpectedNoLongerHearsOfItAndNoReportIsWantedFromThem() throws SQLException {
        as("jess", () -> invitations.invite(meeting, POLICE));
        as(
                "jess",
                () -> assertThat(reports.ask(new ReportDraft(
                                ItemId.random(),
                                sam,
                                meeting,
                                Stage.agency("police"),
                                "Contacts",
                                LocalDate.of(2999, 3, 1))))
                        .isEmpty());
        var police = invitation("Police Liaison Harbour");
        for (var other : List.of("olly", "jo")) {
            as(other, () -> assertThat(invitations.takeBack(meeting, police)).isPresent());
        }
        as("jess", () -> assertThat(invitations.takeBack(meeting, police)).isEmpty());
        as("jess", () -> assertThat(invitations.takeBack(meeting, police)).contains(Refused.NOT_AVAILABLE));
        assertThat(mails())
                .filteredOn(mail -> mail.contains("CANCEL"))
                .singleElement()
                .asString()
                .startsWith("liaison@police.example")
                .contains("UID:" + police, "SEQUENCE:1");
        assertThat(invited()).containsExactly("Lantern Outreach");
        assertThat(as("olly", reportList::asked)).isEmpty();
        var lantern = invitation("Lantern Outreach");
        as(
                "jess",
                () -> assertThat(invitations.takeBack(meeting, lantern))
                        .contains(MeetingRefusal.MEETING_NOBODY_INVITED));
    }

    @Test
    void onceItRunsNobodyIsInvitedOrTakenBack() {
        var lantern = invitation("Lantern Outreach");
        as("jess", () -> meetings.start(meeting));
        as("jess", () -> assertThat(invitations.invite(meeting, POLICE)).contains(MeetingRefusal.MEETING_STARTED));
        as("jess", () -> assertThat(invitations.takeBack(meeting, lantern)).contains(MeetingRefusal.MEETING_STARTED));
        assertThat(taken("jess", lantern, point(0))).isTrue();
        assertThat(invited()).containsExactly("Lantern Outreach");
        assertThat(points()).containsExactly("Housing");
    }

    @Test
    void pointsAreAddedMovedAndTakenOff() {
        as("jess", () -> assertThat(agenda.add(meeting, point("Health"))).isEmpty());
        as("jess", () -> assertThat(agenda.add(meeting, point("Money"))).isEmpty());
        as("jess", () -> assertThat(agenda.moveUp(meeting, point(2))).isEmpty());
        assertThat(points()).containsExactly("Housing", "Money", "Health");
        as("jess", () -> assertThat(agenda.moveUp(meeting, point(0))).isEmpty());
        as("jess", () -> assertThat(agenda.takeOff(meeting, point(2))).isEmpty());
        assertThat(points()).containsExactly("Housing", "Money");
        as("jess", () -> assertThat(agenda.takeOff(meeting, UUID.randomUUID())).contains(Refused.NOT_AVAILABLE));
        for (var other : List.of("olly", "jo")) {
            as(other, () -> assertThat(agenda.add(meeting, point("Theirs"))).isPresent());
            as(other, () -> assertThat(agenda.takeOff(meeting, point(0))).isPresent());
            assertThat(taken(other, invitation("Lantern Outreach"), point(0))).isTrue();
        }
        assertThat(points()).containsExactly("Housing", "Money");
        assertThat(invited()).containsExactly("Lantern Outreach");
    }

    @Test
    void aPointThatSaysNothingTakesNoTimeOrIsForAClosedSetIsRefused() {
        as("jess", () -> assertThat(agenda.add(meeting, point(" "))).contains(MeetingRefusal.MEETING_POINT));
        as(
                "jess",
                () -> assertThat(agenda.add(meeting, point("x".repeat(501)))).contains(MeetingRefusal.MEETING_POINT));
        as(
                "jess",
                () -> assertThat(agenda.add(meeting, new MeetingDraft.Point("Health", "minutes", 0)))
                        .contains(MeetingRefusal.MEETING_MINUTES));
        as(
                "jess",
                () -> assertThat(agenda.add(meeting, new MeetingDraft.Point("Closed", "safeguarding")))
                        .contains(ConsentRefusal.COMPARTMENT_NEEDED));
        assertThat(points()).containsExactly("Housing");
    }

    @Test
    void whileItRunsPointsAreAddedOnlyAndAfterItNone() {
        var housing = point(0);
        as("jess", () -> meetings.start(meeting));
        as(
                "jess",
                () -> assertThat(agenda.add(meeting, point("Any other business")))
                        .isEmpty());
        as("jess", () -> assertThat(agenda.takeOff(meeting, housing)).contains(MeetingRefusal.MEETING_STARTED));
        as("jess", () -> assertThat(agenda.moveUp(meeting, housing)).contains(MeetingRefusal.MEETING_STARTED));
        as(
                "jess",
                () -> assertThat(meetings.end(meeting, new Closing(null, null))).isEmpty());
        as("jess", () -> assertThat(agenda.add(meeting, point("Late"))).contains(MeetingRefusal.MEETING_ENDED));
        assertThat(points()).containsExactly("Housing", "Any other business");
    }

    @Test
    void whatJavaCallsAClosedCategoryIsOneForTheDatabase() {
        var closed = isClosed(CATEGORY.CODE);
        var categories = as(
                "jess",
                () -> transaction.execute(status ->
                        db.select(CATEGORY.CODE, closed).from(CATEGORY).fetchMap(CATEGORY.CODE, closed)));
        assertThat(categories).hasSizeGreaterThan(15).containsEntry("safeguarding", true);
        categories.forEach(
                (code, said) -> assertThat(PlanCheck.isClosed(code)).as(code).isEqualTo(said));
    }

    /** Asks PostgreSQL itself, past the verbs. */
    private boolean taken(String human, UUID invitation, UUID point) {
        return as(
                human,
                () -> transaction.execute(status -> {
                    Routines.takeBack(db.configuration(), invitation);
                    Routines.takeOff(db.configuration(), point);
                    return true;
                }));
    }

    private static MeetingDraft.Point point(String title) {
        return new MeetingDraft.Point(title, "minutes");
    }

    private UUID point(int place) {
        return as("jess", () -> page.agenda(plan())).get(place).id();
    }

    private List<String> points() {
        return as("jess", () -> page.agenda(plan())).stream()
                .map(MeetingPage.Point::title)
                .toList();
    }

    private List<String> invited() {
        return as("jess", () -> guests.of(plan())).stream()
                .map(Guests.Invited::name)
                .toList();
    }

    private UUID invitation(String agency) {
        return as("jess", () -> guests.of(plan())).stream()
                .filter(each -> each.name().equals(agency))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MeetingPage.Plan plan() {
        return as("jess", () -> page.read(sam, meeting)).orElseThrow();
    }

    private MeetingDraft draft() {
        return new MeetingDraft(
                meeting,
                sam,
                "Review",
                Instant.parse("2999-03-03T10:30:00Z"),
                "Town Hall",
                Attendance.ALL,
                "",
                "",
                List.of(new MeetingDraft.Point("Housing", "housing")),
                List.of(LANTERN));
    }

    private List<String> mails() throws SQLException {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select concat_ws(' ', recipient, subject, plain, calendar_method, calendar)"
                                + " from mail.outbox where calendar is not null")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
