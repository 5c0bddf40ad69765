package org.alongside.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a killed run leaves in its data directory: a PostgreSQL that still runs, or its claim on the directory. */
final class LeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

    private final Path claim;

    LeftBehind(Path directory) {
        claim = directory.resolve("postmaster.pid");
    }

    void clear() throws IOException {
        if (Files.notExists(claim)) {
            return;
        }
        server().ifPresent(LeftBehind::stop);
        Files.deleteIfExists(claim);
    }

    private Optional<ProcessHandle> server() throws IOException {
        var pid = Files.readAllLines(claim).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).filter(LeftBehind::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle server) {
        LOG.info("Stopping the PostgreSQL that an earlier run left behind");
        server.destroy();
        try {
            server.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        } catch (CompletionException tooSlow) {
            server.destroyForcibly();
            server.onExit().join();
        }
    }
}
