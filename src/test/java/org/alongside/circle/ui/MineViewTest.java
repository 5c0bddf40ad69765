package org.alongside.circle.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import org.alongside.action.ActionDraft;
import org.alongside.action.Actions;
import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.circle.CircleRoutes;
import org.alongside.consent.Capacity;
import org.alongside.consent.ItemId;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.Recipient;
import org.alongside.consent.RefusalId;
import org.alongside.consent.Refusals;
import org.alongside.consent.Scope;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.alongside.local.Stage;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.Meetings;
import org.alongside.plan.GoalDraft;
import org.alongside.plan.Goals;
import org.alongside.plan.Progress;
import org.alongside.plan.Stamp;
import org.alongside.plan.StepDraft;
import org.alongside.plan.Steps;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.Screen.signInAsTrusted;
import static org.alongside.testing.Screen.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ViewTest
class MineViewTest {

    private static final String QUIET = "There is nothing to show right now.";

    private final World world;
    private final Nominations nominations;
    private final Shares shares;
    private final Refusals refusals;
    private final Goals goals;
    private final Steps steps;
    private final Actions actions;
    private final Meetings meetings;
    private final Capacity capacity;
    private PersonId sam = PersonId.random();

    MineViewTest(
            World world,
            Nominations nominations,
            Shares shares,
            Refusals refusals,
            Goals goals,
            Steps steps,
            Actions actions,
            Meetings meetings,
            Capacity capacity) {
        this.world = world;
        this.nominations = nominations;
        this.shares = shares;
        this.refusals = refusals;
        this.goals = goals;
        this.steps = steps;
        this.actions = actions;
        this.meetings = meetings;
        this.capacity = capacity;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("sam");
    }

    @Test
    void aTrustedPersonSeesWhatWasAgreedAndWhy() {
        nominate("dee", "in-person");
        shareWith("dee");
        signIn("dee");
        open(CircleRoutes.HOME);
        see("You are helping S.T.", "You can see: plan.", "S.T. said yes on", "S.T. can change this.");
        see("S.T. may keep some things private. That is normal.", "Exit this page", "Sign out");
        absent(QUIET, "housing", "can see this because", "are not shown");
    }

    @Test
    void whateverTheReasonThereIsOneQuietPage() {
        signIn("dee");
        open(CircleRoutes.HOME);
        var never = text();
        see(QUIET);

        var nomination = nominate("dee", "none");
        var share = shareWith("dee");
        assertThat(home("dee")).as("not verified").isEqualTo(never);
        World.as("jess", () -> nominations.end(sam, Stage.trusted("dee")));
        assertThat(home("dee")).as("ended before " + nomination).isEqualTo(never);

        nominate("dee", "in-person");
        assertThat(home("dee")).as("no share since, %s is over", share).isEqualTo(never);
        var again = shareWith("dee");
        assertThat(home("dee")).isNotEqualTo(never);
        World.as("jess", () -> shares.withdraw(again, List.of(), List.of()));
        assertThat(home("dee")).as("withdrawn").isEqualTo(never);

        shareWith("dee");
        assertThat(home("dee")).isNotEqualTo(never);
        World.as("jess", () -> capacity.lacks(sam));
        assertThat(home("dee")).as("sharing is paused").isEqualTo(never);
        World.as("jess", () -> capacity.regained(sam));

        shareWith("dee");
        World.as("jess", () -> nominations.end(sam, Stage.trusted("dee")));
        assertThat(home("dee")).as("nomination ended").isEqualTo(never);
        open(CircleRoutes.one(PersonId.random()));
        assertThat(text()).as("unknown person").isEqualTo(never);
    }

    @Test
    void aRefusalThatWinsIsNotPromised() {
        nominate("dee", "in-person");
        shareWith("dee");
        World.as(
                "jess",
                () -> refusals.record(
                        RefusalId.random(),
                        sam,
                        List.of(new Recipient.OfTrusted(Stage.trusted("dee"))),
                        List.of(new Scope.OfCategory("plan")),
                        true));
        signIn("dee");
        open(CircleRoutes.HOME);
        see(QUIET);
    }

