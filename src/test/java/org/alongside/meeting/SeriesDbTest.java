package org.alongside.meeting;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.answering.Contacts;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

/** Meetings that come again are meetings of their own that move and go together when somebody says so. */
@DbTest
class SeriesDbTest {

    private static final LocalDateTime FIRST = LocalDateTime.parse("2999-03-05T10:30");
    private static final LocalDate UNTIL = LocalDate.of(2999, 6, 30);

    private final World world;
    private final FreshDatabase database;
    private final MeetingSeries series;
    private final SeriesDates dates;
    private final MeetingPage page;
    private final Contacts contacts;
    private PersonId sam = Stage.person("4K7");

    SeriesDbTest(
            World world,
            FreshDatabase database,
            MeetingSeries series,
            SeriesDates dates,
            MeetingPage page,
            Contacts contacts) {
        this.world = world;
        this.database = database;
        this.series = series;
        this.dates = dates;
        this.page = page;
        this.contacts = contacts;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
        world.involve(sam, "lantern");
        world.share(sam, "lantern", "meeting");
        as("nadia", () -> contacts.keep(Stage.agency("lantern"), "hello@lantern.example", null, "support-worker"));
    }

    @Test
    void theRuleOffersDatesAndEachIsPlannedOnceAsAMeetingOfItsOwn() throws SQLException {
        var first = begun();
        var offered = row(first).orElseThrow();
        assertThat(offered.rhythm()).isEqualTo(Rhythm.FOUR_WEEKS);
        assertThat(offered.later())
                .extracting(date -> date.at().toString())
                .containsExactly("2999-04-02T10:30", "2999-04-30T10:30", "2999-05-28T10:30", "2999-06-25T10:30");
        assertThat(offered.later()).extracting(SeriesDates.Date::meeting).containsOnlyNulls();
        var second = draft(FIRST.plusWeeks(4), "Library");
        assertThat(planned(second, first, FIRST.plusWeeks(4))).isEmpty();
        assertThat(planned(draft(FIRST.plusWeeks(4), "Library"), first, FIRST.plusWeeks(4)))
                .contains(MeetingRefusal.MEETING_SERIES_PLANNED);
        assertThat(planned(draft(FIRST.plusWeeks(5), "Library"), first, FIRST.plusWeeks(5)))
                .contains(MeetingRefusal.MEETING_SERIES_DATE);
        assertThat(row(first).orElseThrow().later().getFirst().meeting()).isEqualTo(second.id());
        assertThat(row(first).orElseThrow().next().orElseThrow().at()).isEqualTo(FIRST.plusWeeks(8));
        assertThat(mails()).hasSize(2).allMatch(mail -> mail.contains("REQUEST") && mail.contains("SEQUENCE:0"));
    }

    @Test
    void thisAndAllLaterOnesMoveTogetherAndEachIsTold() throws SQLException {
        var first = begun();
        var second = draft(FIRST.plusWeeks(4), "Town Hall");
        var third = draft(FIRST.plusWeeks(8), "Town Hall");
        planned(second, first, FIRST.plusWeeks(4));
        planned(third, first, FIRST.plusWeeks(8));
        var moved = FIRST.plusWeeks(8).minusHours(1);
        assertThat(as("jess", () -> series.changeFrom(of(second.id(), moved, "Quay"), 0)))
                .isEmpty();
        assertThat(plan(first).heldAt().toInstant()).isEqualTo(SeriesRule.instant(FIRST));
        assertThat(plan(second.id()).heldAt().toInstant()).isEqualTo(SeriesRule.instant(moved));
        assertThat(plan(third.id()).heldAt().toInstant()).isEqualTo(SeriesRule.instant(moved.plusWeeks(4)));
        assertThat(plan(third.id()).place()).isEqualTo("Quay");
        assertThat(plan(third.id()).lasts()).isEqualTo(Duration.ofMinutes(90));
        assertThat(plan(third.id()).attends()).isEqualTo(Attendance.ALL);
        assertThat(row(second.id()).orElseThrow().later())
                .extracting(date -> date.at().toString())
                .containsExactly("2999-05-28T09:30", "2999-06-25T09:30");
        assertThat(mails().stream().filter(mail -> mail.contains("SEQUENCE:1"))).hasSize(2);
    }

    @Test
    void thisAndAllLaterOnesAreCalledOffAndNothingMoreIsOffered() throws SQLException {
        var first = begun();
        var second = draft(FIRST.plusWeeks(4), "Town Hall");
        var third = draft(FIRST.plusWeeks(8), "Town Hall");
        planned(second, first, FIRST.plusWeeks(4));
        planned(third, first, FIRST.plusWeeks(8));
        assertThat(as("jess", () -> series.cancelFrom(second.id(), 0, " "))).contains(MeetingRefusal.MEETING_REASON);
        assertThat(plan(third.id()).cancelled()).isFalse();
        assertThat(as("jess", () -> series.cancelFrom(second.id(), 0, "moved away")))
                .isEmpty();
        assertThat(plan(first).cancelled()).isFalse();
        assertThat(plan(second.id()).cancelled()).isTrue();
        assertThat(plan(third.id()).cancelledBecause()).isEqualTo("moved away");
        assertThat(row(first).orElseThrow().later()).isEmpty();
        assertThat(planned(draft(FIRST.plusWeeks(12), "Town Hall"), first, FIRST.plusWeeks(12)))
                .contains(MeetingRefusal.MEETING_SERIES_DATE);
        assertThat(mails().stream().filter(mail -> mail.contains("CANCEL"))).hasSize(2);
    }

