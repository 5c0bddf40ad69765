package org.alongside.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.alongside.testing.FreePort;
import org.alongside.testing.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What {@code ./alongside run} starts, killed and started again. */
class RunIT {

    @Test
    void recoversFromBeingKilledAndStopsWholly(@TempDir Path data) throws Exception {
        new PortalProcess(FreePort.find(), data).kill();
        assertThat(database(data)).as("the database that the kill left behind").isPresent();

        var again = new PortalProcess(FreePort.find(), data);
        var server = database(data).orElseThrow();
        again.stop();
        await().atMost(Duration.ofMinutes(1)).until(() -> !server.isAlive());
    }

    private static Optional<ProcessHandle> database(Path data) throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).filter(ProcessHandle::isAlive);
    }
}
