package org.alongside.consent;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Wrong versions of the rules are noticed: each mutant of their text is put into a copy of a database, and at least one scenario must fail
 * on it. A sample by default; {@code -Dconsent.mutants=all} tries all, {@code -Dconsent.mutants=TEXT;TEXT} those whose name contains one
 * of the texts.
 */
@DbTest
@Import({ScenarioWorld.class, TestGround.class, ScenarioChecks.class})
class RuleMutantsTest {

    private static final Logger LOG = LoggerFactory.getLogger(RuleMutantsTest.class);
    private static final String TEMPLATE = "template_scenarios";
    private static final int SAMPLE = 16;

    /** So many must be noticed of those that change an answer. */
    private static final double KILLED = 0.8;

    private static final Pattern WORD = Pattern.compile("[A-Z]{3,}[A-Z_]+|[a-z]{4,}");

    private final ScenarioWorld world;
    private final ScenarioChecks checks;
    private final FreshDatabase database;
    private final Map<String, Names> names = new HashMap<>();
    private final List<ScenarioFile.Scenario> scenarios = ScenarioFile.all(ConsentScenariosTest.OURS);

    RuleMutantsTest(ScenarioWorld world, ScenarioChecks checks, FreshDatabase database) {
        this.world = world;
        this.checks = checks;
        this.database = database;
    }

    @Test
    void everyMutantIsKilled() {
        database.renewFrom(TEMPLATE, this::worlds);
        assertThat(failed(scenarios)).as("the rules themselves").isEmpty();
        var survived = new ArrayList<Mutants.Mutant>();
        var tried = 0;
        for (var mutant : chosen()) {
            database.renewFrom(TEMPLATE, this::worlds);
            if (installed(mutant)) {
                tried++;
                if (failed(nearest(mutant)).isEmpty()) {
                    survived.add(mutant);
                    LOG.warn("survived: {}", mutant);
                }
            }
        }
        LOG.warn("mutants of the rules: {} of {} killed", tried - survived.size(), tried);
        assertThat(survived)
                .as("mutants of the decision table that no scenario notices")
                .noneMatch(Mutants.Mutant::ofTheTable);
        assertThat(tried - survived.size()).as("mutants killed").isGreaterThan((int) (tried * KILLED));
    }

    private static List<Mutants.Mutant> chosen() {
        var all = new ArrayList<>(Mutants.all());
        all.removeIf(Mutants.Mutant::isEquivalent);
        var wanted = System.getProperty("consent.mutants", "");
        if (wanted.isEmpty()) {
            Collections.shuffle(all, new Random(20260302));
            return Stream.concat(
                            all.stream().filter(Mutants.Mutant::ofTheTable).limit(SAMPLE / 2),
                            all.stream().filter(each -> !each.ofTheTable()).limit(SAMPLE / 2))
                    .toList();
        }
        return wanted.equals("all")
                ? all
                : all.stream()
                        .filter(each -> Stream.of(wanted.split(";")).anyMatch(each.name()::contains))
                        .toList();
    }

    /** All worlds side by side: most scenarios share the cast, those that change it have their own. */
    private void worlds() {
        var cast = ScenarioFile.world(ConsentScenariosTest.OURS);
        world.add(cast, "");
        var shared = world.names;
        for (var scenario : scenarios) {
            if (scenario.steps().stream().map(Fields::of).anyMatch(RuleMutantsTest::changesTheCast)) {
                world.add(cast, scenario.id() + " ");
            } else {
                world.addPeople(cast, shared.copy(scenario.id() + " "));
            }
            names.put(scenario.id(), world.names);
        }
    }

    private static boolean changesTheCast(Fields step) {
        return List.of("agency", "staff", "leave", "sign-agreement", "end-agreement")
                .contains(step.kind());
    }

    /** The first scenario that fails, or none. */
    private Optional<String> failed(List<ScenarioFile.Scenario> inThisOrder) {
        for (var scenario : inThisOrder) {
            world.names = Objects.requireNonNull(names.get(scenario.id())).copy();
            try {
                var failure = checks.play(scenario);
                if (failure.isPresent()) {
                    return Optional.of(scenario.id() + ": " + failure.get());
                }
            } catch (RuntimeException noticed) {
                return Optional.of(scenario.id() + ": " + noticed.getMessage());
            }
        }
        return Optional.empty();
    }

    /** Those that use the words around the change come first. */
    private List<ScenarioFile.Scenario> nearest(Mutants.Mutant mutant) {
        var words = WORD.matcher(mutant.near())
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        return scenarios.stream()
                .sorted(Comparator.comparingLong((ScenarioFile.Scenario scenario) -> -words.stream()
                        .filter(scenario.steps().toString()::contains)
                        .mapToInt(word -> Character.isUpperCase(word.charAt(0)) ? 5 : 1)
                        .sum()))
                .toList();
    }

    /** A mutant that PostgreSQL does not accept is none, nor is one that changes a remark. */
    private boolean installed(Mutants.Mutant mutant) {
        if (mutant.ofARemark()) {
            return false;
        }
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement()) {
            statement.execute(mutant.sql());
            return true;
        } catch (SQLException meaningless) {
            return false;
        }
    }
}
