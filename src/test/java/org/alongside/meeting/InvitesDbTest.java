package org.alongside.meeting;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refused;
import org.alongside.answering.Contacts;
import org.alongside.consent.Bars;
import org.alongside.consent.ItemId;
import org.alongside.consent.Recipient;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

/** Those who are invited hear of it, and answer. */
@DbTest
class InvitesDbTest {

    private final World world;
    private final FreshDatabase database;
    private final Meetings meetings;
    private final MeetingPage page;
    private final Guests guests;
    private final Replies replies;
    private final Contacts contacts;
    private final Bars bars;
    private PersonId sam = Stage.person("4K7");

    InvitesDbTest(
            World world,
            FreshDatabase database,
            Meetings meetings,
            MeetingPage page,
            Guests guests,
            Replies replies,
            Contacts contacts,
            Bars bars) {
        this.world = world;
        this.database = database;
        this.meetings = meetings;
        this.page = page;
        this.guests = guests;
        this.replies = replies;
        this.contacts = contacts;
        this.bars = bars;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
        world.involve(sam, "lantern");
        world.share(sam, "lantern", "meeting");
        as(
                "nadia",
                () -> assertThat(
                                contacts.keep(Stage.agency("lantern"), "hello@lantern.example", null, "support-worker"))
                        .isEmpty());
    }

    @Test
    void anInvitationAChangeAndACancellationEachGoOutOnceAndNameNobody() throws SQLException {
        var draft = draft("Town Hall");
        as("jess", () -> assertThat(meetings.plan(draft)).isEmpty());
        as("jess", () -> assertThat(meetings.change(moved(draft), 0)).isEmpty());
        as("jess", () -> assertThat(meetings.change(moved(draft), 0)).contains(Refused.CHANGED_MEANWHILE));
        as("jess", () -> assertThat(meetings.cancel(draft.id(), 1, "ill")).isEmpty());
        assertThat(mails())
                .hasSize(3)
                .allMatch(mail -> mail.startsWith("hello@lantern.example "))
                .noneMatch(mail -> mail.contains("Review") || mail.contains("Sam") || mail.contains("Tremayne"))
                .satisfiesExactlyInAnyOrder(
                        first -> assertThat(first).contains("REQUEST", "SEQUENCE:0", "Town Hall"),
                        second -> assertThat(second).contains("REQUEST", "SEQUENCE:1", "Library"),
                        third -> assertThat(third).contains("CANCEL", "SEQUENCE:2"));
    }

    @Test
    void anAgencyThatIsBarredIsNotToldWhereTheMeetingMovesTo() throws SQLException {
        var draft = draft("Town Hall");
        as("jess", () -> assertThat(meetings.plan(draft)).isEmpty());
        as(
                "lena",
                () -> assertThat(bars.bar(new Recipient.OfAgency(Stage.agency("lantern")), sam))
                        .isEmpty());
        as("jess", () -> assertThat(meetings.change(moved(draft), 0)).isEmpty());
        assertThat(mails()).singleElement().asString().contains("REQUEST", "Town Hall");
    }

    @Test
    void whatIsNotPlannedIsNotTold() throws SQLException {
        as("jess", () -> assertThat(meetings.plan(draft(""))).contains(MeetingRefusal.MEETING_PLACE));
        as("jo", () -> assertThat(meetings.plan(draft("Town Hall"))).isPresent());
        assertThat(mails()).isEmpty();
    }

    @Test
    void whoIsInvitedAndSeesTheMeetingAnswersAndNobodyElse() {
        var draft = draft("Town Hall");
        as("jess", () -> meetings.plan(draft));
        var mine = as("kerra", () -> replies.mine(draft.id())).getFirst();
        assertThat(mine.reply()).isEmpty();
        as(
                "kerra",
                () -> assertThat(replies.reply(mine.invitation(), Coming.ACCEPTED, "Kerra comes"))
                        .isEmpty());
        as(
                "kerra",
                () -> assertThat(replies.reply(mine.invitation(), Coming.DECLINED, "now on leave"))
                        .isEmpty());
        var plan = as("jess", () -> page.open(sam, draft.id())).orElseThrow();
        assertThat(as("jess", () -> guests.of(plan))).anySatisfy(invited -> {
            assertThat(invited.reply()).isEqualTo(Coming.DECLINED);
            assertThat(invited.replyWords()).isEqualTo("now on leave");
        });
        for (var other : List.of("jo", "olly", "jess")) {
            assertThat(as(other, () -> replies.mine(draft.id()))).as(other).isEmpty();
            assertThat(as(other, () -> replies.reply(mine.invitation(), Coming.ACCEPTED, "")))
                    .as(other)
                    .contains(Refused.NOT_AVAILABLE);
        }
        as(
                "kerra",
                () -> assertThat(replies.reply(mine.invitation(), Coming.ACCEPTED, "x".repeat(501)))
                        .contains(MeetingRefusal.MEETING_LINE_TOO_LONG));
    }

    @Test
    void nobodyAnswersOnceItIsCalledOffOrHasBegun() {
        var off = draft("Town Hall");
        as("jess", () -> meetings.plan(off));
        as("jess", () -> meetings.cancel(off.id(), 0, "ill"));
        assertThat(reply(off.id())).contains(MeetingRefusal.MEETING_CANCELLED);
        var begun = draft("Town Hall");
        as("jess", () -> meetings.plan(begun));
        as("jess", () -> meetings.start(begun.id()));
        assertThat(reply(begun.id())).contains(MeetingRefusal.MEETING_STARTED);
    }

    private java.util.Optional<org.alongside.actor.Refusal> reply(ItemId meeting) {
        return as("kerra", () -> replies.reply(replies.mine(meeting).getFirst().invitation(), Coming.ACCEPTED, ""));
    }

    private MeetingDraft draft(String place) {
        return new MeetingDraft(
                ItemId.random(),
                sam,
                "Review",
                Instant.parse("2999-03-03T10:30:00Z"),
                place,
                Attendance.ALL,
                "",
                "",
                List.of(),
                List.of(new Owner.OfAgency(Stage.agency("lantern")), new Owner.OfAgency(Stage.agency("police"))));
    }

    private static MeetingDraft moved(MeetingDraft draft) {
        return new MeetingDraft(
                draft.id(),
                draft.person(),
                draft.title(),
                draft.heldAt(),
                "Library",
                Attendance.ALL,
                "",
                "",
                List.of(),
                List.of());
    }

    private List<String> mails() throws SQLException {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select concat_ws(' ', recipient, subject, plain, calendar_method, calendar) from mail.outbox")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
