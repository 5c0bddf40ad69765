package org.alongside.consent;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.Scenarios.Place;
import org.alongside.consent.WrongScenarioException.Why;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Scenario files of a partnership, played in a scratch database. */
@DbTest
class ScenariosDbTest {

    private static final String STORY = """
            - id: one
              title: The surgery reads the plan
              steps:
                - at: 2026-03-02 09:00
                - involve: {agency: surgery, person: pat}
                - notice: {person: pat, by: cas}
                - item: {id: p1, person: pat, category: plan, by: cas}
                - sees: {who: gee, item: p1, outcome: all, because: IMPLIED_CARE}
                - sees: {who: nobody, item: p1, outcome: error}
                - rejected: {step: {share: {id: s1, person: pat, to: [gee], what: [everything], how: signed, by: cas}}, because: BLANKET}
            - id: two
              steps:
                - item: {id: p1, person: pat, category: plan, by: cas}
                - sees: {who: gee, item: p1, outcome: all, because: IMPLIED_CARE}
            """;

    private final World world;
    private final FreshDatabase database;
    private final Agreements agreements;

    @TempDir
    private Path folder = Path.of("");

    ScenariosDbTest(World world, FreshDatabase database, Agreements agreements) {
        this.world = world;
        this.database = database;
        this.agreements = agreements;
    }

    @BeforeEach
    void world() {
        world.begin();
    }

