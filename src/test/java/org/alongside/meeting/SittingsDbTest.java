package org.alongside.meeting;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
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

/** Several people in one sitting, and nobody who is invited to one part learns of another. */
@DbTest
class SittingsDbTest {

    private final World world;
    private final FreshDatabase database;
    private final Sittings sittings;
    private final RunningOrder order;
    private final MeetingPage page;
    private final MeetingList list;
    private final Contacts contacts;
    private PersonId sam = Stage.person("4K7");
    private PersonId kim = Stage.person("9PX");

    SittingsDbTest(
            World world,
            FreshDatabase database,
            Sittings sittings,
            RunningOrder order,
            MeetingPage page,
            MeetingList list,
            Contacts contacts) {
        this.world = world;
        this.database = database;
        this.sittings = sittings;
        this.order = order;
        this.page = page;
        this.list = list;
        this.contacts = contacts;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
        kim = world.person("9PX");
        world.involve(sam, "lantern");
        world.share(sam, "lantern", "meeting");
        world.involve(kim, "police");
        world.share(kim, "police", "meeting");
        as("nadia", () -> contacts.keep(Stage.agency("lantern"), "hello@lantern.example", null, "support-worker"));
        as("nadia", () -> contacts.keep(Stage.agency("police"), "desk@police.example", null, "police-liaison"));
    }

    @Test
    void partsComeOneAfterTheOtherAndEachIsAnotherEntryForOthers() throws SQLException {
        var draft = draft(part(sam, 30, "lantern"), part(kim, 45, "police"));
        as("jess", () -> assertThat(sittings.plan(draft)).isEmpty());
        assertThat(as("jess", () -> order.one(draft.id()))).isPresent();
        assertThat(as("jess", () -> order.order(draft.id())))
                .extracting(part -> part.reference() + " " + part.heldAt().toInstant() + " " + part.minutes())
                .containsExactly("4K7 2999-03-03T10:30:00Z 30", "9PX 2999-03-03T11:00:00Z 45");
        assertThat(mails())
                .hasSize(2)
                .anyMatch(mail ->
                        mail.startsWith("hello@lantern.example") && mail.contains("4K7") && !mail.contains("9PX"))
                .anyMatch(mail ->
                        mail.startsWith("desk@police.example") && mail.contains("9PX") && !mail.contains("4K7"));
    }

    @Test
    void whoeverIsInvitedToOnePartLearnsOfNoOther() {
        var draft = draft(part(sam, 30, "lantern"), part(kim, 45, "police"));
        as("jess", () -> assertThat(sittings.plan(draft)).isEmpty());
        var all = new MeetingList.Filter(false, null);
        assertThat(as("kerra", () -> list.page(all, 0, 10)))
                .extracting(MeetingList.Row::reference)
                .containsExactly("4K7");
        assertThat(as("olly", () -> list.page(all, 0, 10)))
                .extracting(MeetingList.Row::reference)
                .containsExactly("9PX");
        for (var other : List.of("kerra", "olly", "jo")) {
            assertThat(as(other, () -> order.one(draft.id()))).as(other).isEmpty();
        }
        assertThat(as("kerra", () -> order.order(draft.id())))
                .extracting(RunningOrder.Part::reference)
                .containsExactly("4K7");
        assertThat(as("jo", () -> order.order(draft.id()))).isEmpty();
        assertThat(as("jess", () -> page.read(sam, draft.parts().getFirst().meeting()))
                        .flatMap(plan -> as("jess", () -> order.of(plan))))
                .isPresent();
        assertThat(as("kerra", () -> page.read(sam, draft.parts().getFirst().meeting()))
                        .flatMap(plan -> as("kerra", () -> order.of(plan))))
                .isEmpty();
    }

    @Test
    void allPartsArePlannedOrNone() throws SQLException {
        var missing = draft(part(sam, 30, "lantern"), part(kim, 10, "police"));
        assertThat(as("jess", () -> sittings.plan(missing))).contains(MeetingRefusal.MEETING_LENGTH);
        assertThat(as("jess", () -> page.read(sam, missing.parts().getFirst().meeting())))
                .isEmpty();
        assertThat(as("jess", () -> sittings.plan(draft(part(sam, 30, "lantern")))))
                .contains(MeetingRefusal.SITTING_PEOPLE);
        assertThat(as("jess", () -> sittings.plan(draft(part(sam, 30, "lantern"), part(sam, 30, "lantern")))))
                .contains(MeetingRefusal.SITTING_PEOPLE);
        assertThat(as("olly", () -> sittings.plan(missing))).contains(Refused.NOT_ALLOWED);
        assertThat(as("sol", () -> sittings.plan(draft(part(sam, 30, "lantern"), part(kim, 45, "police")))))
                .isPresent();
        assertThat(mails()).isEmpty();
    }

    private static SittingDraft draft(SittingDraft.Part... parts) {
        return new SittingDraft(
                SittingId.random(),
                "Review",
                "Panel",
                Instant.parse("2999-03-03T10:30:00Z"),
                "Town Hall",
                List.of(parts));
    }

    private static SittingDraft.Part part(PersonId person, int minutes, String invited) {
        return new SittingDraft.Part(
                ItemId.random(),
                person,
                Duration.ofMinutes(minutes),
                Attendance.ALL,
                "",
                "",
                List.of(),
                List.of(new Owner.OfAgency(Stage.agency(invited))));
    }

    private List<String> mails() throws SQLException {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select concat_ws(' ', recipient, subject, plain, calendar) from mail.outbox")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
