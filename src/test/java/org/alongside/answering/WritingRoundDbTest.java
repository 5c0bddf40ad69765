package org.alongside.answering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.alongside.action.ActionDirection;
import org.alongside.action.ActionDraft;
import org.alongside.action.ActionRefusal;
import org.alongside.action.Actions;
import org.alongside.action.Answer;
import org.alongside.action.Owner;
import org.alongside.action.Reminded;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.agency.Agencies;
import org.alongside.consent.ItemId;
import org.alongside.consent.PersonFacts;
import org.alongside.local.Stage;
import org.alongside.mail.Postman;
import org.alongside.testing.DbTest;
import org.alongside.testing.MailServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.answering.PromisedWorld.RECEPTION;
import static org.alongside.answering.PromisedWorld.TUESDAY;
import static org.alongside.answering.PromisedWorld.to;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@DbTest
class WritingRoundDbTest {

    private static final String MANAGER = "manager@surgery.example";

    private final PromisedWorld world;
    private final Rounds rounds;
    private final WritingRound round;
    private final Postman postman;
    private final Contacts contacts;
    private final Actions actions;
    private final Agencies agencies;
    private final Attention attention;
    private final ActionDirection direction;
    private final PersonFacts people;
    private final SentReminders reminders;
    private PersonId sam = PersonId.random();

    WritingRoundDbTest(
            PromisedWorld world,
            Rounds rounds,
            WritingRound round,
            Postman postman,
            Contacts contacts,
            Actions actions,
            Agencies agencies,
            Attention attention,
            ActionDirection direction,
            PersonFacts people,
            SentReminders reminders) {
        this.world = world;
        this.rounds = rounds;
        this.round = round;
        this.postman = postman;
        this.contacts = contacts;
        this.actions = actions;
        this.agencies = agencies;
        this.attention = attention;
        this.direction = direction;
        this.people = people;
        this.reminders = reminders;
    }

    @BeforeEach
    void begin() {
        sam = world.begin();
    }

    @AfterEach
    void end() {
        world.end();
    }

    @Test
    void oneMailTellsOfAllActionsWithoutAWordAboutAnybody() {
        world.ask(sam, "surgery", "Send the medication list", TUESDAY.plusDays(10));
        world.ask(sam, "surgery", "Name a lead GP", TUESDAY.plusDays(17));
        rounds.go();

        assertThat(to(RECEPTION)).hasSize(1);
        assertThat(to(RECEPTION).getFirst().subject()).isEqualTo("2 actions for you, S.T. (4K7)");
        assertThat(to(RECEPTION).getFirst().text())
                .contains("S.T. (4K7): due Friday 13 March", "S.T. (4K7): due Friday 20 March")
                .doesNotContain("medication", "lead GP");
    }

    @Test
    void noAgencyHasTwoMailsOnOneDay() {
        world.ask(sam, "surgery", "Send the medication list", TUESDAY.plusDays(10));
        rounds.go();
        world.ask(sam, "surgery", "Name a lead GP", TUESDAY.plusDays(17));
        rounds.go();
        assertThat(to(RECEPTION)).hasSize(1);

        world.at(TUESDAY.plusDays(1), 9);
        rounds.go();
        rounds.go();
        assertThat(to(RECEPTION)).hasSize(2);
    }

    @Test
    void nothingLeavesInQuietHoursOrOnDaysOff() {
        world.ask(sam, "surgery", "Send the medication list", LocalDate.of(2100, 3, 3));
        world.at(TUESDAY, 7);
        rounds.go();
        world.at(TUESDAY, 19);
        rounds.go();
        world.at(LocalDate.of(2099, 3, 7), 10);
        rounds.go();
        world.at(LocalDate.of(2099, 12, 25), 10);
        rounds.go();
        assertThat(MailServer.arrived()).isEmpty();

        world.at(TUESDAY.plusDays(1), 8);
        rounds.go();
        assertThat(to(RECEPTION)).hasSize(1);
    }

