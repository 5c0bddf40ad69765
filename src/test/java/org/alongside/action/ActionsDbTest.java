package org.alongside.action;

import java.time.LocalDate;
import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewers;
import org.alongside.consent.ConsentRefusal;
import org.alongside.consent.ItemId;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.Recipient;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@DbTest
class ActionsDbTest {

    private static final ActionInbox.Filter OPEN = new ActionInbox.Filter(true);

    private final World world;
    private final Actions actions;
    private final ActionDirection direction;
    private final ActionInbox inbox;
    private final PersonActions ofPerson;
    private final Owners owners;
    private final Nominations nominations;

    ActionsDbTest(
            World world,
            Actions actions,
            ActionDirection direction,
            ActionInbox inbox,
            PersonActions ofPerson,
            Owners owners,
            Nominations nominations) {
        this.world = world;
        this.actions = actions;
        this.direction = direction;
        this.inbox = inbox;
        this.ofPerson = ofPerson;
        this.owners = owners;
        this.nominations = nominations;
    }

    private PersonId sam = Stage.person("4K7");

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("4K7");
    }

    @Test
    void theOwnerAgencyReadsItsActionAndNobodyElseDoes() {
        ask("police", "Name one officer");
        assertThat(titles("olly")).containsExactly("Name one officer");
        assertThat(titles("jo")).isEmpty();
        assertThat(as("jo", () -> ofPerson.of(sam))).isEmpty();
        assertThat(as("jo", () -> inbox.count(OPEN))).isZero();
        assertThat(as("olly", () -> inbox.page(OPEN, 0, 10)).getFirst().name()).isNull();
    }

    @Test
    void theOwnerAnswersWithoutWorkingWithThePerson() {
        var id = ask("police", "Name one officer");
        answer("olly", id, 0, new Answer.Stuck(Barrier.NEED_INFORMATION, "which station?"));
        var seen = one("jess");
        assertThat(seen.status()).isEqualTo(ActionStatus.BLOCKED);
        assertThat(seen.barrier()).isEqualTo(Barrier.NEED_INFORMATION);
        assertThat(seen.words()).isEqualTo("which station?");
        assertThat(seen.answeredBy()).isEqualTo("Olly Prisk");
    }

    @Test
    void aStrangerCannotAnswerNorLearnThatThereIsAnything() {
        var id = ask("police", "Name one officer");
        assertThat(as("jo", () -> actions.answer(id, 0, new Answer.Done("")))).contains(Refused.NOT_AVAILABLE);
        assertThat(as("jo", () -> actions.answer(ItemId.random(), 0, new Answer.Done(""))))
                .contains(Refused.NOT_AVAILABLE);
        assertThat(as("jo", () -> actions.ask(ActionDraft.of(sam, "Look", agency("hostel"), null))))
                .contains(ConsentRefusal.NOT_INVOLVED);
    }

    @Test
    void whoInvolvedReadsButDoesNotOwnDoesNotAnswer() {
        var id = ask("police", "Name one officer");
        world.involve(sam, "social-care", "lantern");
        world.share(sam, "lantern", "action");
        assertThat(as("kerra", () -> actions.answer(id, 0, new Answer.Done(""))))
                .contains(Refused.NOT_ALLOWED);
        assertThat(as("kerra", () -> direction.cancel(id, 0, "no longer needed")))
                .contains(Refused.NOT_ALLOWED);
        assertThat(as("kerra", () -> direction.reassign(id, 0, agency("lantern"))))
                .contains(Refused.NOT_ALLOWED);
    }

    @Test
    void theSecondOfTwoAnswersIsToldAndSeesTheFirst() {
        var id = ask("surgery", "Send the medication list");
        answer("gwen", id, 0, new Answer.Done("sent"));
        assertThat(as("ravi", () -> actions.answer(id, 0, new Answer.OnTrack(""))))
                .contains(Refused.CHANGED_MEANWHILE);
        assertThat(one("jess").words()).isEqualTo("sent");
    }

    @Test
    void anAnswerIsTakenBackByWhoeverGaveIt() {
        var id = ask("surgery", "Send the medication list");
        answer("gwen", id, 0, new Answer.Done("sent"));
        assertThat(as("ravi", () -> actions.undo(id, 1))).contains(ActionRefusal.ACTION_NOTHING_TO_UNDO);
        assertThat(as("gwen", () -> actions.undo(id, 1))).isEmpty();
        assertThat(one("gwen").status()).isEqualTo(ActionStatus.PROPOSED);
        assertThat(as("gwen", () -> actions.undo(id, 2))).contains(ActionRefusal.ACTION_NOTHING_TO_UNDO);
    }

    @Test
    void whatIsNotTheirsGoesBackToWhoeverAskedAndOnToAnother() {
        var id = ask("police", "Name a lead GP");
        answer("olly", id, 0, new Answer.NotOurs("the surgery?"));
        assertThat(titles("olly")).isEmpty();
        assertThat(titles("jess")).containsExactly("Name a lead GP");
        assertThat(as("jess", () -> direction.reassign(id, 1, agency("surgery"))))
                .isEmpty();
        assertThat(titles("ravi")).containsExactly("Name a lead GP");
        assertThat(titles("jess")).isEmpty();
        assertThat(as("olly", () -> ofPerson.of(sam))).isEmpty();
    }

    @Test
    void anActionWithoutOwnerWaitsForOne() {
        as("jess", () -> actions.ask(ActionDraft.of(sam, "Find a lead", new Owner.NobodyYet(), null)));
        assertThat(one("jess").status()).isEqualTo(ActionStatus.NEEDS_OWNER);
        as("jess", () -> direction.reassign(one("jess").id(), 0, agency("lantern")));
        assertThat(titles("kerra")).containsExactly("Find a lead");
    }

    @Test
    void aDateMovesWithAReasonAndOverdueFollowsFromIt() {
        var id = ask("lantern", "Visit", LocalDate.of(2020, 2, 29));
        assertThat(one("kerra").overdue()).isTrue();
        assertThat(as("jess", () -> direction.move(id, 0, null, " "))).contains(ActionRefusal.ACTION_REASON_MISSING);
        assertThat(as("jess", () -> direction.move(id, 0, LocalDate.of(2999, 1, 1), "agreed")))
                .isEmpty();
        assertThat(one("kerra").overdue()).isFalse();
    }

    @Test
    void whatWasCancelledIsNotAnswered() {
        var id = ask("lantern", "Visit");
        assertThat(as("jess", () -> direction.cancel(id, 0, "Sam moved"))).isEmpty();
        assertThat(titles("kerra")).isEmpty();
        assertThat(as("kerra", () -> actions.answer(id, 1, new Answer.Done(""))))
                .contains(ActionRefusal.ACTION_CANCELLED);
    }

    @Test
    void aTrustedPersonAnswersWhatIsTheirsOnceActionsAreShared() {
        var dee = Stage.trusted("dee");
        nominate("dee");
        var id = ask(new Owner.OfTrusted(dee), "Write a letter");
        assertThat(asTrusted("dee")).isEmpty();
        world.share(sam, new Recipient.OfTrusted(dee), "action");
        assertThat(asTrusted("dee")).extracting(ActionDetails::title).containsExactly("Write a letter");
        assertThat(Viewers.as(World.trusted("dee"), () -> actions.answer(id, 0, new Answer.Done("written"))))
                .isEmpty();
        assertThat(one("jess").answeredBy()).isEqualTo("Dee Tremayne");
    }

    @Test
    void sharedActionsOfOthersAreNotTheTrustedPersonsToAnswer() {
        nominate("dee");
        var id = ask("police", "Name one officer");
        world.share(sam, new Recipient.OfTrusted(Stage.trusted("dee")), "action");
        assertThat(Viewers.as(World.trusted("dee"), () -> actions.answer(id, 0, new Answer.Done(""))))
                .isPresent();
        assertThat(asTrusted("dee")).isEmpty();
    }

    @Test
    void longTextIsRefusedAndOddTextIsKept() {
        assertThat(as("jess", () -> actions.ask(ActionDraft.of(sam, "x".repeat(501), agency("police"), null))))
                .contains(ActionRefusal.ACTION_TITLE_TOO_LONG);
        assertThat(as("jess", () -> actions.ask(ActionDraft.of(sam, " ", agency("police"), null))))
                .contains(ActionRefusal.ACTION_TITLE_MISSING);
        var odd = "<script>alert('x')</script> =HYPERLINK(\"x\") 🌊 O'Hara";
        ask("police", odd);
        assertThat(titles("olly")).containsExactly(odd);
    }

    @Test
    void thoseWhoWorkWithThePersonAreOfferedFirst() {
        world.involve(sam, "lantern");
        assertThat(as("jess", () -> owners.of(sam)))
                .extracting(Owners.Row::name)
                .startsWith("Harbour Coordination Team", "Lantern Outreach")
                .hasSize(9);
    }

    private void nominate(String human) {
        as(
                "jess",
                () -> assertThat(nominations.record(new NominationDraft(
                                new NominationId(java.util.UUID.randomUUID()),
                                sam,
                                Stage.trusted(human),
                                "sister",
                                "in-person",
                                true,
                                null,
                                Stage.post("lena"))))
                        .isEmpty());
    }

    private ItemId ask(String agency, String title) {
        return ask(agency, title, LocalDate.of(2999, 1, 1));
    }

    private ItemId ask(String agency, String title, LocalDate due) {
        var draft = ActionDraft.of(sam, title, agency(agency), due);
        as("jess", () -> assertThat(actions.ask(draft)).isEmpty());
        return draft.id();
    }

    private ItemId ask(Owner owner, String title) {
        var draft = ActionDraft.of(sam, title, owner, null);
        as("jess", () -> assertThat(actions.ask(draft)).isEmpty());
        return draft.id();
    }

    private void answer(String human, ItemId id, int version, Answer answer) {
        as(human, () -> assertThat(actions.answer(id, version, answer)).isEmpty());
    }

    private ActionDetails one(String human) {
        return as(human, () -> ofPerson.of(sam)).getFirst();
    }

    private List<String> titles(String human) {
        return as(human, () -> inbox.page(OPEN, 0, 10)).stream()
                .map(ActionDetails::title)
                .toList();
    }

    private List<ActionDetails> asTrusted(String human) {
        return Viewers.as(World.trusted(human), () -> ofPerson.mineAsTrusted(sam));
    }

    private static Owner agency(String id) {
        return new Owner.OfAgency(Stage.agency(id));
    }
}
