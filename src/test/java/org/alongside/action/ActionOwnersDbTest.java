package org.alongside.action;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.Agencies;
import org.alongside.agency.Posts;
import org.alongside.agency.StaffId;
import org.alongside.answering.Contacts;
import org.alongside.answering.Rounds;
import org.alongside.consent.CompartmentId;
import org.alongside.consent.Compartments;
import org.alongside.consent.Freezes;
import org.alongside.consent.Involvements;
import org.alongside.consent.ItemId;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.MailServer;
import org.alongside.testing.TestClock;
import org.alongside.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who can own an action, and what becomes of it when they leave. Tuesday 3 March 2099, nine in the morning. */
@DbTest
class ActionOwnersDbTest {

    private static final LocalDate TUESDAY = LocalDate.of(2099, 3, 3);

    private final World world;
    private final TestClock clock;
    private final Actions actions;
    private final ActionDirection direction;
    private final PersonActions ofPerson;
    private final ActionHistory history;
    private final Owners owners;
    private final Leavers leavers;
    private final Compartments compartments;
    private final Nominations nominations;
    private final Freezes freezes;
    private final Involvements involvements;
    private final Agencies agencies;
    private final Posts posts;
    private final Promises promises;
    private final Contacts contacts;
    private final Rounds rounds;
    private PersonId sam = Stage.person("4K7");

    ActionOwnersDbTest(
            World world,
            TestClock clock,
            Actions actions,
            ActionDirection direction,
            PersonActions ofPerson,
            ActionHistory history,
            Owners owners,
            Leavers leavers,
            Compartments compartments,
            Nominations nominations,
            Freezes freezes,
            Involvements involvements,
            Agencies agencies,
            Posts posts,
            Promises promises,
            Contacts contacts,
            Rounds rounds) {
        this.world = world;
        this.clock = clock;
        this.actions = actions;
        this.direction = direction;
        this.ofPerson = ofPerson;
        this.history = history;
        this.owners = owners;
        this.leavers = leavers;
        this.compartments = compartments;
        this.nominations = nominations;
        this.freezes = freezes;
        this.involvements = involvements;
        this.agencies = agencies;
        this.posts = posts;
        this.promises = promises;
        this.contacts = contacts;
        this.rounds = rounds;
    }

    @BeforeEach
    void world() {
        world.begin();
        clock.set(TUESDAY.atTime(9, 0));
        sam = world.person("4K7");
    }

    @AfterEach
    void today() {
        clock.set(LocalDateTime.now(ZoneId.of("Europe/London")));
    }

    @Test
    void anActionOfAClosedSetStaysInsideItWhoeverItIsGivenTo() {
        world.involve(sam, "lantern", "police");
        MailServer.empty();
        as("nadia", () -> contacts.keep(Stage.agency("lantern"), "hello@lantern.example", null, "support-worker"));
        var set = CompartmentId.random();
        as(
                "lena",
                () -> assertThat(compartments.open(
                                set, sam, "Enquiry", List.of(Stage.post("jess"), Stage.post("kerra"))))
                        .isEmpty());
        var draft = ActionDraft.of(sam, "Quiet visit", new Owner.NobodyYet(), null);
        as("jess", () -> assertThat(actions.askIn(set, draft)).isEmpty());

        assertThat(as("jess", () -> direction.reassign(draft.id(), 0, agency("police"))))
                .contains(ActionRefusal.ACTION_OWNER_NOT_IN_SET);
        assertThat(as("jess", () -> direction.reassign(draft.id(), 0, new Owner.OfTrusted(Stage.trusted("dee")))))
                .contains(ActionRefusal.ACTION_OWNER_NOT_IN_SET);
        assertThat(one("jess").status()).isEqualTo(ActionStatus.NEEDS_OWNER);
        assertThat(seenBy("olly")).isEmpty();

        assertThat(as("jess", () -> direction.reassign(draft.id(), 0, agency("lantern"))))
                .isEmpty();
        assertThat(seenBy("kerra")).containsExactly("Quiet visit");
        rounds.go();
        assertThat(MailServer.arrived()).isEmpty();
        assertThat(as("jess", () -> direction.reassign(draft.id(), 1, agency("coordination"))))
                .isEmpty();
        assertThat(one("jess").owner()).isEqualTo("Harbour Coordination Team");
        assertThat(seenBy("mo")).isEmpty();
        assertThat(seenBy("pia")).isEmpty();
        as(
                "jess",
                () -> assertThat(actions.answer(draft.id(), 2, new Answer.Done("")))
                        .isEmpty());
    }

    @Test
    void anAgencyThatLeftIsAskedForNothingAndGivenNothing() {
        var draft = ActionDraft.of(sam, "Visit", agency("lantern"), null);
        as("jess", () -> assertThat(actions.ask(draft)).isEmpty());
        assertThat(named()).contains("Police Liaison Harbour");
        as(
                "nadia",
                () -> assertThat(agencies.endAgreement(Stage.agency("police"))).isEmpty());

        assertThat(named()).contains("Lantern Outreach").doesNotContain("Police Liaison Harbour");
        assertThat(as("jess", () -> actions.ask(ActionDraft.of(sam, "Look", agency("police"), null))))
                .contains(ActionRefusal.ACTION_OWNER_LEFT);
        assertThat(as("jess", () -> direction.reassign(draft.id(), 0, agency("police"))))
                .contains(ActionRefusal.ACTION_OWNER_LEFT);
        assertThat(seenBy("kerra")).containsExactly("Visit");
        assertThat(one("jess").owner()).isEqualTo("Lantern Outreach");
    }

