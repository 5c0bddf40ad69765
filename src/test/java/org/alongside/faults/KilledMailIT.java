package org.alongside.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;

import org.alongside.testing.FreePort;
import org.alongside.testing.MailServer;
import org.alongside.testing.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A portal that is killed while it hands mails over, again and again: each mail arrives, under one Message-ID. */
class KilledMailIT {

    private static final int KILLS = 5;
    private static final int MAILS = 400;
    private static final String RECORD = """
            with recorded as (
                insert into mail.outbox (id, recipient, subject, plain, html, message_id, made_at, next_try)
                select gen_random_uuid(), 'reception@surgery.example', 'Mail ' || n, 'Words', '<p>Words</p>', '<' || n || '@portal.test>', now(), now()
                from generate_series(1, %d) n returning 1)
            select count(*) from recorded""".formatted(MAILS);
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
        assertThat(data.ask(RECORD)).isEqualTo(Integer.toString(MAILS));
        for (var kill = 0; kill < KILLS; kill++) {
            var more = MailServer.arrived().size() + 1 + random.nextInt(MAILS / KILLS / 2);
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> MailServer.arrived().size() >= more);
            portal.kill();
            portal = portal.again();
        }
        await().atMost(Duration.ofMinutes(3)).until(() -> data.ask(LEFT).equals("0"));
        portal.stop();

        var arrived = MailServer.arrived();
        var ids = new HashSet<String>();
        arrived.forEach(mail -> ids.add(mail.messageId()));
        IO.println("mails: %d recorded, %d kills, %d known by Message-ID, %d copies"
                .formatted(MAILS, KILLS, ids.size(), arrived.size()));
        assertThat(ids).hasSize(MAILS);
        assertThat(arrived.size() - ids.size()).as("repetitions").isLessThanOrEqualTo(KILLS);
    }
}
