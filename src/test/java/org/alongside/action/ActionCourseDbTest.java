package org.alongside.action;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewers;
import org.alongside.agency.Agencies;
import org.alongside.answering.Contacts;
import org.alongside.casework.NoteDraft;
import org.alongside.consent.Involvements;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Shares;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

/** What happens to a promise between asking and checking. */
@DbTest
class ActionCourseDbTest {

    private static final LocalDate ONE_DAY = LocalDate.of(2999, 1, 1);

    private final World world;
    private final Actions actions;
    private final ActionDirection direction;
    private final PersonActions ofPerson;
    private final ActionHistory history;
    private final Colleagues colleagues;
    private final Promises promises;
    private final Shares shares;
    private final Involvements involvements;
    private final Agencies agencies;
    private final Contacts contacts;
    private PersonId sam = Stage.person("4K7");

    ActionCourseDbTest(
            World world,
            Actions actions,
            ActionDirection direction,
            PersonActions ofPerson,
            ActionHistory history,
            Colleagues colleagues,
            Promises promises,
            Shares shares,
            Involvements involvements,
            Agencies agencies,
            Contacts contacts) {
        this.world = world;
        this.actions = actions;
        this.direction = direction;
        this.ofPerson = ofPerson;
        this.history = history;
        this.colleagues = colleagues;
        this.promises = promises;
        this.shares = shares;
        this.involvements = involvements;
        this.agencies = agencies;
        this.contacts = contacts;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
    }

    @Test
    void everythingThatHappensIsInTheHistoryForThoseWhoReadTheAction() {
        var id = ask("surgery", "Send the list");
        answer("gwen", id, 0, new Answer.Accepted(""));
        as("gwen", () -> assertThat(actions.passTo(id, 1, Stage.post("ravi"))).isEmpty());
        answer("ravi", id, 2, new Answer.Stuck(Barrier.NEED_INFORMATION, "which list?", "a copy of the letter"));
        as(
                "jess",
                () -> assertThat(direction.move(id, 3, LocalDate.of(2999, 2, 1), "holidays"))
                        .isEmpty());
        answer("ravi", id, 4, new Answer.Done("sent by post"));
        as("ravi", () -> assertThat(actions.undo(id, 5)).isEmpty());
        answer("ravi", id, 6, new Answer.Done("sent by post"));
        as("jess", () -> assertThat(direction.check(id, 7)).isEmpty());

        assertThat(as("jess", () -> history.of(sam, id)))
                .extracting(ActionHistory.Row::kind)
                .containsExactly(
                        "asked", "accepted", "passed-on", "blocked", "moved", "done", "undone", "done", "verified");
        assertThat(as("gwen", () -> history.of(sam, id)).get(2).words()).isEqualTo("Ravi Menon");
        assertThat(one("jess").status()).isEqualTo(ActionStatus.VERIFIED);
        assertThat(as("jo", () -> history.of(sam, id))).isEmpty();
    }

    @Test
    void whatWouldHelpIsToldAndTakenBackWithTheAnswer() {
        var id = ask("police", "Name one officer");
        answer("olly", id, 0, new Answer.Stuck(Barrier.NO_CAPACITY, "", "a second officer"));
        assertThat(one("jess").more().wouldHelp()).isEqualTo("a second officer");
        answer("olly", id, 1, new Answer.OnTrack(""));
        assertThat(one("jess").more().wouldHelp()).isNull();
        as("olly", () -> assertThat(actions.undo(id, 2)).isEmpty());
        assertThat(one("jess").more().wouldHelp()).isEqualTo("a second officer");
    }

    @Test
    void nothingIsPassedToThePostThatAnswersByMail() {
        var id = ask("surgery", "Send the list");
        as(
                "nadia",
                () -> assertThat(contacts.keep(Stage.agency("surgery"), "a@b.example", null, "gp-admin"))
                        .isEmpty());
        assertThat(as("gwen", colleagues::mine))
                .extracting(Colleagues.Row::name)
                .containsExactly("Dr Gwen Opie", "Ravi Menon");
        as("gwen", () -> assertThat(actions.passTo(id, 0, Stage.post("ravi"))).isEmpty());
    }

