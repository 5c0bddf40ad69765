package org.alongside.mail;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.MailServer;
import org.alongside.testing.MailServer.Mail;
import org.alongside.testing.Postgres;
import org.alongside.testing.TestClock;
import org.alongside.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two hundred times something breaks while a mail is handed over: the line to the mail server after any byte in either direction, or every
 * connection to the database at any moment. None is lost, and none is doubled: whatever arrives again has the same Message-ID.
 */
@DbTest
class BrokenLineDbTest {

    private static final int BREAKS = 200;
    private static final int BYTES_OF_A_MAIL = 2000;
    private static final int BYTES_OF_ANSWERS = 400;
    private static final LocalDateTime MORNING = LocalDateTime.of(2099, 3, 3, 9, 0);

    private final World world;
    private final Mails mails;
    private final HandOver handOver;
    private final TransactionTemplate transaction;
    private final TestClock clock;
    private final FreshDatabase database;
    private final Random random = new Random(20260303);

    BrokenLineDbTest(
            World world,
            Mails mails,
            HandOver handOver,
            TransactionTemplate transaction,
            TestClock clock,
            FreshDatabase database) {
        this.world = world;
        this.mails = mails;
        this.handOver = handOver;
        this.transaction = transaction;
        this.clock = clock;
        this.database = database;
    }

    @AfterEach
    void time() {
        MailServer.empty();
        clock.set(LocalDateTime.now(java.time.ZoneId.of("Europe/London")));
    }

    @Test
    void noneIsLostAndNoneIsDoubled() throws Exception {
        world.begin();
        clock.set(MORNING);
        MailServer.empty();
        var sent = new HashSet<String>();
        var broken = 0;
        for (var number = 0; broken < BREAKS; number++) {
            sent.add(send(number));
            broken += handOverWhileItBreaks(number) ? 1 : 0;
        }
        MailServer.line().whole();
        for (var day = 1; day <= 10; day++) {
            clock.set(MORNING.plusDays(day));
            handOverAgain();
        }

        var arrived = MailServer.arrived();
        IO.println("mails: %d recorded, %d breaks while handing over, %d known by Message-ID, %d copies"
                .formatted(sent.size(), broken, ids(arrived).size(), arrived.size()));
        assertThat(ids(arrived)).isEqualTo(sent);
    }

    /** A connection that was broken by the last break may still lie in the pool. */
    private void handOverAgain() {
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> {
                    handOver.allDue(() -> true);
                    return true;
                });
    }

    private String send(int number) {
        var draft = MailDraft.of(
                "reception@surgery.example", "Mail " + number, List.of(new MailPart.Link("Answer", "t/" + number)));
        await().pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> World.as(
                        "jess",
                        () -> requireNonNull(transaction.execute(status -> mails.send(draft)))
                                .isEmpty()));
        return "<" + draft.id().value() + "@portal.test>";
    }

    private boolean handOverWhileItBreaks(int number) throws InterruptedException {
        var breaking = switch (number % 3) {
            case 0 -> cut(random.nextInt(BYTES_OF_A_MAIL), Integer.MAX_VALUE);
            case 1 -> cut(Integer.MAX_VALUE, random.nextInt(BYTES_OF_ANSWERS));
            default -> loseDatabaseSoon();
        };
        var before = MailServer.arrived().size();
        try {
            handOver.allDue(() -> true);
        } catch (RuntimeException lost) {
            return true;
        } finally {
            breaking.join();
            MailServer.line().whole();
        }
        return MailServer.arrived().size() == before;
    }

    private Thread cut(int there, int back) {
        MailServer.line().cutAfter(there, back);
        return Thread.ofVirtual().start(() -> {});
    }

    /** Everything that the application has open at the database ends, a few thousandths of a second from now. */
    private Thread loseDatabaseSoon() {
        var nanoseconds = random.nextLong(30_000_000);
        return Thread.ofVirtual().start(() -> {
            java.util.concurrent.locks.LockSupport.parkNanos(nanoseconds);
            try (var connection = Postgres.superuser(database.name());
                    var statement = connection.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where usename = 'alongside_app' and datname = current_database()");
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private static Set<String> ids(List<Mail> arrived) {
        return arrived.stream().map(Mail::messageId).collect(toSet());
    }
}
