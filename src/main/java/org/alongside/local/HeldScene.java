package org.alongside.local;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.Closing;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.Lines;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.Meetings;
import org.alongside.meeting.MinuteSets;
import org.springframework.stereotype.Component;

/** A meeting that was held: what was said, decided and promised; its actions are out, and its minutes a draft or final. */
@Component
class HeldScene implements Scene {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Meetings meetings;
    private final Lines lines;
    private final MinuteSets minutes;
    private final Clock clock;

    HeldScene(Meetings meetings, Lines lines, MinuteSets minutes, Clock clock) {
        this.meetings = meetings;
        this.lines = lines;
        this.minutes = minutes;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("held");
    }

    @Override
    public Optional<Refusal> play(PersonId person, Story.Step step) {
        var of = step.of();
        var meeting = ItemId.random();
        return meetings.plan(plan(person, meeting, of))
                .or(() -> meetings.start(meeting))
                .or(() -> lines.writeAll(of.parts("said").stream()
                        .map(said -> line(meeting, said))
                        .toList()))
                .or(() -> meetings.end(meeting, new Closing(of.day("next", today()), Attendance.ALL)))
                .or(() -> of.yes("final") ? minutes.settle(meeting) : Optional.empty());
    }

    private MeetingDraft plan(PersonId person, ItemId meeting, Story of) {
        return new MeetingDraft(
                meeting,
                person,
                of.text("title"),
                clock.instant(),
                of.text("place"),
                Attendance.ALL,
                "",
                "",
                List.of(),
                of.list("invite").stream().map(PromiseScene::owner).toList());
    }

    private LineDraft line(ItemId meeting, Story said) {
        var kind = LineKind.valueOf(said.text("kind"));
        var owner = said.optional("owner");
        return new LineDraft(
                UUID.randomUUID(),
                meeting,
                kind,
                said.text("category", kind == LineKind.ACTION ? "action" : "minutes"),
                said.text("words"),
                null,
                owner == null ? new Owner.NobodyYet() : PromiseScene.owner(owner),
                said.day("due", today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(LONDON));
    }
}
