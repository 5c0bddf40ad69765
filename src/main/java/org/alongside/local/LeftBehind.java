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

    /** A claim whose process is gone is left to PostgreSQL, which also asks whether somebody still uses its memory. */
    void clear() throws IOException {
        if (Files.notExists(claim)) {
            return;
        }
        var holder = holder();
        if (holder.filter(LeftBehind::isPostgres).isPresent()) {
            stop(holder.get());
        } else if (holder.isPresent()) {
            Files.deleteIfExists(claim);
        }
    }

    private Optional<ProcessHandle> holder() throws IOException {
        var pid = Files.readAllLines(claim).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid));
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
