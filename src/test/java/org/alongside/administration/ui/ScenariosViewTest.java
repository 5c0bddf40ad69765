package org.alongside.administration.ui;

import java.nio.charset.StandardCharsets;

import org.alongside.administration.AdministrationRoutes;
import org.alongside.consent.RehearsalDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import static org.alongside.testing.LongPages.seeSoon;
import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.Screen.upload;

@ViewTest
class ScenariosViewTest {

    private final World world;

    ScenariosViewTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void world() {
        world.begin();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jess", "gwen", "pia", "dee", "sam"})
    void nobodyElseOpensIt(String human) {
        signIn(human);
        closed(AdministrationRoutes.SCENARIOS);
    }

    @Test
    void aFileIsPlayedAndEachScenarioPassesOrFailsInWords() {
        signIn("nadia");
        open(AdministrationRoutes.SCENARIOS);
        press("Play these scenarios");
        see("There is no scenario to play yet.");
        upload("ours.yaml", bytes("""
                - id: known
                  title: The coordinator knows of Pat
                  steps:
                    - knows: {who: cas, person: pat, answer: yes}
                - id: read
                  title: The doctor reads the plan
                  steps:
                    - item: {id: plan, person: pat, category: plan, by: cas}
                    - sees: {who: gee, item: plan, outcome: all, because: CONSENT}
                - id: counted
                  title: The coordinator counts
                  steps:
                    - counts: {who: cas, person: pat, category: plan, shown: 1, stubs: 0}
                - id: accepted
                  title: A coordinator bars a doctor
                  steps:
                    - rejected: {step: {bar: {who: gee, person: pat, by: cas}}, because: NOT_ALLOWED}
                """));
        see("Scenarios in these files: 4");

        press("Play these scenarios");

        seeSoon("Passed: 1 of 4.");
        see("Pass: The coordinator knows of Pat (ours.yaml, known)");
        see("Fail: The doctor reads the plan (ours.yaml, read)");
        see(
                "Line 9. Expected: gee sees plan in full, because CONSENT. The rules say: not at all, because NOT_INVOLVED.");
        see(
                "Line 13. Expected: of pat, cas has in plan 1 shown and 0 withheld. The rules say: 0 shown and 0 withheld.");
        see("Line 17. Expected: “bar” is refused, NOT_ALLOWED. The rules say: accepted");
    }

    @Test
    void aWrongFileIsNamedBeforeAnythingIsPlayed() {
        signIn("nadia");
        open(AdministrationRoutes.SCENARIOS);

        upload("ours.yaml", bytes("- id: one\n  steps:\n    - fly: {}\n"));
        see("ours.yaml, line 3: there is no step called “fly”. Nothing was played.");
        press("Play these scenarios");
        see("ours.yaml, line 3: there is no step called “fly”. Nothing was played.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Scratch {

        @Bean
        RehearsalDatabase rehearsalDatabase() {
            var url = Postgres.url(Postgres.empty(), "alongside_app").replaceFirst("\\?.*", "");
            return new RehearsalDatabase(url, "alongside_app", "test", "alongside_migrator", "test");
        }
    }
}