    @Test
    void theyPassOrFailAndNobodyOnRecordIsTouched() throws SQLException {
        var before = counted();
        var scenarios = scenarios(Postgres.empty());
        assertThat(scenarios.place()).isEqualTo(Place.READY);

        var results = World.as("nadia", () -> scenarios.play(Map.of("ours.yaml", STORY), false, done -> {}));

        assertThat(results)
                .extracting(ScenarioResult::title, result -> result.failure().isEmpty())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("The surgery reads the plan", true),
                        org.assertj.core.groups.Tuple.tuple("two", false));
        assertThat(results.getLast().failure())
                .contains(new ScenarioFailure(
                        14, "sees", List.of("gee", "p1"), "all IMPLIED_CARE", "nothing NOT_INVOLVED"));
        assertThat(counted()).isEqualTo(before);
        assertThat(World.as("nadia", () -> scenarios.play(Map.of("ours.yaml", STORY), false, done -> {})))
                .isEqualTo(results);
        scenarios.destroy();
    }

    @Test
    void theChangedAgreementIsTriedBeforeItIsInForce() {
        var disk = new AgreementOnDisk(database, folder);
        disk.cell("plan", "gp-clinician", "-");
        disk.start();
        var scenarios = scenarios(Postgres.empty());

        var proposed = World.as("nadia", () -> scenarios.play(Map.of("ours.yaml", STORY), true, done -> {}));
        var inForce = World.as("nadia", () -> scenarios.play(Map.of("ours.yaml", STORY), false, done -> {}));

        assertThat(proposed.getFirst().failure().orElseThrow().got()).isEqualTo("stub CEILING");
        assertThat(inForce.getFirst().failure()).isEmpty();
        scenarios.destroy();
    }

    @Test
    void aStepThatCannotBeCarriedOutFailsItsScenarioAlone() {
        var scenarios = scenarios(Postgres.empty());
        var files = Map.of("ours.yaml", """
                - id: nobody-of-that-name
                  steps:
                    - involve: {agency: surgeon, person: pat}
                - id: too-early
                  steps:
                    - at: half past nine
                - id: refused
                  steps:
                    - bar: {who: gee, person: pat, by: gee}
                - id: sound
                  steps:
                    - knows: {who: cas, person: pat, answer: yes}
                """);

        var results = World.as("nadia", () -> scenarios.play(files, false, done -> {}));

        assertThat(results)
                .extracting(
                        result -> result.failure().map(ScenarioFailure::kind).orElse("passed"))
                .containsExactly("broken", "broken", "step", "passed");
        scenarios.destroy();
    }

    @Test
    void aDatabaseThatHoldsAPortalIsLeftAlone() throws SQLException {
        var before = counted();
        var scenarios = scenarios(database.name());

        assertThat(scenarios.place()).isEqualTo(Place.IN_USE);
        assertThatThrownBy(() -> World.as("nadia", () -> scenarios.play(Map.of("ours.yaml", STORY), false, done -> {})))
                .hasStackTraceContaining("no scratch database");
        assertThat(counted()).isEqualTo(before);
        assertThat(clocks()).isZero();
    }

    @Test
    void withoutADatabaseItSaysSo() {
        assertThat(new Scenarios(agreements, new DefaultListableBeanFactory().getBeanProvider(RehearsalDatabase.class))
                        .place())
                .isEqualTo(Place.NOT_SET_UP);
        assertThat(scenarios("there_is_none").place()).isEqualTo(Place.AWAY);
    }

    @Test
    void nobodyElsePlaysThem() {
        var scenarios = scenarios(Postgres.empty());

        for (var viewer : List.of(World.viewer("jess"), World.viewer("sam"), Viewer.system("setup"))) {
            assertThat(Viewers.as(viewer, () -> scenarios.play(Map.of("ours.yaml", STORY), false, done -> {})))
                    .isEmpty();
        }
    }

    static Stream<Arguments> wrong() {
        var bomb = """
                - &a [x, x, x, x, x, x, x, x]
                - &b [*a, *a, *a, *a, *a, *a, *a, *a]
                - &c [*b, *b, *b, *b, *b, *b, *b, *b]
                - [*c, *c, *c, *c, *c, *c, *c, *c]
                """;
        return Stream.of(
                arguments("", Why.EMPTY, 1, ""),
                arguments("<html>\n : : {", Why.NO_YAML, 2, ""),
                arguments("just words", Why.NO_LIST, 1, ""),
                arguments("id: one", Why.NO_LIST, 1, ""),
                arguments("- id: one\n  steps: []", Why.NO_STEPS, 1, "one"),
                arguments("- id: one\n  steps: words", Why.NO_LIST, 1, ""),
                arguments("- title: one\n  steps: []", Why.FIELD_MISSING, 1, "id"),
                arguments("- id: one\n  steps:\n    - at: 2026-01-01\n    - fly: {}", Why.UNKNOWN_STEP, 4, "fly"),
                arguments(
                        "- id: one\n  steps:\n    - rejected: {step: {fly: {}}, because: BLANKET}",
                        Why.UNKNOWN_STEP,
                        3,
                        "fly"),
                arguments("- id: one\n  id: two", Why.NO_YAML, 2, ""),
                arguments("- id: one\n  steps: [at: x]\n- id: one\n  steps: [at: x]", Why.TWICE, 4, "one"),
                arguments(bomb, Why.NO_YAML, 1, ""),
                arguments("- !!java.net.URL [x]", Why.NO_YAML, 1, ""),
                arguments("[".repeat(5000), Why.NO_YAML, 1, ""),
                arguments("x".repeat(1_000_001), Why.TOO_LARGE, 1, ""));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrongFilesAreNamedWithTheirLine(String text, Why why, int line, String word) {
        assertThatThrownBy(() -> scenarios("there_is_none").check(Map.of("bad.yaml", text)))
                .isInstanceOfSatisfying(WrongScenarioException.class, wrong -> {
                    assertThat(wrong.why()).isEqualTo(why);
                    assertThat(wrong.file()).isEqualTo("bad.yaml");
                    assertThat(wrong.line()).isEqualTo(line);
                    assertThat(wrong.word()).isEqualTo(word);
                });
    }

    @Test
    void aWorldOfTheirOwnIsLookedAtToo() {
        assertThatThrownBy(() -> scenarios("there_is_none").check(Map.of("world.yaml", "galaxies: []")))
                .isInstanceOfSatisfying(
                        WrongScenarioException.class,
                        wrong -> assertThat(wrong.why()).isEqualTo(Why.NO_WORLD));
    }

    private Scenarios scenarios(String name) {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton(
                "scratch",
                new RehearsalDatabase(
                        Postgres.url(name, "alongside_app").replaceFirst("\\?.*", ""),
                        "alongside_app",
                        "test",
                        "alongside_migrator",
                        "test"));
        return new Scenarios(agreements, beans.getBeanProvider(RehearsalDatabase.class));
    }

    private String counted() throws SQLException {
        return read("select concat_ws(' ', (select count(*) from agency.agency), (select count(*) from agency.staff), "
                + "(select count(*) from consent.person), (select count(*) from actor.human))");
    }

    private int clocks() throws SQLException {
        return Integer.parseInt(read("select count(*) from actor.clock"));
    }

    private String read(String sql) throws SQLException {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
