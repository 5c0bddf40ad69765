package org.alongside.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.alongside.shell.RequiredSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The production jar with the environment of a node of the composition. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionIT {

    static final List<String> REQUIRED = RequiredSettings.NAMES;

    private static final String PASSWORD = "of-this-test";

    private final EmbeddedPostgres postgres =
            EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(2)).start();

    ProductionIT() throws IOException {}

    @BeforeAll
    void makeRoles() throws IOException, SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of("config/postgres/roles.sql")));
            for (var role : new String[] {"alongside_app", "alongside_migrator"}) {
                statement.execute("alter role " + role + " password '" + PASSWORD + "'");
            }
        }
    }

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }

    @Test
    void servesHealthAndAsksWhoIsThere() throws Exception {
        try (var portal = new ProductionJar(environment())) {
            portal.awaitReady();

            assertThat(portal.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(portal.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(portal.get("/actuator/health").statusCode()).isEqualTo(404);
            assertThat(portal.get("/actuator/env").statusCode()).isEqualTo(404);
            assertThat(portal.get("/signed-out").statusCode()).isEqualTo(200);
            assertThat(portal.get("/").headers().firstValue("Location"))
                    .hasValueSatisfying(address -> assertThat(address).endsWith("/oauth2/authorization/portal"));
            assertThat(portal.get("/").headers().firstValue("Set-Cookie"))
                    .hasValueSatisfying(cookie -> assertThat(cookie)
                            .startsWith("__Host-alongside=")
                            .contains("Secure", "HttpOnly", "SameSite=Lax"));
        }
    }

    @ParameterizedTest
    @FieldSource("REQUIRED")
    void refusesToStartWithout(String setting) throws Exception {
        var environment = environment();
        environment.remove(Composition.inTheEnvironment(setting));
        try (var portal = new ProductionJar(environment)) {
            assertThat(portal.awaitEnd()).isNotZero();
            assertThat(portal.said())
                    .contains("Alongside does not start without " + setting)
                    .doesNotContain("\tat org.");
        }
    }

    private Map<String, String> environment() throws IOException {
        var environment = new HashMap<>(Composition.read().environment("portal-one"));
        environment.replaceAll((name, value) -> value.contains("${") ? PASSWORD : value);
        environment.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres");
        environment.put("ALONGSIDE_SIGNIN_ISSUER", "http://localhost:1/realms/alongside");
        environment.put("ALONGSIDE_MAIL_PORTAL", "https://alongside.example");
        environment.put("ALONGSIDE_ACTORKEY", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        return environment;
    }
}