    @Test
    void onlyTheAgencyThatOwnsItPassesItOnAndOnlyToItsOwn() {
        var id = ask("surgery", "Send the list");
        assertThat(as("gwen", colleagues::mine))
                .extracting(Colleagues.Row::name)
                .containsExactly("Dr Gwen Opie", "Ravi Menon");
        assertThat(as("gwen", () -> actions.passTo(id, 0, Stage.post("olly"))))
                .contains(ActionRefusal.ACTION_NOT_A_COLLEAGUE);
        assertThat(as("jess", () -> actions.passTo(id, 0, Stage.post("jess")))).contains(Refused.NOT_ALLOWED);
        assertThat(as("jo", () -> actions.passTo(id, 0, Stage.post("jo")))).contains(Refused.NOT_AVAILABLE);
        as("gwen", () -> assertThat(actions.passTo(id, 0, Stage.post("ravi"))).isEmpty());
        assertThat(one("jess").more().worker()).isEqualTo("Ravi Menon");
        as("jess", () -> direction.reassign(id, 1, agency("lantern")));
        assertThat(one("jess").more().worker()).isNull();
    }

    @Test
    void onlyWhoMayDirectItChecksOpensAgainOrTakesItOut() {
        var id = ask("lantern", "Visit");
        assertThat(as("jess", () -> direction.check(id, 0))).contains(ActionRefusal.ACTION_NOT_DONE);
        answer("kerra", id, 0, new Answer.Done(""));
        assertThat(as("kerra", () -> direction.check(id, 1))).contains(Refused.NOT_ALLOWED);
        assertThat(as("kerra", () -> direction.reopen(id, 1, "not really"))).contains(Refused.NOT_ALLOWED);
        assertThat(as("jo", () -> direction.reopen(id, 1, "look"))).contains(Refused.NOT_AVAILABLE);
        assertThat(as("jess", () -> direction.reopen(id, 1, " "))).contains(ActionRefusal.ACTION_REASON_MISSING);
        as("jess", () -> assertThat(direction.reopen(id, 1, "the wrong flat")).isEmpty());
        assertThat(one("kerra").status()).isEqualTo(ActionStatus.ACCEPTED);
        assertThat(as("jess", () -> direction.reopen(id, 2, "again"))).contains(ActionRefusal.ACTION_OPEN);
        as(
                "jess",
                () -> assertThat(direction.enteredInError(id, 2, "another person"))
                        .isEmpty());
        assertThat(as("kerra", () -> actions.answer(id, 3, new Answer.Done(""))))
                .contains(ActionRefusal.ACTION_CANCELLED);
    }

    @Test
    void theDetailIsReadByThoseWhoMayReadItsCategoryAndTheLineByTheOwner() {
        var detail = new NoteDraft(
                ItemDraft.of(ItemId.random(), sam, "note", "crisis-plan", "Visit"), "Sleeps behind the chandlery.");
        var draft = ActionDraft.of(sam, "Visit", agency("lantern"), ONE_DAY);
        as(
                "jess",
                () -> assertThat(actions.ask(draft, new Background(Optional.empty(), Optional.of(detail))))
                        .isEmpty());
        assertThat(one("jess").more().detail()).isEqualTo("Sleeps behind the chandlery.");
        assertThat(one("kerra").title()).isEqualTo("Visit");
        assertThat(one("kerra").more().detail()).isNull();
        world.involve(sam, "lantern");
        world.share(sam, "lantern", "crisis-plan");
        assertThat(one("kerra").more().detail()).isEqualTo("Sleeps behind the chandlery.");
    }

    @Test
    void aDetailThatCannotBeKeptKeepsTheActionBackToo() {
        var closed = new NoteDraft(ItemDraft.of(ItemId.random(), sam, "note", "safeguarding", "Visit"), "words");
        var draft = ActionDraft.of(sam, "Visit", agency("lantern"), ONE_DAY);
        assertThat(as("jess", () -> actions.ask(draft, new Background(Optional.empty(), Optional.of(closed)))))
                .isPresent();
        assertThat(as("jess", () -> ofPerson.of(sam))).isEmpty();
    }

