package org.alongside.consent;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.alongside.testing.DbTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules as examples that an information-governance lead can read. {@code -Dconsent.scenarios=DIR} names another folder, whose files
 * are run in the same way, with the world of this one unless it has its own.
 */
@DbTest
@Import({ScenarioWorld.class, TestGround.class, ScenarioChecks.class})
class ConsentScenariosTest {

    static final Path OURS = Path.of("src/main/resources/consent");
    private static final Path FOLDER = Path.of(System.getProperty("consent.scenarios", OURS.toString()));

    private final ScenarioWorld world;
    private final ScenarioChecks checks;

    ConsentScenariosTest(ScenarioWorld world, ScenarioChecks checks) {
        this.world = world;
        this.checks = checks;
    }

    static Stream<ScenarioFile.Scenario> all() {
        return ScenarioFile.all(FOLDER).stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void scenario(ScenarioFile.Scenario scenario) {
        world.begin(ScenarioFile.world(FOLDER));
        assertThat(checks.play(scenario)).isEmpty();
    }
}
