package org.alongside.meeting;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.answering.Contacts;
import org.alongside.consent.ConsentRefusal;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.meeting.ReportText.Piece;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

/** Reports are asked from agencies, written apart by kind, and read part by part by the rules. */
@DbTest
class ReportsDbTest {

    private static final LocalDate DUE = LocalDate.of(2999, 3, 1);

    private final World world;
    private final FreshDatabase database;
    private final Meetings meetings;
    private final MeetingPage page;
    private final Reports reports;
    private final ReportPage report;
    private final ReportList list;
    private final Contacts contacts;
    private PersonId sam = Stage.person("4K7");
    private ItemId meeting = ItemId.random();

    ReportsDbTest(
            World world,
            FreshDatabase database,
            Meetings meetings,
            MeetingPage page,
            Reports reports,
            ReportPage report,
            ReportList list,
            Contacts contacts) {
        this.world = world;
        this.database = database;
        this.meetings = meetings;
        this.page = page;
        this.reports = reports;
        this.report = report;
        this.list = list;
        this.contacts = contacts;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
        world.involve(sam, "lantern", "police");
        world.share(sam, "police", "meeting", "housing");
        as("nadia", () -> contacts.keep(Stage.agency("lantern"), "hello@lantern.example", null, "support-worker"));
        meeting = planned();
    }

    @Test
    void theAskedAgencyReadsWhatIsAskedAlsoWithoutSeeingTheMeeting() throws SQLException {
        var id = asked("lantern");
        assertThat(as("kerra", () -> page.read(sam, meeting))).isEmpty();
        assertThat(as("kerra", list::asked)).singleElement().satisfies(row -> {
            assertThat(row.asked()).isEqualTo("How the room is going");
            assertThat(row.due()).isEqualTo(DUE);
            assertThat(row.mine()).isTrue();
        });
        assertThat(as("kerra", () -> report.open(id))).isPresent();
        for (var other : List.of("jo", "priya")) {
            assertThat(as(other, list::asked)).as(other).isEmpty();
            assertThat(as(other, () -> report.open(id))).as(other).isEmpty();
        }
        assertThat(as("olly", list::asked)).isEmpty();
        assertThat(mails())
                .anyMatch(mail ->
                        mail.startsWith("hello@lantern.example A report is asked for") && !mail.contains("room"));
    }

    @Test
    void everyReaderGetsTheirPartsAndTheGapIsSaid() {
        var id = asked("lantern");
        assertThat(as("kerra", () -> reports.handIn(id, 0, text()))).isEmpty();
        assertThat(words("kerra", id))
                .containsExactly("pays rent", "seems tired <script>", "owes money, says a neighbour", "she is afraid");
        assertThat(words("olly", id)).containsExactly("pays rent");
        assertThat(as("olly", () -> report.withheld(id)))
                .extracting(ReportPage.Withheld::category, ReportPage.Withheld::items)
                .contains(org.assertj.core.groups.Tuple.tuple("mental-health", 1L));
        assertThat(words("jo", id)).isEmpty();
        assertThat(as("jo", () -> report.withheld(id))).isEmpty();
        var plan = as("jess", () -> page.read(sam, meeting)).orElseThrow();
        assertThat(as("jess", () -> list.of(plan))).singleElement().satisfies(row -> {
            assertThat(row.handedInAt()).isNotNull();
            assertThat(row.shared()).isFalse();
            assertThat(row.invitation()).isNotNull();
        });
    }

    @Test
    void amendingReplacesAllUntilTheMeetingBegins() {
        var id = asked("lantern");
        as("kerra", () -> assertThat(reports.handIn(id, 0, text())).isEmpty());
        var amended = new ReportText(
                List.of(new Piece(ReportKind.FACT, "housing", "pays rent again", false, false)), true, "");
        assertThat(as("kerra", () -> reports.handIn(id, 0, amended))).contains(Refused.CHANGED_MEANWHILE);
        assertThat(words("kerra", id)).contains("pays rent");
        assertThat(as("kerra", () -> reports.handIn(id, 1, amended))).isEmpty();
        assertThat(words("kerra", id)).containsExactly("pays rent again");
        assertThat(as("kerra", () -> report.read(id)).orElseThrow().amendedAt()).isNotNull();
        as("jess", () -> assertThat(meetings.start(meeting)).isEmpty());
        assertThat(as("kerra", () -> reports.handIn(id, 2, amended))).contains(MeetingRefusal.MEETING_STARTED);
        assertThat(as("kerra", () -> report.isOpen(id))).isFalse();
        assertThat(as("kerra", list::asked)).isEmpty();
    }