    @Test
    void whatIsTurnedDownAndWhatIsGivenBackAreToldApart() {
        var declined = ask("police", "Name one officer");
        answer("olly", declined, 0, new Answer.NotOurs("the surgery?"));
        assertThat(one("jess").more().needsOwnerBecause()).isEqualTo("declined");
        as("jess", () -> direction.reassign(declined, 1, agency("lantern")));
        assertThat(one("jess").more().needsOwnerBecause()).isNull();
        answer("kerra", declined, 2, new Answer.Accepted(""));
        answer("kerra", declined, 3, new Answer.NotOurs("too far"));
        assertThat(one("jess").more().needsOwnerBecause()).isEqualTo("handed-back");
    }

    @Test
    void whenAnAgencyLeavesItsOpenActionsNeedAnOwnerAndTheDoneStayDone() {
        world.involve(sam, "lantern");
        var done = ask("lantern", "Done long ago");
        answer("kerra", done, 0, new Answer.Done(""));
        ask("lantern", "Visit");
        ask("police", "Name one officer");
        as(
                "jess",
                () -> assertThat(involvements.end(sam, Stage.agency("lantern"))).isEmpty());
        assertThat(needOwners()).containsExactly("Visit agency-left");
        assertThat(as("kerra", () -> ofPerson.of(sam)))
                .extracting(ActionDetails::title)
                .containsExactly("Done long ago");
        as(
                "nadia",
                () -> assertThat(agencies.endAgreement(Stage.agency("police"))).isEmpty());
        assertThat(needOwners()).containsExactlyInAnyOrder("Visit agency-left", "Name one officer agency-left");
    }

    @Test
    void whenThePersonTakesTheLastSightFromAnAgencySomebodyElseIsNeeded() {
        world.involve(sam, "lantern", "hostel");
        as("jess", () -> actions.ask(ActionDraft.of(sam, "A plan to see", agency("coordination"), null)));
        var id = ask("lantern", "Visit");
        ask("hostel", "Keep the bed");
        var share = world.share(sam, "lantern", "action", "plan");
        as("jess", () -> shares.withdraw(share, List.of(), List.of()));
        assertThat(needOwners()).containsExactly("Visit consent-withdrawn");
        assertThat(as("kerra", () -> actions.answer(id, 1, new Answer.Done(""))))
                .isPresent();
        assertThat(as("jo", () -> ofPerson.of(sam)))
                .extracting(ActionDetails::title)
                .contains("Keep the bed");
    }

    @Test
    void figuresBelowFiveAreNotShownAndNobodyIsNamed() {
        for (var n = 0; n < 4; n++) {
            answer("olly", ask("police", "Promise " + n), 0, new Answer.Done(""));
            answer("kerra", ask("lantern", "Stuck " + n), 0, new Answer.OnTrack("secret words"));
        }
        assertThat(row("jo", "Police Liaison Harbour").done()).isNull();
        assertThat(row("jo", "Police Liaison Harbour").onTime()).isNull();
        answer("olly", ask("police", "Promise 5"), 0, new Answer.Done(""));
        answer("kerra", ask("lantern", "Stuck 5"), 0, new Answer.OnTrack(""));
        assertThat(row("jo", "Police Liaison Harbour").done()).isEqualTo(5);
        assertThat(row("jo", "Police Liaison Harbour").onTime()).isEqualTo(100);
        assertThat(row("jo", "Lantern Outreach").open()).isEqualTo(5);
        assertThat(Viewers.as(World.trusted("dee"), promises::board)).isEmpty();
    }

