package org.alongside.production;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.alongside.testing.FreePort;
import org.springframework.util.FileSystemUtils;

import static org.awaitility.Awaitility.await;

/** The jar as an operator runs it: a process of its own, no profile, settings from the environment, in a directory of its own. */
final class ProductionJar implements AutoCloseable {

    private final int port = FreePort.find();
    private final Path directory =
            Files.createTempDirectory(Files.createDirectories(Path.of("target/production")), "run");
    private final Path log = directory.resolve("portal.log").toAbsolutePath();
    private final Process process;

    ProductionJar(Map<String, String> environment) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("config/consent"), directory.resolve("config/consent"));
        FileSystemUtils.copyRecursively(Path.of("config/meetings"), directory.resolve("config/meetings"));
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        path().toAbsolutePath().toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        process = builder.start();
    }

    static Path path() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("alongside-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Waits until it is ready, or says why it is not. */
    void awaitReady() {
        await().atMost(Duration.ofMinutes(5)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(said());
            }
            return answers();
        });
    }

    private boolean answers() throws IOException, InterruptedException {
        try {
            return get("/actuator/health/readiness").statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    /** Waits for its end, which must come by itself. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("it runs on");
        }
        return process.exitValue();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + port + path);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