    @Test
    void whoIsGivenItBeginsWithAnEmptyAnswerAndTheHistorySaysSo() {
        var draft = ask(agency("police"));
        as("olly", () -> actions.answer(draft, 0, new Answer.Stuck(Barrier.NO_CAPACITY, "no car")));
        as("jess", () -> direction.reassign(draft, 1, agency("lantern")));
        assertThat(one("jess").answeredBy()).isNull();
        assertThat(one("jess").answeredAt()).isNull();
        as("kerra", () -> actions.answer(draft, 2, new Answer.NotOurs("")));
        as("jess", () -> direction.reassign(draft, 3, agency("lantern")));
        as("kerra", () -> actions.answer(draft, 4, new Answer.NotOurs("")));
        as("jess", () -> direction.reassign(draft, 5, new Owner.NobodyYet()));

        assertThat(happened(draft))
                .containsExactly("asked", "blocked no car", "given", "declined", "given", "declined", "given");
    }

    @Test
    void theBoardCountsTheDaysOfWhoeverHasItNow() {
        for (var n = 0; n < 5; n++) {
            clock.set(TUESDAY.atTime(9, 0));
            var action = ask(agency("police"));
            clock.set(TUESDAY.plusDays(20).atTime(9, 0));
            as(
                    "jess",
                    () -> assertThat(direction.reassign(action, 0, agency("lantern")))
                            .isEmpty());
            clock.set(TUESDAY.plusDays(23).atTime(9, 0));
            as(
                    "kerra",
                    () -> assertThat(actions.answer(action, 1, new Answer.Done("")))
                            .isEmpty());
        }
        assertThat(as("jo", promises::board))
                .filteredOn(row -> row.name().equals("Lantern Outreach"))
                .extracting(Promises.Row::medianDays)
                .containsExactly(3);
    }

    @Test
    void anActionOfATrustedPersonNeedsAnOwnerOnceTheyAreOneNoLongerButNotWhileTheyAreFrozen() {
        nominate(null);
        ask(new Owner.OfTrusted(Stage.trusted("dee")));
        as("jess", () -> assertThat(freezes.freeze(Stage.trusted("dee"))).isEmpty());
        letGo();
        assertThat(one("jess").status()).isEqualTo(ActionStatus.PROPOSED);

        as("jess", () -> assertThat(nominations.end(sam, Stage.trusted("dee"))).isEmpty());
        assertThat(one("jess").status()).isEqualTo(ActionStatus.NEEDS_OWNER);
        assertThat(one("jess").more().needsOwnerBecause()).isEqualTo("owner-left");
    }

    @Test
    void endsThatWereSaidBeforehandComeWithoutAnybody() {
        nominate(TUESDAY);
        ask(new Owner.OfTrusted(Stage.trusted("dee")));
        as(
                "jess",
                () -> assertThat(involvements.begin(sam, Stage.agency("lantern"), TUESDAY))
                        .isEmpty());
        ask(agency("lantern"));
        ask(agency("police"));
        as("nadia", () -> agencies.endAgreement(Stage.agency("surgery")));
        as(
                "nadia",
                () -> assertThat(agencies.signAgreement(Stage.agency("surgery"), null, TUESDAY))
                        .isEmpty());
        ask(agency("surgery"));
        letGo();
        assertThat(needOwners()).isEmpty();

        clock.set(TUESDAY.plusDays(1).atTime(9, 0));
        letGo();
        assertThat(needOwners()).containsExactlyInAnyOrder("owner-left", "agency-left", "agency-left");
        assertThat(seenBy("olly")).containsExactly("Visit");
        assertThatThrownBy(() -> as("jess", () -> {
                    leavers.letGo();
                    return true;
                }))
                .hasStackTraceContaining("only the job");
    }

    @Test
    void whoLeavesTheirPostDoesNothingByNameAnyMoreAndTheAgencyGoesOn() {
        var draft = ask(agency("surgery"));
        as(
                "gwen",
                () -> assertThat(actions.passTo(draft, 0, Stage.post("ravi"))).isEmpty());
        as("nadia", () -> assertThat(posts.end(Stage.post("ravi"))).isEmpty());
        assertThat(one("gwen").more().worker()).isNull();
        assertThat(one("gwen").owner()).isEqualTo("Quay Lane Surgery");

        var locum = new StaffId(UUID.randomUUID());
        as(
                "nadia",
                () -> assertThat(posts.begin(
                                locum,
                                Stage.agency("surgery"),
                                "gp-admin",
                                Stage.human("jo").value(),
                                "Locum",
                                null,
                                TUESDAY))
                        .isEmpty());
        as("gwen", () -> assertThat(actions.passTo(draft, 2, locum)).isEmpty());
        letGo();
        assertThat(one("gwen").more().worker()).isEqualTo("Locum");
        clock.set(TUESDAY.plusDays(1).atTime(9, 0));
        letGo();
        assertThat(one("gwen").more().worker()).isNull();
        assertThat(happened(draft))
                .containsExactly("asked", "passed-on Ravi Menon", "passed-on", "passed-on Locum", "passed-on");
    }

