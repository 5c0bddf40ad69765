package org.alongside.mail;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewers;
import org.alongside.consent.Freezes;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.local.Stage;
import org.alongside.mail.MailDraft.Calendar;
import org.alongside.testing.DbTest;
import org.alongside.testing.MailServer;
import org.alongside.testing.MailServer.Mail;
import org.alongside.testing.TestClock;
import org.alongside.testing.World;
import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DbTest
class MailsDbTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2099, 3, 3, 9, 0);
    private static final String SURGERY = "reception@surgery.example";

    private final World world;
    private final Mails mails;
    private final MailFailures failures;
    private final HandOver handOver;
    private final TransactionTemplate transaction;
    private final TestClock clock;
    private final Nominations nominations;
    private final Freezes freezes;
    private final DSLContext db;

    MailsDbTest(
            World world,
            Mails mails,
            MailFailures failures,
            HandOver handOver,
            TransactionTemplate transaction,
            TestClock clock,
            Nominations nominations,
            Freezes freezes,
            DSLContext db) {
        this.world = world;
        this.mails = mails;
        this.failures = failures;
        this.handOver = handOver;
        this.transaction = transaction;
        this.clock = clock;
        this.nominations = nominations;
        this.freezes = freezes;
        this.db = db;
    }

    @BeforeEach
    void world() {
        world.begin();
        MailServer.empty();
        clock.set(MORNING);
    }

    @AfterEach
    void time() {
        MailServer.empty();
        clock.set(LocalDateTime.now(java.time.ZoneId.of("Europe/London")));
    }

    @Test
    void aMailArrivesOnceItsReasonIsKept() {
        var draft = draft(SURGERY);
        assertThat(send("jess", draft)).isEmpty();
        assertThat(MailServer.arrived()).isEmpty();

        handOver();
        handOver();

        assertThat(MailServer.arrived())
                .containsExactly(new Mail(
                        SURGERY,
                        "2 actions for you, S.T. (4K7)",
                        "It's due.\n\nAnswer:\nhttps://portal.test/t/abc\n",
                        "<" + draft.id().value() + "@portal.test>"));
    }

    @Test
    void nothingLeavesWhenTheReasonIsTakenBack() {
        as(
                "jess",
                () -> transaction.execute(status -> {
                    assertThat(mails.send(draft(SURGERY))).isEmpty();
                    status.setRollbackOnly();
                    return true;
                }));
        handOver();

        assertThat(MailServer.arrived()).isEmpty();
        assertThatThrownBy(() -> as("jess", () -> mails.send(draft(SURGERY))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theSameMailAgainIsTheSameMail() {
        var draft = draft(SURGERY);
        send("jess", draft);
        send("jess", draft);
        handOver();
        send("jess", draft);
        handOver();

        assertThat(MailServer.arrived()).hasSize(1);
    }

    @Test
    void twoSendersAtOnceGiveEachMailOnce() throws Exception {
        var recorded = new java.util.HashSet<String>();
        for (var number = 0; number < 60; number++) {
            var draft = draft(SURGERY);
            send("jess", draft);
            recorded.add("<" + draft.id().value() + "@portal.test>");
        }
        java.util.concurrent.Callable<Boolean> node = () -> {
            handOver();
            return true;
        };
        try (var nodes = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            for (var each : nodes.invokeAll(List.of(node, node))) {
                assertThat(each.get()).isTrue();
            }
        }

        assertThat(MailServer.arrived())
                .extracting(Mail::messageId)
                .hasSize(60)
                .containsExactlyInAnyOrderElementsOf(recorded);
    }

    @Test
    void aMailThatWaitedGoesToNobodyWhoWasFrozenMeanwhile() {
        var sam = world.person("sam");
        keep("dee");
        keep("kerra");
        for (var trusted : List.of("dee", "kerra")) {
            as(
                    "jess",
                    () -> nominations.record(new NominationDraft(
                            NominationId.random(),
                            sam,
                            Stage.trusted(trusted),
                            "friend",
                            "in-person",
                            true,
                            null,
                            Stage.post("lena"))));
            send("jess", draft(address(trusted)));
        }
        send("jess", draft(SURGERY));
        as("jess", () -> freezes.freeze(Stage.trusted("dee")));
        as("jess", () -> freezes.freeze(Stage.trusted("kerra")));
        handOver();

        assertThat(MailServer.arrived())
                .as("a worker reads mails of their post at the same address")
                .extracting(Mail::to)
                .containsExactlyInAnyOrder(SURGERY, address("kerra"));
        as("lena", () -> freezes.lift(Stage.trusted("dee")));
        handOver();
        assertThat(MailServer.arrived()).hasSize(2);
    }

    private void keep(String trusted) {
        Viewers.as(
                World.trusted(trusted),
                () -> transaction.execute(status -> {
                    Routines.keepAddress(db.configuration(), address(trusted));
                    return true;
                }));
    }

    private static String address(String human) {
        return human + "@home.example";
    }

    @Test
    void headersCannotBeSmuggledIn() {
        assertThat(send("jess", draft("a@b.example\r\nBcc: c@d.example"))).contains(MailRefusal.MAIL_ADDRESS_WRONG);
        var lines = MailDraft.of(SURGERY, "S.T.\r\nBcc: c@d.example", List.of());
        assertThat(send("jess", lines)).contains(MailRefusal.MAIL_SUBJECT_WRONG);
        handOver();

        assertThat(MailServer.arrived()).isEmpty();
    }

    @Test
    void aCalendarEntryGoesWithIt() throws Exception {
        var plain = draft(SURGERY);
        var entry = new Calendar("REQUEST", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n");
        send("jess", new MailDraft(plain.id(), plain.to(), plain.subject(), plain.body(), entry));
        handOver();

        var part = ((jakarta.mail.Multipart) MailServer.messages().getFirst().getContent()).getBodyPart(2);
        assertThat(part.getContentType()).startsWith("text/calendar").contains("method=REQUEST");
    }

    @Test
    void whatTheServerDoesNotTakeIsTriedAgainAfterGrowingGapsAndThenShown() {
        MailServer.line().cutAfter(0, 0);
        send("jess", draft(SURGERY));
        handOver();
        clock.set(MORNING.plusSeconds(59));
        MailServer.line().whole();
        handOver();
        assertThat(MailServer.arrived()).isEmpty();

        clock.set(MORNING.plusSeconds(60));
        MailServer.line().cutAfter(0, 0);
        var at = MORNING.plusSeconds(60);
        for (var day = 0; day < 9; day++, at = at.plusDays(1)) {
            clock.set(at);
            handOver();
        }

        var failed = as("jess", failures::all);
        assertThat(failed).hasSize(1);
        assertThat(failed.getFirst().tries()).isEqualTo(9);
        assertThat(as("nadia", failures::all)).hasSize(1);
        assertThat(as("jo", failures::all)).isEmpty();
        assertThat(as("sol", failures::all)).isEmpty();
        assertThat(as("jo", () -> failures.again(failed.getFirst().id()))).contains(Refused.NOT_AVAILABLE);

        MailServer.line().whole();
        assertThat(as("jess", () -> failures.again(failed.getFirst().id()))).isEmpty();
        handOver();
        assertThat(MailServer.arrived()).hasSize(1);
        assertThat(as("jess", failures::all)).isEmpty();
    }

    private MailDraft draft(String to) {
        return MailDraft.of(
                to,
                "2 actions for you, S.T. (4K7)",
                List.of(new MailPart.Words("It's due."), new MailPart.Link("Answer", "t/abc")));
    }

    private Optional<Refusal> send(String human, MailDraft draft) {
        return as(human, () -> java.util.Objects.requireNonNull(transaction.execute(status -> mails.send(draft))));
    }

    private void handOver() {
        handOver.allDue(() -> true);
    }
}