    @Test
    void onTimeCountsWhatFellDueAndWasNeverDoneAndNothingWithoutADate() {
        var lately = LocalDate.now(ZoneId.of("Europe/London")).minusDays(10);
        for (var n = 0; n < 3; n++) {
            answer("olly", ask("police", "Kept " + n), 0, new Answer.Done(""));
            ask(sam, "police", "Never " + n, lately);
            answer("olly", ask(sam, "police", "Whenever " + n, null), 0, new Answer.Done(""));
            ask(sam, "police", "Long ago " + n, lately.minusYears(1));
        }
        assertThat(row("jo", "Police Liaison Harbour").onTime()).isEqualTo(50);
        assertThat(row("jo", "Police Liaison Harbour").done()).isEqualTo(6);
    }

    @Test
    void aBarrierIsSpokenOfOnceItConcernsFivePeopleHoweverManyActions() {
        for (var n = 0; n < 5; n++) {
            answer("kerra", ask("lantern", "Stuck " + n), 0, new Answer.Stuck(Barrier.NO_CAPACITY, ""));
        }
        assertThat(as("jo", promises::reasons)).isEmpty();
        assertThat(as("jess", () -> promises.raise("no-capacity"))).contains(ActionRefusal.BARRIER_TOO_FEW);
        for (var n = 0; n < 3; n++) {
            stuck("B" + n);
        }
        var undone = stuck("C1");
        as("kerra", () -> assertThat(actions.undo(undone, 1)).isEmpty());
        var wrong = stuck("C2");
        as(
                "jess",
                () -> assertThat(direction.enteredInError(wrong, 1, "another person"))
                        .isEmpty());
        assertThat(as("jo", promises::reasons)).isEmpty();

        stuck("C3");
        assertThat(as("jo", promises::reasons)).singleElement().satisfies(reason -> {
            assertThat(reason.barrier()).contains(Barrier.NO_CAPACITY);
            assertThat(reason.actions()).isEqualTo(9);
            assertThat(reason.people()).isEqualTo(5);
            assertThat(reason.agencies()).isNull();
        });
        assertThat(Viewers.as(World.trusted("dee"), promises::reasons)).isEmpty();
    }

    @Test
    void whatWasTakenUpStaysOnTheListWhateverItsFiguresAre() {
        var last = ItemId.random();
        for (var n = 0; n < 5; n++) {
            last = stuck("B" + n);
        }
        assertThat(as("jess", () -> promises.raise("no-capacity"))).isEmpty();
        var gone = last;
        as("kerra", () -> assertThat(actions.undo(gone, 1)).isEmpty());
        assertThat(as("jo", promises::reasons)).singleElement().satisfies(reason -> {
            assertThat(reason.barrier()).contains(Barrier.NO_CAPACITY);
            assertThat(reason.people()).isNull();
            assertThat(reason.groupSince()).isNotNull();
        });
        assertThat(as("jess", () -> promises.raise("no-capacity"))).contains(ActionRefusal.BARRIER_TOO_FEW);
    }

    private ItemId stuck(String reference) {
        var id = ask(world.person(reference), "lantern", "Visit", ONE_DAY);
        answer("kerra", id, 0, new Answer.Stuck(Barrier.NO_CAPACITY, ""));
        return id;
    }

    private Promises.Row row(String human, String agency) {
        return as(human, promises::board).stream()
                .filter(row -> row.name().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private List<String> needOwners() {
        return as("jess", () -> ofPerson.of(sam)).stream()
                .filter(action -> action.status() == ActionStatus.NEEDS_OWNER)
                .map(action -> action.title() + " " + action.more().needsOwnerBecause())
                .toList();
    }

    private ItemId ask(String agency, String title) {
        return ask(sam, agency, title, ONE_DAY);
    }

    private ItemId ask(PersonId person, String agency, String title, @Nullable LocalDate due) {
        var draft = ActionDraft.of(person, title, agency(agency), due);
        as("jess", () -> assertThat(actions.ask(draft)).isEmpty());
        return draft.id();
    }

    private void answer(String human, ItemId id, int version, Answer answer) {
        as(human, () -> assertThat(actions.answer(id, version, answer)).isEmpty());
    }

    private ActionDetails one(String human) {
        return as(human, () -> ofPerson.of(sam)).getFirst();
    }

    private static Owner agency(String id) {
        return new Owner.OfAgency(Stage.agency(id));
    }
}
