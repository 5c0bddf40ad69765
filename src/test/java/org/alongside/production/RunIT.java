package org.alongside.production;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alongside.Application;
import org.alongside.testing.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What {@code ./alongside run} starts, killed and started again. */
class RunIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void recoversFromBeingKilledAndStopsWholly() throws Exception {
        var killed = run();
        killed.destroyForcibly().waitFor();
        assertThat(database()).as("survives the kill").isPresent();

        var again = run();
        var server = database().orElseThrow();
        again.destroy();
        again.waitFor();
        await().atMost(Duration.ofSeconds(20)).until(() -> !server.isAlive());
    }

    private Process run() throws IOException {
        var port = FreePort.find();
        var log = Files.createTempFile(data, "run", ".log");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        Application.class.getName(),
                        "--spring.profiles.active=local",
                        "--server.port=" + port,
                        "--alongside.local.provider-port=" + FreePort.find(),
                        "--alongside.local.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await().atMost(Duration.ofMinutes(4)).until(() -> {
            assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
            return Files.readString(log).contains("Alongside is ready at http://localhost:" + port + "\n");
        });
        return process;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Optional<ProcessHandle> database() throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).filter(ProcessHandle::isAlive);
    }
}
