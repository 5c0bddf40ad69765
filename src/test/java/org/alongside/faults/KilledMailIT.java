package org.alongside.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;

import org.alongside.testing.FreePort;
import org.alongside.testing.MailServer;
import org.alongside.testing.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A portal that is killed while it hands mails over, again and again: each mail arrives, under one Message-ID. {@code -Dmail.kills} says
 * how often, {@code -Dmail.minutes} for how long at most.
 */
class KilledMailIT {

    private static final int KILLS = Integer.getInteger("mail.kills", 5);
    private static final Duration LONGEST = Duration.ofMinutes(Integer.getInteger("mail.minutes", 60));
    private static final int AT_ONCE = 40;
    private static final String RECORD = """
            with recorded as (
                insert into mail.outbox (id, recipient, subject, plain, html, message_id, made_at, next_try)
                select gen_random_uuid(), 'reception@surgery.example', 'Mail', 'Words', '<p>Words</p>',
                    '<' || gen_random_uuid() || '@portal.test>', now(), now()
                from generate_series(1, %d) returning 1)
            select count(*) from recorded""".formatted(AT_ONCE);
    private static final String LEFT = "select count(*) from mail.outbox where state <> 'sent'";

    private final KeptData data;
    private final Random random = new Random(5);

    KilledMailIT(@TempDir Path data) {
        this.data = new KeptData(data);
    }

    @Test
    void everyMailArrivesUnderOneMessageId() throws Exception {
        MailServer.empty();
        var portal = new PortalProcess(
                FreePort.find(),
                data.directory(),
                "alongside.local.demonstration=false",
                "spring.mail.host=localhost",
                "spring.mail.port=" + MailServer.ownPort(),
                "alongside.mail.hand-over-within=2s");
        var recorded = 0;
        var until = Instant.now().plus(LONGEST);
        var kills = 0;
        for (; kills < KILLS && Instant.now().isBefore(until); kills++) {
            recorded += Integer.parseInt(data.ask(RECORD));
            var more = MailServer.count() + 1 + random.nextInt(AT_ONCE / 2);
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> MailServer.count() >= more);
            portal.kill();
            portal = portal.again();
        }
        await().atMost(Duration.ofMinutes(3)).until(() -> data.ask(LEFT).equals("0"));
        data.end(portal);

        var arrived = MailServer.arrived();
        var ids = new HashSet<String>();
        arrived.forEach(mail -> ids.add(mail.messageId()));
        IO.println("mails: %d recorded, %d kills, %d known by Message-ID, %d copies"
                .formatted(recorded, kills, ids.size(), arrived.size()));
        assertThat(ids).hasSize(recorded);
        assertThat(arrived.size() - ids.size()).as("repetitions").isLessThanOrEqualTo(kills);
    }
}