    @Test
    void onlyTheAgencyThatPlannedItPlansChangesAndEndsIt() {
        world.involve(sam, "scheme");
        var first = begun();
        for (var other : List.of("sol", "kerra", "jo")) {
            assertThat(as(other, () -> series.plan(draft(FIRST.plusWeeks(4), "Quay"), first, FIRST.plusWeeks(4))))
                    .as(other)
                    .isPresent()
                    .get()
                    .isIn(Refused.NOT_ALLOWED, Refused.NOT_AVAILABLE);
            assertThat(as(other, () -> series.changeFrom(of(first, FIRST, "Quay"), 0)))
                    .as(other)
                    .isPresent();
            assertThat(as(other, () -> series.cancelFrom(first, 0, "no")))
                    .as(other)
                    .isPresent();
        }
        assertThat(as("jo", () -> dates.of(plan(first)))).isEmpty();
        assertThat(plan(first).cancelled()).isFalse();
        assertThat(plan(first).place()).isEqualTo("Town Hall");
    }

    @Test
    void aSeriesNeitherBeginsOnADayThatIsOverNorMovesThere() {
        var past = LocalDateTime.parse("2020-03-03T10:30");
        assertThat(as("jess", () -> series.begin(draft(past, "Library"), Rhythm.FOUR_WEEKS, UNTIL)))
                .contains(MeetingRefusal.MEETING_SERIES_OVER);
        var first = begun();
        assertThat(as("jess", () -> series.changeFrom(of(first, past, "Library"), 0)))
                .contains(MeetingRefusal.MEETING_SERIES_OVER);
        assertThat(plan(first).place()).isEqualTo("Town Hall");
    }

    @Test
    void theLastDayIsMovedButNeverBeforeAPlannedMeetingNorOutOfReach() {
        var first = begun();
        assertThat(planned(draft(FIRST.plusWeeks(8), "Library"), first, FIRST.plusWeeks(8)))
                .isEmpty();
        for (var day : List.of("2999-03-20", "2999-04-29", "3001-03-06")) {
            assertThat(as("jess", () -> series.lastDay(first, LocalDate.parse(day))))
                    .as(day)
                    .contains(MeetingRefusal.MEETING_SERIES_UNTIL);
        }
        for (var other : List.of("kerra", "jo")) {
            assertThat(as(other, () -> series.lastDay(first, LocalDate.parse("2999-08-20"))))
                    .as(other)
                    .isPresent();
        }
        assertThat(row(first).orElseThrow().until()).isEqualTo(UNTIL);
        assertThat(as("jess", () -> series.lastDay(first, LocalDate.parse("2999-08-20"))))
                .isEmpty();
        assertThat(row(first).orElseThrow().later())
                .extracting(date -> date.at().toLocalDate().toString())
                .containsExactly("2999-04-02", "2999-04-30", "2999-05-28", "2999-06-25", "2999-07-23", "2999-08-20");
        as("jess", () -> assertThat(series.cancelFrom(first, 0, "moved away")).isEmpty());
        assertThat(as("jess", () -> series.lastDay(first, LocalDate.parse("2999-09-20"))))
                .contains(MeetingRefusal.MEETING_SERIES_DATE);
    }

    @Test
    void aSeriesWithoutASecondDateIsNone() {
        var once = draft(FIRST, "Town Hall");
        assertThat(as("jess", () -> series.begin(once, Rhythm.FOUR_WEEKS, LocalDate.of(2999, 3, 20))))
                .contains(MeetingRefusal.MEETING_SERIES_UNTIL);
        assertThat(as("jess", () -> page.read(sam, once.id()))).isEmpty();
    }

    private ItemId begun() {
        var first = draft(FIRST, "Town Hall");
        as(
                "jess",
                () -> assertThat(series.begin(first, Rhythm.FOUR_WEEKS, UNTIL)).isEmpty());
        return first.id();
    }

    private Optional<Refusal> planned(MeetingDraft draft, ItemId of, LocalDateTime date) {
        return as("jess", () -> series.plan(draft, of, date));
    }

    private Optional<SeriesDates.Row> row(ItemId meeting) {
        var plan = plan(meeting);
        return as("jess", () -> dates.of(plan));
    }

    private MeetingPage.Plan plan(ItemId meeting) {
        return as("jess", () -> page.read(sam, meeting)).orElseThrow();
    }

    private MeetingDraft draft(LocalDateTime at, String place) {
        return of(ItemId.random(), at, place);
    }

    private MeetingDraft of(ItemId id, LocalDateTime at, String place) {
        return new MeetingDraft(
                id,
                sam,
                "Review",
                "Review",
                SeriesRule.instant(at),
                Duration.ofMinutes(90),
                place,
                Attendance.ALL,
                "",
                "",
                List.of(new MeetingDraft.Point("Housing", "housing")),
                List.of(new Owner.OfAgency(Stage.agency("lantern"))));
    }

    private List<String> mails() throws SQLException {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select concat_ws(' ', recipient, calendar_method, calendar) from mail.outbox")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