    @Test
    void oneTrustedPersonLearnsNothingOfAnother() {
        nominate("dee", "in-person");
        nominate("kerra", "in-person");
        shareWith("dee");
        signInAsTrusted("kerra");
        open(CircleRoutes.HOME);
        see(QUIET);
        absent("Dee", "S.T.");
    }

    @Test
    void aWorkerAsTrustedPersonSeesOnlyWhatTheTrustedPersonMay() {
        world.involve(sam, "lantern");
        world.share(sam, "lantern", "housing");
        nominate("kerra", "in-person");
        shareWith("kerra");
        signInAsTrusted("kerra");
        open(CircleRoutes.HOME);
        see("You can see: plan.");
        absent("housing");
        assertThatThrownBy(() -> open("people/" + sam.value())).isInstanceOf(MockAccessDeniedException.class);
    }

    @Test
    void whatIsAgreedAndPromisedIsOnTheHomeAndCanBeAnswered() {
        nominate("dee", "in-person");
        world.share(sam, new Recipient.OfTrusted(Stage.trusted("dee")), "plan", "action");
        var goal = ItemId.random();
        World.as(
                "jess",
                () -> goals.set(new GoalDraft(
                        goal,
                        sam,
                        "A local surgery",
                        "Nobody shouting",
                        new Stamp(Stamp.Kind.AGREED, LocalDate.of(2026, 2, 2), "Jess"))));
        World.as("jess", () -> goals.set(GoalDraft.of(ItemId.random(), sam, "Not yet discussed")));
        var step = ItemId.random();
        World.as("jess", () -> steps.add(new StepDraft(step, sam, goal, "See Dr Hale", "Sam", null)));
        World.as("jess", () -> steps.add(new StepDraft(ItemId.random(), sam, goal, "Visit", "Sam", null)));
        World.as("jess", () -> steps.stands(step, 0, Progress.DONE));
        World.as(
                "jess",
                () -> actions.ask(
                        ActionDraft.of(sam, "Write a letter", new Owner.OfTrusted(Stage.trusted("dee")), null)));

        signIn("dee");
        open(CircleRoutes.HOME);
        see("S.T.’s plan", "A local surgery", "“Nobody shouting”", "1 of 2 steps", "Write a letter");
        absent("Not yet discussed");
        press("I’ve done this");
        see("Thank you. The coordinator is told.");
        open(CircleRoutes.HOME);
        absent("Write a letter");
    }

    @Test
    void aMeetingThatIsCalledOffIsNotTheNextOne() {
        var draft = new MeetingDraft(
                ItemId.random(),
                sam,
                "Winter review",
                Instant.parse("2999-03-03T10:30:00Z"),
                "Town Hall",
                Attendance.ALL,
                "",
                "",
                List.of(),
                List.of(new Owner.OfAgency(Stage.agency("lantern"))));
        World.as("jess", () -> assertThat(meetings.plan(draft)).isEmpty());
        signIn("sam");
        open(CircleRoutes.HOME);
        see("Winter review");
        World.as("jess", () -> assertThat(meetings.cancel(draft.id(), 0, "ill")).isEmpty());
        open(CircleRoutes.HOME);
        absent("Winter review");
    }

    @Test
    void staffHaveNoHome() {
        signIn("jess");
        assertThatThrownBy(() -> open(CircleRoutes.HOME)).isInstanceOf(MockAccessDeniedException.class);
    }

    @Test
    void thePersonSeesWhoCanSeeWhatTheyAgreedTo() {
        world.share(sam, "lantern", "plan");
        signIn("sam");
        open(CircleRoutes.HOME);
        see("Hello S.T.", "Lantern Outreach can see plan.", "You can change this at any time.");
        absent("You are helping");
    }

    private String home(String human) {
        signIn(human);
        open(CircleRoutes.HOME);
        return text();
    }

    private NominationId nominate(String trusted, String verified) {
        var id = NominationId.random();
        var draft = new NominationDraft(
                id, sam, Stage.trusted(trusted), "friend", verified, true, null, Stage.post("lena"));
        World.as("jess", () -> assertThat(nominations.record(draft)).isEmpty());
        return id;
    }

    private ShareId shareWith(String trusted) {
        return world.share(sam, new Recipient.OfTrusted(Stage.trusted(trusted)), "plan");
    }
}
