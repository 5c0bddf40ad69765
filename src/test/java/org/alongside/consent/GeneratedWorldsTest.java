package org.alongside.consent;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.alongside.actor.Viewers;
import org.alongside.testing.DbTest;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongsidedb.casework.Tables.NOTE;
import static org.alongsidedb.consent.Tables.CEILING;
import static org.alongsidedb.consent.Tables.ITEM;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows from the decision table (consent rules, section 2), on generated worlds. {@code -Dconsent.worlds=N} asks for more of them,
 * {@code -Dconsent.seed=N} for others.
 */
@DbTest
@Import({ScenarioWorld.class, TestGround.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedWorldsTest {

    private static final Logger LOG = LoggerFactory.getLogger(GeneratedWorldsTest.class);
    private static final int FACTS = 24;
    private static final List<String> RANKS = List.of("NOTHING", "STUB", "PART", "ALL");
    private static final Set<String> TWO_MORE = Set.of("sam", "gee", "rec", "pol", "ada");
    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 3, 2, 9, 0);

    /** What one viewer is told of one item. */
    private record Asked(String viewer, String item) {}

    private final ScenarioWorld world;
    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private int accepted;
    private int refused;
    private LocalDateTime now = BEGIN;

    GeneratedWorldsTest(ScenarioWorld world, DSLContext db, TransactionTemplate transaction) {
        this.world = world;
        this.db = db;
        this.transaction = transaction;
    }

    /** The cast, and two more posts at some desks that no fact ever names. */
    @BeforeAll
    void begin() {
        var cast = ScenarioFile.world(java.nio.file.Path.of("src/main/resources/consent"));
        world.begin(cast);
        at(BEGIN);
        for (var post : Fields.maps(cast.get("staff"))) {
            var fields = new Fields("staff", post);
            roles.put(fields.text("id"), fields.text("role"));
            for (var twin : TWO_MORE.contains(fields.text("id")) ? List.of("-one", "-two") : List.<String>of()) {
                var copy = new LinkedHashMap<>(post);
                copy.put("id", fields.text("id") + twin);
                world.take(new Fields("staff", copy));
                roles.put(fields.text("id") + twin, fields.text("role"));
            }
        }
    }

    static LongStream seeds() {
        var first = Long.getLong("consent.seed", 1);
        return LongStream.range(first, first + Integer.getInteger("consent.worlds", 3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingAwayNeverShowsMoreAndThePastStaysWhatItWas(long seed) {
        var story = new Happenings("mono-" + seed, seed, false);
        var given = new LinkedHashMap<Instant, Map<Asked, Answer>>();
        tell(story);
        for (var i = 0; i < 6; i++) {
            var before = answers(story);
            given.put(instant(), before);
            later();
            var fact = story.restriction();
            if (take(story, fact)) {
                answers(story)
                        .forEach((asked, after) -> assertThat(rank(after))
                                .as(
                                        "%s sees more of %s after %s: %s, before %s",
                                        asked.viewer(), asked.item(), fact, after, before.get(asked))
                                .isLessThanOrEqualTo(rank(before.getOrDefault(asked, after))));
            }
        }
        given.forEach((instant, before) -> assertThat(past(before.keySet(), instant))
                .as("answers as of %s", instant)
                .isEqualTo(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalFactsGiveEqualAnswersAndAnEndShowsNoMore(long seed) {
        var story = new Happenings("long-" + seed, seed, false);
        var twin = new Happenings("twin-" + seed, seed, false);
        var shorter = new Happenings("short-" + seed, seed, true);
        tell(story, twin, shorter);
        for (var days : List.of(0, 4, 10, 30)) {
            at(now.plusDays(days));
            var answers = answers(story);
            var equal = renamed(answers(twin), "twin-", "long-");
            assertThat(said(equal)).as("the same story about somebody else").isEqualTo(said(answers));
            renamed(answers(shorter), "short-", "long-")
                    .forEach((asked, answer) -> assertThat(rank(answer))
                            .as(
                                    "%s sees more of %s with shorter shares: %s, %s",
                                    asked.viewer(), asked.item(), answer, answers.get(asked))
                            .isLessThanOrEqualTo(rank(Objects.requireNonNull(answers.get(asked)))));
            answers.forEach((asked, answer) -> {
                if (asked.viewer().endsWith("-one")) {
                    assertThat(said(answers.get(new Asked(asked.viewer().replace("-one", "-two"), asked.item()))))
                            .as("two posts at one desk, %s", asked)
                            .isEqualTo(said(answer));
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ceilingsAndBarsHoldWhateverIsAgreed(long seed) {
        var story = new Happenings("bound-" + seed, seed, false);
        tell(story);
        for (var i = 0; i < 8; i++) {
            take(story, story.next());
        }
        var cells = as(
                "cas",
                () -> db.selectFrom(CEILING)
                        .fetchMap(row -> row.getCategory() + "|" + row.getRole(), row -> row.getCell()));
        answers(story).forEach((asked, answer) -> {
            var category = story.category(asked.item());
            var cell = category == null ? "E" : cells.getOrDefault(category + "|" + role(story, asked.viewer()), "-");
            if (answer.because().equals("CONSENT")) {
                assertThat(cell).as("%s: %s", asked, answer).isIn("I", "E", "A", "M");
                assertThat(answer.outcome()).isEqualTo(cell.equals("M") ? Outcome.PART : Outcome.ALL);
            }
            if (Set.of("OVERRIDE", "EMERGENCY", "COMPARTMENT", "OWNER").contains(answer.because())) {
                assertThat(answer.outcome() == Outcome.NOTHING || !cell.equals("-"))
                        .as("%s: %s", asked, answer)
                        .isTrue();
            }
        });
        for (var who : List.of("sam", "gee", "pol")) {
            take(story, new Fields("bar", Map.of("who", who, "person", story.person(), "by", "lena")));
            take(
                    story,
                    Fields.of(Map.of(
                            "override",
                            Map.of(
                                    "id",
                                    story.person() + who,
                                    "kind",
                                    "life",
                                    "person",
                                    story.person(),
                                    "to",
                                    List.of(who),
                                    "what",
                                    Happenings.CATEGORIES.subList(0, 10),
                                    "reason",
                                    "Generated, and long enough",
                                    "by",
                                    "ada"))));
            assertThat(as(who, () -> all(story.items(), null)))
                    .allSatisfy((item, answer) ->
                            assertThat(answer).isEqualTo(new Answer(Outcome.NOTHING, "BARRED", null)));
        }
    }

    /** Tells the beginning and the facts of stories side by side, hours apart. */
    private void tell(Happenings... stories) {
        at(BEGIN);
        for (var story : stories) {
            story.beginning().forEach(step -> take(story, step));
        }
        for (var i = 0; i < FACTS; i++) {
            later();
            for (var story : stories) {
                take(story, story.next());
            }
        }
    }

    /** The worlds are worth asking about: enough facts were accepted, and answers of every kind were given. */
    @AfterAll
    void theWorldsWereNotEmpty() {
        LOG.info("{} facts accepted, {} refused; answers: {}", accepted, refused, reasons);
        assertThat(accepted).isGreaterThan(refused);
        assertThat(reasons.keySet()).contains("AUTHOR", "OWN_RECORD", "CONSENT", "REFUSED", "BARRED", "FROZEN");
    }

    private boolean take(Happenings story, Fields step) {
        if (Happenings.empty(step) || world.take(step).isPresent()) {
            refused++;
            return false;
        }
        accepted++;
        story.happened(step);
        return true;
    }

    private Map<Asked, Answer> answers(Happenings story) {
        var found = new LinkedHashMap<Asked, Answer>();
        for (var viewer : Stream.concat(
                        roles.keySet().stream(), Stream.concat(story.trusted().stream(), Stream.of(story.person())))
                .sorted()
                .toList()) {
            as(viewer, () -> {
                var answers = all(story.items(), null);
                answers.forEach((item, answer) -> {
                    found.put(new Asked(viewer, item), answer);
                    reasons.merge(answer.because(), 1, Integer::sum);
                });
                var person = Names.need(world.names.persons, story.person()).value();
                assertThat(db.select(ITEM.ID)
                                .from(ITEM)
                                .where(ITEM.PERSON_ID.eq(person))
                                .fetchSet(ITEM.ID))
                        .as("labels that %s reads", viewer)
                        .isEqualTo(ids(answers, Set.of(Outcome.ALL, Outcome.PART)));
                assertThat(db.select(NOTE.ITEM_ID)
                                .from(NOTE)
                                .where(NOTE.PERSON_ID.eq(person))
                                .fetchSet(NOTE.ITEM_ID))
                        .as("words that %s reads", viewer)
                        .isEqualTo(ids(answers, Set.of(Outcome.ALL)));
                return answers;
            });
        }
        return found;
    }

    private Set<UUID> ids(Map<String, Answer> answers, Set<Outcome> outcomes) {
        return answers.entrySet().stream()
                .filter(each -> outcomes.contains(each.getValue().outcome()))
                .map(each -> Names.need(world.names.items, each.getKey()).value())
                .collect(Collectors.toSet());
    }

    /** One statement for all items, with the same function as {@link Disclosures#explain}; no instant is now. */
    private Map<String, Answer> all(List<String> items, @Nullable Instant at) {
        var ids = items.stream()
                .map(item -> Names.need(world.names.items, item).value())
                .toList();
        var names = IntStream.range(0, items.size()).boxed().collect(Collectors.toMap(ids::get, items::get));
        return db.resultQuery(
                        "select i.id, e.outcome, e.because, e.source from unnest({0}) i (id) cross join lateral consent.explain(i.id, {1}) e",
                        DSL.val(ids.toArray(UUID[]::new)), DSL.val(at == null ? null : at.atOffset(ZoneOffset.UTC)))
                .fetchMap(
                        row -> Objects.requireNonNull(names.get(row.get("id", UUID.class))),
                        row -> new Answer(
                                Outcome.of(row.get("outcome", String.class)),
                                row.get("because", String.class),
                                row.get("source", UUID.class)));
    }

    private Map<Asked, Answer> past(Set<Asked> asked, Instant at) {
        var found = new LinkedHashMap<Asked, Answer>();
        asked.stream()
                .collect(Collectors.groupingBy(Asked::viewer))
                .forEach((viewer, items) -> as(
                                viewer,
                                () -> all(items.stream().map(Asked::item).toList(), at))
                        .forEach((item, answer) -> found.put(new Asked(viewer, item), answer)));
        return found;
    }

    private static Map<Asked, Answer> renamed(Map<Asked, Answer> answers, String from, String to) {
        var found = new LinkedHashMap<Asked, Answer>();
        answers.forEach((asked, answer) -> found.put(
                new Asked(asked.viewer().replace(from, to), asked.item().replace(from, to)), answer));
        return found;
    }

    private static Map<Asked, String> said(Map<Asked, Answer> answers) {
        return answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> said(each.getValue())));
    }

    private static String said(@Nullable Answer answer) {
        return answer == null ? "" : answer.outcome() + " " + answer.because();
    }

    private static int rank(Answer answer) {
        return RANKS.indexOf(answer.outcome().name());
    }

    private String role(Happenings story, String viewer) {
        return viewer.equals(story.person()) ? "person" : roles.getOrDefault(viewer, "trusted-person");
    }

    private void at(LocalDateTime time) {
        now = time;
        world.take(new Fields("at", Map.of("value", time.toString())));
    }

    private void later() {
        at(now.plusMinutes(30));
    }

    private Instant instant() {
        return now.atZone(ZoneId.of("Europe/London")).toInstant();
    }

    private <T> T as(String who, java.util.function.Supplier<T> question) {
        return Viewers.as(
                world.names.viewer(who), () -> Objects.requireNonNull(transaction.execute(status -> question.get())));
    }
}
