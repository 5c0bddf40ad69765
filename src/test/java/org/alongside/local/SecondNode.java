package org.alongside.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.alongside.Application;
import org.alongside.actor.HumanId;
import org.alongside.actor.Humans;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.Posts;
import org.alongside.agency.StaffId;
import org.alongside.shell.SignInSettings;
import org.alongside.testing.FreePort;
import org.alongside.testing.Portal;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

import static org.awaitility.Awaitility.await;

/**
 * Another node: a process of its own on the database of the portal that all tests share, run as in production, with a sign-in page of its own.
 * Whoever signs in there is known by that issuer, so they have posts of their own.
 */
public final class SecondNode implements AutoCloseable {

    private final int port = FreePort.find();
    private final int providerPort = FreePort.find();
    private final Path log;
    private final Process process;

    /** Starts it and waits until it serves. */
    public SecondNode() throws IOException {
        log = Files.createTempFile(Files.createDirectories(Path.of("target", "portal")), "second", ".log");
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        await().atMost(Duration.ofMinutes(4)).until(this::serves);
    }

    /** The address of a path, which begins with a slash. */
    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Whoever signs in there as somebody of the cast holds a post like the first of theirs. */
    public void knows(String human) {
        var member = Cast.read().human(human);
        var post = member.posts().getFirst();
        var id = new HumanId(UUID.randomUUID());
        Viewers.runAs(Viewer.system("setup"), () -> {
            var portal = Portal.shared();
            portal.bean(Humans.class).add(id, issuer(), human, member.name());
            portal.bean(Posts.class)
                    .begin(
                            new StaffId(UUID.randomUUID()),
                            Stage.agency(post.agency()),
                            post.role(),
                            id.value(),
                            member.name(),
                            null,
                            null);
        });
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    static void main(String[] arguments) {
        var application = new SpringApplication(Application.class);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("testCode", Portal.withoutTests());
            ((GenericApplicationContext) context)
                    .registerBean(
                            IdentityProvider.class,
                            () -> new IdentityProvider(
                                    Objects.requireNonNull(Integer.getInteger("provider.port")),
                                    "http://localhost:"
                                            + context.getEnvironment().getProperty("server.port"),
                                    context.getBean(SignInSettings.class),
                                    Cast.read()));
        });
        application.run(arguments);
    }

    private String issuer() {
        return "http://localhost:" + providerPort;
    }

    private boolean serves() throws IOException {
        var said = Files.readString(log);
        if (!process.isAlive()) {
            throw new IllegalStateException(said);
        }
        return said.contains("Started SecondNode");
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dprovider.port=" + providerPort,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SecondNode.class.getName()));
        settings().forEach(setting -> command.add("--" + setting));
        return command;
    }

    private List<String> settings() {
        var database = Portal.shared().bean(LocalDatabase.class);
        var first = Portal.shared().bean(Environment.class);
        return List.of(
                "server.port=" + port,
                "server.address=localhost",
                "server.servlet.session.cookie.name=second",
                "server.servlet.session.cookie.secure=false",
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=alongside_app",
                "spring.datasource.password=" + database.appPassword(),
                "spring.flyway.enabled=false",
                "spring.flyway.user=nobody",
                "spring.flyway.password=none",
                "spring.mail.host=localhost",
                "spring.mail.port=1",
                "spring.mail.username=nobody",
                "spring.mail.password=none",
                "alongside.mail.sends=false",
                "alongside.mail.from=alongside@localhost",
                "alongside.mail.portal=http://localhost:" + port,
                "alongside.sign-in.issuer=" + issuer(),
                "alongside.sign-in.client-id=alongside-portal",
                "alongside.sign-in.client-secret=known-to-both-in-this-test",
                "alongside.actor-key=" + first.getProperty("alongside.actor-key"));
    }
}
