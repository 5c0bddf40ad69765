package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

/** A meeting that Jess has started, for tests of what happens while it runs. */
@TestComponent
public class RunningMeeting {

    private final Meetings meetings;
    private final Lines lines;
    private final MeetingPage page;
    private final MinuteList minutes;
    private final Agenda agenda;
    private final Presences presences;
    private final Parts parts;

    RunningMeeting(
            Meetings meetings,
            Lines lines,
            MeetingPage page,
            MinuteList minutes,
            Agenda agenda,
            Presences presences,
            Parts parts) {
        this.meetings = meetings;
        this.lines = lines;
        this.page = page;
        this.minutes = minutes;
        this.agenda = agenda;
        this.presences = presences;
        this.parts = parts;
    }

    /** About this person, with three points, to which these agencies are invited. */
    public ItemId about(PersonId person, String... invited) {
        return ledBy("jess", person, invited);
    }

    /** The same, planned and started by somebody else of the cast. */
    public ItemId ledBy(String chair, PersonId person, String... invited) {
        var id = ItemId.random();
        var draft = new MeetingDraft(
                id,
                person,
                "Review",
                Instant.parse("2999-03-03T10:30:00Z"),
                "Town Hall",
                Attendance.ALL,
                "",
                "",
                List.of(
                        new MeetingDraft.Point("Welcome", "minutes", 5),
                        new MeetingDraft.Point("Housing", "housing"),
                        new MeetingDraft.Point("Health", "physical-health")),
                Stream.of(invited)
                        .<Owner>map(agency -> new Owner.OfAgency(Stage.agency(agency)))
                        .toList());
        as(chair, () -> assertThat(meetings.plan(draft)).isEmpty());
        as(chair, () -> assertThat(meetings.start(id)).isEmpty());
        return id;
    }

    /** What Jess sees of it. */
    public MeetingPage.Plan plan(PersonId person, ItemId id) {
        return as("jess", () -> page.open(person, id)).orElseThrow();
    }

    /** Jess writes a minute under this category. */
    public UUID minute(ItemId id, String category, String words) {
        return minuteBy("jess", id, category, words);
    }

    /** Somebody of the chair's agency writes a minute under this category. */
    public UUID minuteBy(String human, ItemId id, String category, String words) {
        var line = new LineDraft(
                UUID.randomUUID(), id, LineKind.MINUTE, category, words, null, new Owner.NobodyYet(), null);
        as(human, () -> assertThat(lines.write(line)).isEmpty());
        return line.id();
    }

    /** Jess writes an action of this agency, or of nobody. */
    public UUID action(ItemId id, @Nullable String agency, String words) {
        var owner = agency == null ? new Owner.NobodyYet() : new Owner.OfAgency(Stage.agency(agency));
        var line = new LineDraft(
                UUID.randomUUID(), id, LineKind.ACTION, "action", words, null, owner, LocalDate.of(2999, 1, 1));
        as("jess", () -> assertThat(lines.write(line)).isEmpty());
        return line.id();
    }

    /** Somebody of the cast comes, as Jess writes it down. */
    public UUID comes(ItemId id, Attendee who) {
        var presence = UUID.randomUUID();
        as("jess", () -> assertThat(presences.comes(id, presence, who)).isEmpty());
        return presence;
    }

    /** Lena begins a restricted part with these people in it. */
    public UUID part(ItemId id, String title, String... humans) {
        var part = UUID.randomUUID();
        as(
                "lena",
                () -> assertThat(parts.begin(
                                id,
                                part,
                                title,
                                Stream.of(humans).map(Stage::post).toList()))
                        .isEmpty());
        return part;
    }

    /** Lines that this human sees while the meeting runs. */
    public List<String> seenBy(String human, MeetingPage.Plan plan) {
        return as(human, () -> minutes.lines(plan)).stream()
                .map(MinuteList.Row::words)
                .toList();
    }

    /** Lines on the shared display. */
    public List<String> displayed(MeetingPage.Plan plan) {
        return as("jess", () -> minutes.displayed(plan)).stream()
                .map(MinuteList.Row::words)
                .toList();
    }

    /** Points with what was spent on them. */
    public List<Agenda.Point> points(MeetingPage.Plan plan) {
        return as("jess", () -> agenda.of(plan));
    }

    /** Ends it. */
    public Optional<Refusal> end(String human, ItemId id) {
        return as(human, () -> meetings.end(id, new Closing(null, null)));
    }

    /** Somebody of the cast, by their post. */
    public static Attendee post(String human) {
        return new Attendee.OfStaff(Stage.post(human));
    }
}