    @Test
    void whoeverWishesIsToldOnceAWeekAndTheDayBeforeSomethingIsDue() {
        weekly(DayOfWeek.FRIDAY);
        world.ask(sam, "surgery", "Send the medication list", TUESDAY.plusDays(28));
        goOn(TUESDAY, TUESDAY.plusDays(2));
        assertThat(to(RECEPTION)).isEmpty();

        goOn(TUESDAY.plusDays(3), TUESDAY.plusDays(3));
        assertThat(to(RECEPTION)).hasSize(1);
        world.ask(sam, "surgery", "Ring the hostel", TUESDAY.plusDays(7));
        goOn(TUESDAY.plusDays(6), TUESDAY.plusDays(6));
        assertThat(to(RECEPTION)).hasSize(2);
    }

    @Test
    void theWeeklyMailComesInTheNextWeekWhenItsDayIsFollowedByNoWorkingDay() {
        weekly(DayOfWeek.FRIDAY);
        world.at(LocalDate.of(2099, 12, 21), 9);
        world.ask(sam, "surgery", "Send the medication list", LocalDate.of(2100, 3, 3));
        goOn(LocalDate.of(2099, 12, 21), LocalDate.of(2099, 12, 28));
        assertThat(to(RECEPTION)).isEmpty();

        goOn(LocalDate.of(2099, 12, 29), LocalDate.of(2099, 12, 31));
        assertThat(to(RECEPTION)).hasSize(1);
    }

    @Test
    void aMissedWeeklyMailIsMadeUpForAndWhatCameLaterWaits() {
        weekly(DayOfWeek.FRIDAY);
        var first = world.ask(sam, "surgery", "Send the medication list", TUESDAY.plusDays(60));
        world.at(TUESDAY.plusDays(6), 9);
        rounds.go();
        assertThat(to(RECEPTION)).hasSize(1);

        as(
                "ravi",
                () -> assertThat(actions.answer(first, 0, new Answer.Done(""))).isEmpty());
        world.at(TUESDAY.plusDays(13), 9);
        world.ask(sam, "surgery", "Name a lead GP", TUESDAY.plusDays(60));
        goOn(TUESDAY.plusDays(13), TUESDAY.plusDays(16));
        assertThat(to(RECEPTION)).hasSize(1);
    }

    @Test
    void whoIsGivenAnActionIsToldAndChasedFromThenOnAndWhoeverHadItIsNot() {
        world.writeTo("police", "desk@police.example", "police-liaison");
        var id = world.ask(sam, "surgery", "Send the medication list", LocalDate.of(2099, 3, 12));
        goOn(TUESDAY, LocalDate.of(2099, 3, 13));
        world.at(LocalDate.of(2099, 3, 13), 10);
        as("jess", () -> assertThat(attention.stop(id, "they are moving house")).isEmpty());
        world.at(LocalDate.of(2099, 3, 16), 9);
        give(id, 0, "police");
        assertThat(as("jess", attention::actions)).isEmpty();
        goOn(LocalDate.of(2099, 3, 16), LocalDate.of(2099, 3, 16));
        assertThat(to("desk@police.example")).hasSize(1);
        assertThat(to("manager@police.example")).isEmpty();

        goOn(LocalDate.of(2099, 3, 17), LocalDate.of(2099, 3, 23));
        assertThat(steps(id))
                .containsExactly(
                        "answering.chase.soon",
                        "answering.chase.manager",
                        "answering.chase.stopped",
                        "answering.chase.manager",
                        "answering.chase.no-update");
        assertThat(to("manager@police.example")).hasSize(1);
        assertThat(as("jess", attention::actions)).hasSize(1);

        var before = to(RECEPTION).size();
        world.at(LocalDate.of(2099, 3, 24), 9);
        give(id, 1, "surgery");
        rounds.go();
        assertThat(to(RECEPTION)).hasSize(before + 1);
    }

    @Test
    void nobodyIsChasedOnceThePersonHasDied() {
        world.ask(sam, "surgery", "Send the medication list", LocalDate.of(2099, 3, 12));
        as("jess", () -> assertThat(people.recordDeath(sam, null)).isEmpty());
        goOn(TUESDAY, LocalDate.of(2099, 3, 31));

        assertThat(MailServer.arrived()).isEmpty();
        assertThat(as("jess", attention::actions)).isEmpty();
    }

