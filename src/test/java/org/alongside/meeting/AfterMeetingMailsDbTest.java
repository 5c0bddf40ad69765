package org.alongside.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.actor.Viewers;
import org.alongside.answering.PromisedWorld;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.mail.Postman;
import org.alongside.testing.DbTest;
import org.alongside.testing.MailServer.Mail;
import org.alongside.testing.World;
import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongside.answering.PromisedWorld.RECEPTION;
import static org.alongside.answering.PromisedWorld.TUESDAY;
import static org.alongside.answering.PromisedWorld.to;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

/** What leaves when a meeting ends: actions at once, and that minutes are ready. Gwen's surgery reads the part about health, the police the rest. */
@DbTest
@Import(RunningMeeting.class)
class AfterMeetingMailsDbTest {

    private static final String POLICE = "desk@police.example";
    private static final String HOSTEL = "office@hostel.example";

    private final PromisedWorld promised;
    private final World world;
    private final RunningMeeting running;
    private final Lines lines;
    private final MinutesRound round;
    private final MinuteSets sets;
    private final Corrections corrections;
    private final Postman postman;
    private final DSLContext db;
    private final TransactionTemplate transaction;
    private PersonId sam = PersonId.random();
    private ItemId meeting = ItemId.random();

    AfterMeetingMailsDbTest(
            PromisedWorld promised,
            World world,
            RunningMeeting running,
            Lines lines,
            MinutesRound round,
            MinuteSets sets,
            Corrections corrections,
            Postman postman,
            DSLContext db,
            TransactionTemplate transaction) {
        this.promised = promised;
        this.world = world;
        this.running = running;
        this.lines = lines;
        this.round = round;
        this.sets = sets;
        this.corrections = corrections;
        this.postman = postman;
        this.db = db;
        this.transaction = transaction;
    }

    @BeforeEach
    void aMeetingThatRuns() {
        sam = promised.begin();
        world.involve(sam, "surgery", "police");
        world.share(sam, "police", "meeting", "minutes");
        promised.writeTo("police", POLICE, "police-liaison");
        promised.writeTo("hostel", HOSTEL, "support-worker");
        meeting = running.about(sam, "surgery", "police", "hostel");
        postman.deliver();
        org.alongside.testing.MailServer.empty();
    }

    @AfterEach
    void end() {
        promised.end();
    }

    @Test
    void readersAreToldOfTheDraftAtOnceAndOfTheFinalMinutesInTheMorning() {
        running.minute(meeting, "minutes", "Sam would like a letter");
        running.minute(meeting, "physical-health", "An inhaler is needed");
        ends();

        assertThat(subjects(POLICE)).containsExactly("Draft minutes are ready: S.T. (4K7)");
        assertThat(subjects(RECEPTION)).containsExactly("Draft minutes are ready: S.T. (4K7)");
        assertThat(to(POLICE).getFirst().text())
                .contains("https://portal.test/meetings/" + sam.value() + "/" + meeting.value() + "/minutes")
                .doesNotContain("letter", "inhaler", "Review");
        assertThat(to(HOSTEL)).isEmpty();

        promised.at(LocalDate.of(2099, 3, 6), 7);
        goRound();
        assertThat(to(POLICE)).hasSize(1);
        promised.at(LocalDate.of(2099, 3, 6), 8);
        goRound();
        goRound();
        assertThat(subjects(POLICE))
                .containsExactly("Draft minutes are ready: S.T. (4K7)", "Minutes are final: S.T. (4K7)");
    }

    @Test
    void whoeverReadsNoParagraphIsNotTold() {
        running.minute(meeting, "minutes", "Sam would like a letter");
        ends();

        assertThat(to(POLICE)).hasSize(1);
        assertThat(to(RECEPTION)).isEmpty();
        assertThat(to(HOSTEL)).isEmpty();
    }

    @Test
    void aCorrectionIsToldToThoseWhoReadTheParagraphOnceADay() {
        var letter = running.minute(meeting, "minutes", "Sam would like a letter");
        running.minute(meeting, "physical-health", "An inhaler is needed");
        ends();
        as("jess", () -> assertThat(sets.settle(meeting)).isEmpty());
        postman.atOnce();
        promised.at(TUESDAY.plusDays(1), 9);
        amend(letter, 0);
        amend(letter, 1);

        assertThat(subjects(POLICE))
                .containsExactly(
                        "Draft minutes are ready: S.T. (4K7)",
                        "Minutes are final: S.T. (4K7)",
                        "Minutes were corrected: S.T. (4K7)");
        assertThat(subjects(RECEPTION))
                .containsExactly("Draft minutes are ready: S.T. (4K7)", "Minutes are final: S.T. (4K7)");
    }

    @Test
    void whoeverWasThereIsToldWhereTheProviderVouchesForAnAddress() {
        vouched("olly", "olly@police.example");
        vouched("jo", "jo@hostel.example");
        running.comes(meeting, RunningMeeting.post("olly"));
        running.minute(meeting, "minutes", "Sam would like a letter");
        ends();

        assertThat(to("olly@police.example")).hasSize(1);
        assertThat(to("jo@hostel.example")).isEmpty();
    }

    @Test
    void actionsOfAMeetingLeaveAtOnceAndOnceMoreWhereTheyAreDueTomorrow() {
        promised.ask(sam, "surgery", "Send the medication list", TUESDAY.plusDays(30));
        postman.atOnce();
        assertThat(actionMails()).hasSize(1);
        promised.ask(sam, "surgery", "Name a lead GP", TUESDAY.plusDays(1));
        postman.atOnce();
        assertThat(actionMails()).hasSize(1);

        action("Ring the hostel", TUESDAY.plusDays(20));
        ends();
        assertThat(actionMails()).hasSize(1);

        meeting = running.about(sam, "surgery");
        action("Bring the letter", TUESDAY.plusDays(1));
        ends();
        assertThat(actionMails()).hasSize(2);
        assertThat(actionMails().getLast()).isEqualTo("4 actions for you, S.T. (4K7)");

        meeting = running.about(sam, "surgery");
        action("Bring the other letter", TUESDAY.plusDays(1));
        ends();
        assertThat(actionMails()).hasSize(2);
    }

    private void ends() {
        assertThat(running.end("jess", meeting)).isEmpty();
        postman.atOnce();
    }

    private void goRound() {
        round.go();
        postman.deliver();
    }

    private void amend(UUID paragraph, int seen) {
        var wording = new NewWording(UUID.randomUUID(), new ItemId(paragraph), "Sam wants a letter", "Closer");
        as("jess", () -> assertThat(corrections.amend(wording, seen)).isEmpty());
        postman.atOnce();
    }

    private void action(String words, LocalDate due) {
        var line = new LineDraft(
                UUID.randomUUID(),
                meeting,
                LineKind.ACTION,
                "action",
                words,
                null,
                new Owner.OfAgency(Stage.agency("surgery")),
                due);
        as("jess", () -> assertThat(lines.write(line)).isEmpty());
    }

    private void vouched(String human, String address) {
        Viewers.runAs(
                World.viewer(human),
                () -> transaction.executeWithoutResult(status -> Routines.keepAddress(db.configuration(), address)));
    }

    private static List<String> actionMails() {
        return subjects(RECEPTION).stream()
                .filter(subject -> subject.contains("for you"))
                .toList();
    }

    private static List<String> subjects(String address) {
        return to(address).stream().map(Mail::subject).toList();
    }
}
