package org.alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alongside.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole portal as {@code ./alongside run} starts it, with its database and its identity provider, on ports of its own.
 *
 * <p>It is started once for all tests of a run and stopped when they are over; whoever needs another takes a {@link PortalProcess}.
 */
public final class Portal {

    private static final class Shared {
        private static final Portal PORTAL = start();
    }

    private final String url;
    private final ConfigurableApplicationContext context;

    private Portal(String url, ConfigurableApplicationContext context) {
        this.url = url;
        this.context = context;
    }

    /** The portal that all tests share. */
    public static Portal shared() {
        return Shared.PORTAL;
    }

    private static Portal start() {
        var port = FreePort.find();
        var context = new SpringApplicationBuilder(Application.class)
                .initializers(empty -> empty.getBeanFactory().registerSingleton("testCode", new TestCode()))
                .run(
                        "--spring.profiles.active=local",
                        "--server.port=" + port,
                        "--alongside.local.provider-port=" + FreePort.find(),
                        "--alongside.local.data=" + directory());
        return new Portal("http://localhost:" + port, context);
    }

    /** The address of a path, which begins with a slash. */
    public String url(String path) {
        return url + path;
    }

    /** A bean of the running portal, for building the world that a story begins in. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Keeps the components of tests out of a portal that runs with the class path of tests. */
    public static Object withoutTests() {
        return new TestCode();
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "portal")), "data");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
