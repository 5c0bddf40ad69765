package org.alongside.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.alongside.Application;
import org.awaitility.core.ConditionTimeoutException;

import static org.awaitility.Awaitility.await;

/**
 * A portal in a process of its own, as {@code ./alongside run} starts it, which a test may kill.
 *
 * <p>Two portals never share a process: Spring Security and Vaadin keep who is asking in static fields.
 */
public final class PortalProcess {

    private final int port;
    private final int providerPort;
    private final Path data;
    private final List<String> settings;
    private final Process process;

    /** Starts a portal on this port, with its data in this directory, and waits until it serves. */
    public PortalProcess(int port, Path data, String... settings) throws IOException {
        this(port, FreePort.find(), data, List.of(settings));
    }

    private PortalProcess(int port, int providerPort, Path data, List<String> settings) throws IOException {
        this.port = port;
        this.providerPort = providerPort;
        this.data = data;
        this.settings = settings;
        var log = Files.createTempFile(data, "portal", ".log");
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            await().atMost(Duration.ofMinutes(4)).until(() -> serves(log));
        } catch (ConditionTimeoutException late) {
            throw new IllegalStateException(Files.readString(log), late);
        }
    }

    /** The address of a path, which begins with a slash. */
    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Ends it without a chance to clean up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, as Ctrl-C does, and waits until it has. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** Starts another with the same addresses on the data that this one left, once it has ended. */
    public PortalProcess again() throws IOException {
        return new PortalProcess(port, providerPort, data, settings);
    }

    private boolean serves(Path log) throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(log));
        }
        return Files.readString(log).contains("Alongside is ready at " + url("") + System.lineSeparator());
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                Application.class.getName(),
                "--spring.profiles.active=local",
                "--server.port=" + port,
                "--alongside.local.provider-port=" + providerPort,
                "--alongside.local.data=" + data));
        settings.stream().map(setting -> "--" + setting).forEach(command::add);
        return command;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