    @Test
    void whatNobodyOwnsNeedsAttentionWithOrWithoutADate() {
        as("jess", () -> actions.ask(ActionDraft.of(sam, "Find a lead", new Owner.NobodyYet(), null)));
        var declined = world.ask(sam, "surgery", "Send the medication list", LocalDate.of(2099, 6, 12));
        as(
                "ravi",
                () -> assertThat(actions.answer(declined, 0, new Answer.NotOurs("")))
                        .isEmpty());

        assertThat(as("jess", attention::actions))
                .extracting(row -> row.action().title())
                .containsExactly("Send the medication list", "Find a lead");
        assertThat(as("sol", attention::actions)).isEmpty();
        assertThat(as("ravi", attention::actions)).isEmpty();
    }

    @Test
    void whereNoLineManagerHasAnAddressTheOwnerAloneIsWrittenTo() {
        as(
                "nadia",
                () -> assertThat(contacts.keep(Stage.agency("surgery"), RECEPTION, null, "gp-admin"))
                        .isEmpty());
        var id = world.ask(sam, "surgery", "Send the medication list", LocalDate.of(2099, 3, 12));
        goOn(TUESDAY, LocalDate.of(2099, 3, 18));

        assertThat(steps(id)).containsExactly("answering.chase.soon", "answering.chase.overdue");
        assertThat(to(MANAGER)).isEmpty();
    }

    @Test
    void aMailboxStandsForOneAgencyAndForNothingElse() {
        assertThat(keep("police", "Reception@Surgery.example", null)).contains(AnsweringRefusal.CONTACT_TAKEN);
        assertThat(keep("police", MANAGER, null)).contains(AnsweringRefusal.CONTACT_TAKEN);
        assertThat(keep("police", "desk@police.example", "Desk@police.example"))
                .contains(AnsweringRefusal.CONTACT_MANAGER_SAME);
        assertThat(keep("police", "desk@police.example", RECEPTION)).contains(AnsweringRefusal.CONTACT_MANAGER_TAKEN);
        assertThat(as("nadia", () -> contacts.of(Stage.agency("police")))).isEmpty();
        assertThat(keep("police", "desk@police.example", MANAGER)).isEmpty();
        assertThat(keep("surgery", RECEPTION, MANAGER)).isEmpty();
    }

    @Test
    void strangersChangeNoWishesAndNobodyButTheAdministratorAnAddress() {
        assertThat(as("jo", () -> contacts.wish(Stage.agency("surgery"), Wishes.usual())))
                .contains(Refused.NOT_AVAILABLE);
        assertThat(as("ravi", () -> contacts.keep(Stage.agency("surgery"), "x@y.example", null, "gp-admin")))
                .contains(Refused.NOT_ALLOWED);
        assertThat(as("dee", () -> contacts.of(Stage.agency("surgery")))).isEmpty();
    }

    @Test
    void anAgencyThatLeftIsNotWrittenTo() {
        world.ask(sam, "surgery", "Send the medication list", TUESDAY.plusDays(10));
        as("nadia", () -> agencies.endAgreement(Stage.agency("surgery")));
        rounds.go();

        assertThat(MailServer.arrived()).isEmpty();
    }

    @Test
    void whatIsNotAnsweredIsChasedAndWhoSeesTheActionSeesThat() {
        var id = world.ask(sam, "surgery", "Send the medication list", LocalDate.of(2099, 3, 12));
        goOn(TUESDAY, LocalDate.of(2099, 3, 19));

        assertThat(steps(id))
                .containsExactly("answering.chase.soon", "answering.chase.manager", "answering.chase.no-update");
        assertThat(to(MANAGER)).hasSize(1);
        assertThat(to(MANAGER).getFirst().subject()).isEqualTo("1 action of your team is overdue, S.T. (4K7)");
        assertThat(as("jo", () -> reminders.of(sam))).isEmpty();
        assertThat(as("jess", attention::actions)).hasSize(1);
        assertThat(as("jess", attention::actions).getFirst().forGroup()).isFalse();
        assertThat(as("sol", attention::actions)).isEmpty();

        goOn(LocalDate.of(2099, 3, 20), LocalDate.of(2099, 3, 26));
        assertThat(as("jess", attention::actions).getFirst().forGroup()).isTrue();
    }

