package org.alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.springframework.util.FileSystemUtils;

import static org.awaitility.Awaitility.await;

/** A real Keycloak with our realm, unpacked by the build, started once for all tests of a run and ended with them. */
public final class Keycloak {

    private static final Path UNPACKED = Path.of("target", "keycloak");

    private final Path log = UNPACKED.resolve("keycloak.log").toAbsolutePath();
    private final int port = FreePort.find();
    private final Process process;

    /** Starts a Keycloak whose client is the portal at this address. */
    public Keycloak(String portalUrl, String clientSecret) {
        try {
            var home = home();
            FileSystemUtils.deleteRecursively(home.resolve("data"));
            var realms = Files.createDirectories(home.resolve("data/import"));
            Files.write(realms.resolve("alongside.json"), Files.readAllBytes(Path.of("config/keycloak/realm.json")));
            process = start(home, portalUrl, clientSecret);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        await().atMost(Duration.ofMinutes(5)).until(this::listens);
    }

    /** The issuer that the portal is told about. */
    public String issuer() {
        return "http://localhost:" + port + "/realms/alongside";
    }

    private Process start(Path home, String portalUrl, String clientSecret) throws IOException {
        var builder = new ProcessBuilder(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=localhost",
                        "--http-port=" + port,
                        "--cache=local")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ALONGSIDE_URL", portalUrl);
        builder.environment().put("ALONGSIDE_SIGN_IN_CLIENT_SECRET", clientSecret);
        return builder.start();
    }

    private static Path home() throws IOException {
        try (var unpacked = Files.list(UNPACKED)) {
            return unpacked.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
        }
    }

    private boolean listens() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(log));
        }
        return Files.readString(log).contains("Listening on:");
    }

    private void stop() {
        List.copyOf(process.descendants().toList()).forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
