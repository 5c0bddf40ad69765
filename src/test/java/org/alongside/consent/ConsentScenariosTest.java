package org.alongside.consent;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.alongside.testing.DbTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules as examples that an information-governance lead can read. {@code -Dconsent.scenarios=DIR} names another folder, whose files
 * are run in the same way, with the world of this one unless it has its own.
 */
@DbTest
@Import({ScenarioWorld.class, ScenarioChecks.class})
class ConsentScenariosTest {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentScenariosTest.class);
    private static final Path OURS = Path.of("src/test/resources/consent");
    private static final Path FOLDER = Path.of(System.getProperty("consent.scenarios", OURS.toString()));

    /** Our own scenarios that wait for facts of a later version; a list, so that none is passed over silently. */
    private static final List<String> WAITING = List.of(
            "a-closed-enquiry-in-the-own-record",
            "a-raised-plan-stays-shut",
            "a-reason-is-given",
            "a-seal-for-one-reader",
            "a-seal-holds",
            "a-whole-team-barred",
            "an-override-changes-no-consent",
            "approved-after-a-gap",
            "approved-for-28-days",
            "best-interests",
            "capacity-lacking",
            "capacity-lost-twice",
            "capacity-regained",
            "clinicians-only",
            "closed-to-colleagues-too",
            "conflict-of-interest",
            "consent-does-not-open-an-enquiry",
            "court-order",
            "death-and-a-closed-enquiry",
            "freeze-becomes-a-bar",
            "life-at-risk",
            "limits-of-an-override",
            "never-and-only-by-override",
            "never-in-an-emergency",
            "never-to-the-alleged-perpetrator",
            "no-enquiry-without-a-closed-set",
            "no-new-decisions-while-lacking",
            "nobody-approves-their-own-override",
            "notices-stop",
            "objection-to-implied-sharing",
            "one-friend-of-two-people",
            "one-person-only",
            "only-when-alone",
            "out-of-hours",
            "relabelled-after-sharing",
            "safeguarding-enquiry",
            "safeguarding-override",
            "sexual-health-is-always-asked-for",
            "silent-safety-freeze",
            "the-label-of-that-day",
            "the-note-of-the-night",
            "told-at-once",
            "told-in-confidence",
            "told-or-not-told",
            "trusted-person-pauses-too",
            "twenty-characters",
            "very-restricted-stays-shut",
            "when-the-clocks-go-back",
            "which-reason-is-given",
            "who-counts-as-a-professional",
            "worker-and-friend");

    private final ScenarioWorld world;
    private final ScenarioChecks checks;

    ConsentScenariosTest(ScenarioWorld world, ScenarioChecks checks) {
        this.world = world;
        this.checks = checks;
    }

    static Stream<ScenarioFile.Scenario> ready() {
        return ScenarioFile.all(FOLDER).stream().filter(each -> !waits(each.steps()));
    }

    @ParameterizedTest
    @MethodSource("ready")
    void scenario(ScenarioFile.Scenario scenario) {
        world.begin(ScenarioFile.world(FOLDER));
        for (var each : scenario.steps()) {
            var step = Fields.of(each);
            if (ScenarioChecks.CHECKS.contains(step.kind())) {
                checks.check(step);
            } else {
                assertThat(world.take(step)).as("%s", step).isEmpty();
            }
        }
    }

    @Test
    void scenariosThatWaitAreNamed() {
        var waiting = new TreeSet<>(ScenarioFile.all(OURS).stream()
                .filter(each -> waits(each.steps()))
                .map(ScenarioFile.Scenario::id)
                .toList());
        LOG.info("{} scenarios wait for facts of the next version: {}", waiting.size(), waiting);
        assertThat(waiting).containsExactlyElementsOf(new TreeSet<>(WAITING));
    }

    private static boolean waits(List<Map<String, Object>> steps) {
        return steps.stream().map(Fields::of).anyMatch(ConsentScenariosTest::waits);
    }

    private static boolean waits(Fields step) {
        return ScenarioWorld.LATER.contains(step.kind())
                || step.kind().equals("rejected") && waits(step.step("step"))
                || step.kind().equals("item") && (step.has("compartment") || step.yes("third-party"));
    }
}