    @Test
    void nobodyElseHandsInAndOnlyWhoeverLeadsAsks() {
        var id = asked("lantern");
        for (var other : List.of("jess", "olly", "jo")) {
            assertThat(as(other, () -> reports.handIn(id, 0, text()))).as(other).contains(Refused.NOT_AVAILABLE);
        }
        assertThat(as("olly", () -> reports.ask(draft("police", DUE, "x")))).contains(Refused.NOT_ALLOWED);
        assertThat(as("jo", () -> reports.ask(draft("police", DUE, "x")))).contains(Refused.NOT_AVAILABLE);
        assertThat(as("olly", () -> reports.notWanted(id))).contains(Refused.NOT_AVAILABLE);
        assertThat(as("jess", () -> reports.notWanted(id))).isEmpty();
        assertThat(as("kerra", () -> reports.handIn(id, 1, text()))).contains(MeetingRefusal.REPORT_NOT_WANTED);
        assertThat(asked("lantern")).isNotNull();
    }

    @Test
    void whatIsMissingOrTooMuchIsRefused() {
        assertThat(ask(draft("police", DUE, " "))).contains(MeetingRefusal.REPORT_WHAT);
        assertThat(ask(draft("police", DUE, "x".repeat(501)))).contains(MeetingRefusal.REPORT_WHAT);
        assertThat(ask(draft("police", LocalDate.of(2999, 3, 4), "x"))).contains(MeetingRefusal.REPORT_DUE);
        assertThat(ask(draft("police", LocalDate.of(2020, 3, 4), "x"))).contains(MeetingRefusal.REPORT_DUE);
        assertThat(ask(draft("hostel", DUE, "x"))).contains(MeetingRefusal.REPORT_NOT_INVITED);
        var id = asked("lantern");
        assertThat(ask(draft("lantern", DUE, "x"))).contains(MeetingRefusal.REPORT_ASKED);
        var fact = new Piece(ReportKind.FACT, "housing", "x", false, false);
        assertThat(handed(id, new ReportText(List.of(), true, ""))).contains(MeetingRefusal.REPORT_EMPTY);
        assertThat(handed(id, new ReportText(List.of(fact), false, " ")))
                .contains(MeetingRefusal.REPORT_WHY_NOT_SHARED);
        assertThat(handed(id, new ReportText(List.of(piece("x".repeat(20_001), "housing")), true, "")))
                .contains(MeetingRefusal.REPORT_TOO_LONG);
        assertThat(handed(id, new ReportText(List.of(fact, piece("x", "safeguarding")), true, "")))
                .contains(ConsentRefusal.COMPARTMENT_NEEDED);
        assertThat(words("kerra", id)).isEmpty();
        assertThat(as("kerra", () -> report.read(id)).orElseThrow().handedInAt())
                .isNull();
    }

    @Test
    void readMarksAreForTheWriterAndTheChair() {
        var id = asked("lantern");
        as("olly", () -> report.open(id));
        as("kerra", () -> assertThat(reports.handIn(id, 0, text())).isEmpty());
        assertThat(as("kerra", () -> report.readers(id))).isEmpty();
        as("olly", () -> assertThat(report.open(id)).isPresent());
        for (var knows : List.of("kerra", "jess")) {
            assertThat(as(knows, () -> report.readers(id)))
                    .as(knows)
                    .extracting(ReportPage.Reader::name)
                    .containsExactly("Olly Prisk");
        }
        for (var other : List.of("olly", "jo")) {
            assertThat(as(other, () -> report.readers(id))).as(other).isEmpty();
        }
    }

    private static ReportText text() {
        return new ReportText(
                List.of(
                        new Piece(ReportKind.FACT, "housing", "pays rent", false, false),
                        new Piece(ReportKind.OBSERVATION, "mental-health", "seems tired <script>", false, false),
                        new Piece(ReportKind.ALLEGATION, "money", "owes money, says a neighbour", true, true)),
                false,
                "she is afraid");
    }

    private static Piece piece(String words, String category) {
        return new Piece(ReportKind.OPINION, category, words, false, false);
    }

    private List<String> words(String human, ItemId id) {
        return as(human, () -> report.parts(id)).stream()
                .map(ReportPage.Part::words)
                .toList();
    }

    private Optional<Refusal> handed(ItemId id, ReportText text) {
        return as("kerra", () -> reports.handIn(id, 0, text));
    }

    private Optional<Refusal> ask(ReportDraft draft) {
        return as("jess", () -> reports.ask(draft));
    }

    private ItemId asked(String agency) {
        var draft = draft(agency, DUE, "How the room is going");
        assertThat(ask(draft)).isEmpty();
        return draft.id();
    }

    private ReportDraft draft(String agency, LocalDate due, String what) {
        return new ReportDraft(ItemId.random(), sam, meeting, Stage.agency(agency), what, due);
    }

    private ItemId planned() {
        var id = ItemId.random();
        var draft = new MeetingDraft(
                id,
                sam,
                "Review",
                "Review",
                Instant.parse("2999-03-03T10:30:00Z"),
                Duration.ofMinutes(60),
                "Town Hall",
                Attendance.ALL,
                "",
                "",
                List.of(),
                List.of(new Owner.OfAgency(Stage.agency("lantern")), new Owner.OfAgency(Stage.agency("police"))));
        as("jess", () -> assertThat(meetings.plan(draft)).isEmpty());
        return id;
    }

    private List<String> mails() throws SQLException {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select concat_ws(' ', recipient, subject, plain) from mail.outbox")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