    @Test
    void anAnswerIsTakenBackAMomentLaterAndNotTheNextDay() {
        var draft = ask(agency("surgery"));
        as(
                "gwen",
                () -> assertThat(actions.answer(draft, 0, new Answer.Done("sent")))
                        .isEmpty());
        clock.set(TUESDAY.atTime(9, 11));
        assertThat(as("gwen", () -> actions.undo(draft, 1))).contains(ActionRefusal.ACTION_UNDO_LATE);
        as("jess", () -> assertThat(direction.reopen(draft, 1, "another list")).isEmpty());
        as(
                "gwen",
                () -> assertThat(actions.answer(draft, 2, new Answer.Done("sent")))
                        .isEmpty());
        clock.set(TUESDAY.atTime(9, 20));
        assertThat(as("gwen", () -> actions.undo(draft, 3))).isEmpty();
    }

    @Test
    void whatWasCheckedIsNotAnsweredAnyMoreAndKeepsWhatShowsThatItIsDone() {
        var draft = ask(agency("surgery"));
        as(
                "gwen",
                () -> assertThat(actions.answer(draft, 0, new Answer.Done("sent by post")))
                        .isEmpty());
        as("jess", () -> assertThat(direction.check(draft, 1)).isEmpty());
        assertThat(one("jess").words()).isEqualTo("sent by post");
        assertThat(as("gwen", () -> actions.answer(draft, 2, new Answer.OnTrack(""))))
                .contains(ActionRefusal.ACTION_VERIFIED);
        assertThat(as("gwen", () -> actions.undo(draft, 2))).contains(ActionRefusal.ACTION_NOTHING_TO_UNDO);
        assertThat(as("olly", () -> actions.answer(draft, 2, new Answer.Done(""))))
                .contains(Refused.NOT_AVAILABLE);
        assertThat(happened(draft)).containsExactly("asked", "done sent by post", "verified");
    }

    @Test
    void whatWasTakenBackLeavesNoWordsAndOpeningAgainKeepsItsReason() {
        var draft = ask(agency("surgery"));
        as("gwen", () -> actions.answer(draft, 0, new Answer.Accepted("")));
        as("gwen", () -> actions.answer(draft, 1, new Answer.Done("wrong person's words")));
        as("gwen", () -> assertThat(actions.undo(draft, 2)).isEmpty());
        as("gwen", () -> actions.answer(draft, 3, new Answer.Done("sent")));
        as("jess", () -> assertThat(direction.reopen(draft, 4, "not the list")).isEmpty());

        assertThat(happened(draft))
                .containsExactly("asked", "accepted", "done", "undone", "done sent", "reopened not the list");
    }

    @Test
    void whatWouldHelpIsNoLongerThanWords() {
        var draft = ask(agency("surgery"));
        var answer = new Answer.Stuck(Barrier.NO_CAPACITY, "", "a".repeat(501));
        assertThat(as("gwen", () -> actions.answer(draft, 0, answer))).contains(ActionRefusal.ACTION_WORDS_TOO_LONG);
    }

    private ItemId ask(Owner owner) {
        var draft = ActionDraft.of(sam, "Visit", owner, null);
        as("jess", () -> assertThat(actions.ask(draft)).isEmpty());
        return draft.id();
    }

    private void nominate(@Nullable LocalDate until) {
        var id = new NominationId(UUID.randomUUID());
        var draft = new NominationDraft(
                id, sam, Stage.trusted("dee"), "sister", "in-person", true, until, Stage.post("lena"));
        as("jess", () -> assertThat(nominations.record(draft)).isEmpty());
    }

    private void letGo() {
        Viewers.runAs(Viewer.system("answering"), leavers::letGo);
    }

    private ActionDetails one(String human) {
        return as(human, () -> ofPerson.of(sam)).getFirst();
    }

    private List<String> seenBy(String human) {
        return as(human, () -> ofPerson.of(sam)).stream()
                .map(ActionDetails::title)
                .toList();
    }

    private List<String> needOwners() {
        return as("jess", () -> ofPerson.of(sam)).stream()
                .filter(action -> action.status() == ActionStatus.NEEDS_OWNER)
                .map(action -> String.valueOf(action.more().needsOwnerBecause()))
                .toList();
    }

    private List<String> named() {
        return as("jess", () -> owners.of(sam)).stream().map(Owners.Row::name).toList();
    }

    private List<String> happened(ItemId action) {
        return as("jess", () -> history.of(sam, action)).stream()
                .map(row -> row.words() == null ? row.kind() : row.kind() + " " + row.words())
                .toList();
    }

    private static Owner agency(String id) {
        return new Owner.OfAgency(Stage.agency(id));
    }
}