    @Test
    void anAnswerEndsTheChase() {
        var id = world.ask(sam, "surgery", "Send the medication list", LocalDate.of(2099, 3, 12));
        goOn(TUESDAY, LocalDate.of(2099, 3, 13));
        as("ravi", () -> assertThat(actions.answer(id, 0, new Answer.Done(""))).isEmpty());
        goOn(LocalDate.of(2099, 3, 16), LocalDate.of(2099, 3, 31));

        assertThat(steps(id)).containsExactly("answering.chase.soon", "answering.chase.manager");
        assertThat(as("jess", attention::actions)).isEmpty();
    }

    @Test
    void aCoordinatorStopsItWithAReasonAndNobodyElseDoes() {
        var id = world.ask(sam, "surgery", "Send the medication list", LocalDate.of(2099, 3, 12));
        assertThat(as("jo", () -> attention.stop(id, "no"))).contains(Refused.NOT_AVAILABLE);
        assertThat(as("ravi", () -> attention.stop(id, "no"))).contains(Refused.NOT_AVAILABLE);
        assertThat(as("jess", () -> attention.stop(id, " "))).contains(ActionRefusal.ACTION_REASON_MISSING);
        assertThat(as("jess", () -> attention.stop(id, "they are moving house")))
                .isEmpty();
        goOn(TUESDAY, LocalDate.of(2099, 3, 19));

        assertThat(steps(id)).containsExactly("answering.chase.stopped");
        assertThat(as("jess", attention::actions).getFirst().stopped()).isTrue();
        assertThat(as("jess", () -> attention.resume(id))).isEmpty();
        goOn(LocalDate.of(2099, 3, 20), LocalDate.of(2099, 3, 20));
        assertThat(steps(id)).contains("answering.chase.resumed", "answering.chase.no-update");
    }

    @Test
    void twoRoundsAtOnceWriteOneMail() throws Exception {
        world.ask(sam, "surgery", "Send the medication list", TUESDAY.plusDays(10));
        java.util.concurrent.Callable<Boolean> node = () -> {
            round.go();
            return true;
        };
        try (var nodes = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            for (var each : nodes.invokeAll(java.util.List.of(node, node))) {
                assertThat(each.get()).isTrue();
            }
        }
        rounds.go();

        assertThat(to(RECEPTION)).hasSize(1);
    }

    @Test
    void whoeverIsAskedIsWrittenToAtOnce() {
        world.ask(sam, "surgery", "Send the medication list", TUESDAY.plusDays(10));
        postman.atOnce();
        assertThat(to(RECEPTION)).hasSize(1);

        world.at(TUESDAY.plusDays(1), 20);
        world.ask(sam, "surgery", "Name a lead GP", TUESDAY.plusDays(17));
        postman.atOnce();
        assertThat(to(RECEPTION)).hasSize(1);
    }

    private void weekly(DayOfWeek day) {
        as(
                "ravi",
                () -> assertThat(contacts.wish(Stage.agency("surgery"), new Wishes(true, day, true)))
                        .isEmpty());
    }

    private Optional<Refusal> keep(String agency, String address, @Nullable String manager) {
        var role = agency.equals("police") ? "police-liaison" : "gp-admin";
        return as("nadia", () -> contacts.keep(Stage.agency(agency), address, manager, role));
    }

    private void give(ItemId action, int version, String agency) {
        var owner = new Owner.OfAgency(Stage.agency(agency));
        as("jess", () -> assertThat(direction.reassign(action, version, owner)).isEmpty());
    }

    private void goOn(LocalDate from, LocalDate until) {
        for (var day = from; !day.isAfter(until); day = day.plusDays(1)) {
            world.at(day, 9);
            rounds.go();
        }
    }

    private List<String> steps(ItemId action) {
        return as("jess", () -> reminders.of(sam)).getOrDefault(action, List.of()).stream()
                .map(Reminded.Sent::key)
                .toList();
    }
}
