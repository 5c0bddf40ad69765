package org.alongside.mail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.MailServer;
import org.alongside.testing.Postgres;
import org.alongside.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A node that is killed while it hands mails over, again and again, at random moments: each mail arrives, under one Message-ID.
 * {@code -Dmail.kills} says how often, {@code -Dmail.minutes} for how long at most.
 */
@DbTest
class KilledSenderIT {

    private static final int KILLS = Integer.getInteger("mail.kills", 5);
    private static final Duration LONGEST = Duration.ofMinutes(Integer.getInteger("mail.minutes", 60));
    private static final int AT_ONCE = 20;

    private final World world;
    private final FreshDatabase database;
    private final Mails mails;
    private final TransactionTemplate transaction;
    private final Random random = new Random(7);
    private final Set<String> recorded = new HashSet<>();

    KilledSenderIT(World world, FreshDatabase database, Mails mails, TransactionTemplate transaction) {
        this.world = world;
        this.database = database;
        this.mails = mails;
        this.transaction = transaction;
    }

    @Test
    void everyMailArrivesUnderOneMessageId(@TempDir Path directory) throws Exception {
        world.begin();
        MailServer.empty();
        var log = directory.resolve("sender.log");
        var until = Instant.now().plus(LONGEST);
        var kills = 0;
        for (; kills < KILLS && Instant.now().isBefore(until); kills++) {
            record();
            var sender = sender(log);
            awaitMore(sender, log, 1 + random.nextInt(AT_ONCE));
            assertThat(sender.waitFor(random.nextInt(20), TimeUnit.MILLISECONDS))
                    .isFalse();
            sender.destroyForcibly().waitFor();
        }
        var last = sender(log);
        await().atMost(Duration.ofMinutes(3)).until(() -> left() == 0);
        last.destroyForcibly().waitFor();

        var arrived =
                MailServer.arrived().stream().map(MailServer.Mail::messageId).toList();
        IO.println("mails: %d recorded, %d kills, %d known by Message-ID, %d copies"
                .formatted(recorded.size(), kills, new HashSet<>(arrived).size(), arrived.size()));
        assertThat(new HashSet<>(arrived)).isEqualTo(recorded);
        assertThat(arrived.size() - recorded.size()).as("repetitions").isLessThanOrEqualTo(kills);
    }

    private Process sender(Path log) throws Exception {
        return SenderProcess.start(
                log,
                "spring.datasource.url=" + Postgres.url(database.name(), "alongside_app"),
                "spring.mail.port=" + MailServer.ownPort(),
                "alongside.mail.hand-over-within=2s");
    }

    /** Waits until so many more have arrived; what an earlier sender left may be all there is for now. */
    private static void awaitMore(Process sender, Path log, int more) {
        var wanted = MailServer.count() + more;
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(2)).until(() -> {
            if (!sender.isAlive()) {
                throw new IllegalStateException(Files.readString(log));
            }
            return MailServer.count() >= wanted;
        });
    }

    private void record() {
        for (var number = 0; number < AT_ONCE; number++) {
            var draft = MailDraft.of("reception@surgery.example", "Mail", List.of(new MailPart.Words("Words")));
            as("jess", () -> transaction.execute(status -> mails.send(draft)));
            recorded.add("<" + draft.id().value() + "@portal.test>");
        }
    }

    private int left() throws Exception {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from mail.outbox where state <> 'sent'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
