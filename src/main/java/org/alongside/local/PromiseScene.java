package org.alongside.local;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.alongside.action.ActionDraft;
import org.alongside.action.Actions;
import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.Meetings;
import org.alongside.plan.AboutMe;
import org.alongside.plan.AboutMeDraft;
import org.alongside.plan.GoalDraft;
import org.alongside.plan.Goals;
import org.alongside.plan.Heading;
import org.alongside.plan.Progress;
import org.alongside.plan.Stamp;
import org.alongside.plan.StepDraft;
import org.alongside.plan.Steps;
import org.springframework.stereotype.Component;

/** The person's own words, the plan, the promises and the meeting ahead. */
@Component
class PromiseScene implements Scene {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AboutMe aboutMe;
    private final Goals goals;
    private final Steps steps;
    private final Actions actions;
    private final Meetings meetings;
    private final Clock clock;

    PromiseScene(AboutMe aboutMe, Goals goals, Steps steps, Actions actions, Meetings meetings, Clock clock) {
        this.aboutMe = aboutMe;
        this.goals = goals;
        this.steps = steps;
        this.actions = actions;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("about", "goal", "action", "meeting");
    }

    @Override
    public Optional<Refusal> play(PersonId person, Story.Step step) {
        var of = step.of();
        return switch (step.kind()) {
            case "about" ->
                aboutMe.write(new AboutMeDraft(
                        ItemId.random(),
                        person,
                        Heading.valueOf(of.text("heading")),
                        of.text("words"),
                        of.optional("supported")));
            case "goal" -> goal(person, of);
            case "action" ->
                actions.ask(ActionDraft.of(person, of.text("title"), owner(of.text("owner")), of.day("due", today())));
            default -> meeting(person, of);
        };
    }

    private Optional<Refusal> goal(PersonId person, Story of) {
        var id = ItemId.random();
        var stamp = of.yes("agreed") ? new Stamp(Stamp.Kind.AGREED, today(), "the person") : Stamp.none();
        var refusal = goals.set(new GoalDraft(id, person, of.text("title"), of.optional("own"), stamp));
        return Stream.concat(
                        refusal.stream(), of.parts("steps").stream().flatMap(each -> step(person, id, each).stream()))
                .findFirst();
    }

    private Optional<Refusal> step(PersonId person, ItemId goal, Story of) {
        var id = ItemId.random();
        var refusal =
                steps.add(new StepDraft(id, person, goal, of.text("title"), of.text("who"), of.day("due", today())));
        return refusal.isPresent() || !of.yes("done") ? refusal : steps.stands(id, 0, Progress.DONE);
    }

    private Optional<Refusal> meeting(PersonId person, Story of) {
        var day = java.util.Objects.requireNonNull(of.day("in", today()));
        return meetings.plan(new MeetingDraft(
                ItemId.random(),
                person,
                of.text("title"),
                day.atTime(LocalTime.of(10, 30)).atZone(LONDON).toInstant(),
                of.text("place"),
                Attendance.ALL,
                "",
                "",
                of.list("agenda").stream()
                        .map(point -> new MeetingDraft.Point(point, "minutes"))
                        .toList(),
                of.list("invite").stream().map(PromiseScene::owner).toList()));
    }

    static Owner owner(String name) {
        var id = name.substring(name.indexOf(':') + 1);
        return name.startsWith("agency:")
                ? new Owner.OfAgency(Stage.agency(id))
                : new Owner.OfTrusted(Stage.trusted(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(LONDON));
    }
}
