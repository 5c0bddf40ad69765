package org.alongside.consent;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The scratch database with the verbs on it: an application context of its own that shares no bean and no setting with the portal. */
final class Scratch implements AutoCloseable {

    private final ScratchGround ground;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Scratch(RehearsalDatabase database, ScratchGround ground) {
        this.ground = ground;
        ground.mark();
        context.setId("rehearsal");
        context.setEnvironment(environment(database));
        context.registerBean(ScenarioGround.class, () -> ground);
        context.register(ScratchBeans.class);
        context.refresh();
    }

    /** Plays each scenario in a world of its own, under this agreement. */
    List<ScenarioResult> play(
            List<ScenarioFile.Scenario> scenarios, Map<String, Object> cast, Agreement agreement, LongConsumer done) {
        var world = context.getBean(ScenarioWorld.class);
        var checks = context.getBean(ScenarioChecks.class);
        var results = new ArrayList<ScenarioResult>();
        ground.empty();
        ground.install(agreement);
        for (var scenario : scenarios) {
            world.add(cast, results.size() + " ");
            results.add(new ScenarioResult(scenario.file(), scenario.id(), scenario.title(), checks.play(scenario)));
            done.accept(results.size());
        }
        return results;
    }

    @Override
    public void close() {
        context.close();
    }

    private static StandardEnvironment environment(RehearsalDatabase database) {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        var settings = Map.<String, Object>ofEntries(
                Map.entry("spring.datasource.url", database.url()),
                Map.entry("spring.datasource.username", database.username()),
                Map.entry("spring.datasource.password", database.password()),
                Map.entry("spring.datasource.hikari.maximum-pool-size", 3),
                Map.entry("spring.datasource.hikari.minimum-idle", 0),
                // naming the viewer writes, in transactions for reading too
                Map.entry("spring.datasource.hikari.data-source-properties.readOnlyMode", "ignore"),
                Map.entry("spring.flyway.url", database.url()),
                Map.entry("spring.flyway.user", database.migrator()),
                Map.entry("spring.flyway.password", database.migratorPassword()),
                Map.entry("spring.flyway.locations", "classpath:db/migration,classpath:db/rules"),
                Map.entry("spring.flyway.schemas", "public"),
                Map.entry("spring.jooq.sql-dialect", "postgres"),
                Map.entry("alongside.actor-key", Base64.getEncoder().encodeToString(key)),
                Map.entry("alongside.clock-may-stop", true));
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new MapPropertySource("rehearsal", settings));
        return environment;
    }
}
