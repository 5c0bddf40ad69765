package org.alongside.consent;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.actor.PersonId;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.casework.Caseload;
import org.alongside.casework.RecordItems;
import org.alongside.sharing.Answers;
import org.alongside.sharing.Previews;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongsidedb.casework.Tables.NOTE;
import static org.alongsidedb.consent.Tables.ITEM;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way of asking gives the same answer: list, page, total, stubs, search, report and explanation for each viewer and item of generated
 * worlds; who sees it, preview and history for some askers. {@code -Dconsent.decisions=1000000} compares that many, {@code -Dconsent.seed=N}
 * others.
 */
@DbTest
@Import({ScenarioWorld.class, TestGround.class})
class DecisionsDbTest {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionsDbTest.class);
    private static final long WANTED = Long.getLong("consent.decisions", 20_000);
    private static final long SEED = Long.getLong("consent.seed", 1);
    private static final int ITEMS = 60;
    private static final int MOMENTS = 6;
    private static final int FACTS = 4;
    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 3, 2, 9, 0);

    /** What everybody is answered about every item of a person at one moment, by the explanation. */
    private record Moment(Instant at, Map<String, Map<UUID, Answer>> answers) {

        Map<UUID, Answer> of(String viewer) {
            return Objects.requireNonNull(answers.get(viewer));
        }

        Set<UUID> open(String viewer) {
            return opened(of(viewer), Outcome.ALL, Outcome.PART);
        }
    }

    /** One line of who sees what. */
    private record Seen(String reader, UUID item, Outcome outcome, String because) {}

    private final ScenarioWorld world;
    private final FreshDatabase database;
    private final RecordItems items;
    private final Caseload caseload;
    private final Disclosures disclosures;
    private final Previews previews;
    private final Answers answers;
    private final DSLContext db;
    private final TransactionTemplate transaction;

    private final List<String> staff = new ArrayList<>();
    private final Map<String, Long> compared = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final Random random = new Random(SEED);
    private LocalDateTime now = BEGIN;

    DecisionsDbTest(
            ScenarioWorld world,
            FreshDatabase database,
            RecordItems items,
            Caseload caseload,
            Disclosures disclosures,
            Previews previews,
            Answers answers,
            DSLContext db,
            TransactionTemplate transaction) {
        this.world = world;
        this.database = database;
        this.items = items;
        this.caseload = caseload;
        this.disclosures = disclosures;
        this.previews = previews;
        this.answers = answers;
        this.db = db;
        this.transaction = transaction;
    }

    @Test
    void everyWayOfAskingGivesTheSameAnswer() throws SQLException {
        var began = System.nanoTime();
        var cast = ScenarioFile.world(ConsentScenariosTest.OURS);
        world.begin(cast);
        Fields.maps(cast.get("staff")).forEach(post -> staff.add(new Fields("staff", post).text("id")));
        for (var seed = SEED; compared.getOrDefault("explanation", 0L) < WANTED; seed++) {
            tell(new Happenings("WORLD-" + seed, seed, false));
        }
        LOG.warn(
                "decisions compared from seed {}: {} in {} s; answers: {}",
                SEED,
                compared,
                (System.nanoTime() - began) / 1_000_000_000,
                reasons);
        assertThat(reasons.keySet())
                .contains("AUTHOR", "OWN_RECORD", "CONSENT", "IMPLIED_CARE", "NOT_COVERED")
                .hasSizeGreaterThan(10);
    }

    private void tell(Happenings story) throws SQLException {
        at(BEGIN);
        story.beginning().forEach(step -> take(story, step));
        for (var n = 0; n < ITEMS; n++) {
            take(story, story.item());
        }
        var before = new ArrayList<Moment>();
        for (var n = 0; n < MOMENTS && compared.getOrDefault("explanation", 0L) < WANTED; n++) {
            for (var fact = 0; fact < FACTS; fact++) {
                at(now.plusMinutes(30));
                take(story, story.next());
            }
            at(now.plusMinutes(30));
            var moment = moment(story);
            for (var asker : List.of("cas", any(staff))) {
                askAboutOthers(story, moment, asker);
                preview(story, moment, asker);
            }
            if (!before.isEmpty()) {
                askAboutThePast(story, moment, before.get(random.nextInt(before.size())));
            }
            before.add(moment);
        }
    }

    /** Asks everybody in every way that is about themselves. */
    private Moment moment(Happenings story) throws SQLException {
        var found = new LinkedHashMap<String, Map<UUID, Answer>>();
        try (var report = Postgres.superuser(database.name())) {
            report.setAutoCommit(false);
            for (var viewer : viewers(story)) {
                var explained = as(viewer, () -> asked(story, viewer));
                found.put(viewer, explained);
                assertThat(reported(report, viewer, person(story)))
                        .as("report of %s", viewer)
                        .isEqualTo(opened(explained, Outcome.ALL, Outcome.PART));
                count("report", explained.size());
                report.rollback();
            }
        }
        return new Moment(now.atZone(ZoneId.of("Europe/London")).toInstant(), found);
    }

    private Map<UUID, Answer> asked(Happenings story, String viewer) {
        var person = person(story);
        var explained = explained(story, null);
        explained.values().forEach(answer -> reasons.merge(answer.because(), 1, Integer::sum));
        count("explanation", explained.size());
        var open = opened(explained, Outcome.ALL, Outcome.PART);

        assertThat(items.list(person).stream()
                        .collect(Collectors.toMap(row -> row.id().value(), RecordItems.Row::publicLineOnly)))
                .as("list of %s", viewer)
                .isEqualTo(open.stream()
                        .collect(Collectors.toMap(id -> id, id -> outcome(explained, id) == Outcome.PART)));
        count("list", explained.size());

        assertThat(db.select(NOTE.ITEM_ID)
                        .from(NOTE)
                        .where(NOTE.PERSON_ID.eq(person.value()))
                        .fetchSet(NOTE.ITEM_ID))
                .as("pages that open for %s", viewer)
                .isEqualTo(opened(explained, Outcome.ALL));
        var one = any(List.copyOf(explained.keySet()));
        assertThat(items.noteWords(new ItemId(one)).isPresent()).isEqualTo(outcome(explained, one) == Outcome.ALL);
        assertThat(disclosures.explain(new ItemId(one))).contains(Objects.requireNonNull(explained.get(one)));
        count("page", explained.size());

        assertThat(db.fetchCount(ITEM, ITEM.PERSON_ID.eq(person.value())))
                .as("total of %s", viewer)
                .isEqualTo(open.size());
        assertThat(disclosures.audienceSizes(person).keySet())
                .isEqualTo(staff.contains(viewer) || viewer.equals(story.person()) ? open : Set.of());
        assertThat(disclosures.withheld(person).stream()
                        .collect(Collectors.toMap(
                                row -> row.category() + " " + row.because(), Disclosures.Withheld::items)))
                .as("stubs of %s", viewer)
                .isEqualTo(stubs(story, explained));
        count("total", explained.size());

        var byReference = caseload.page(new Caseload.Filter(story.person()), 0, 10)
                .map(Caseload.Row::person)
                .toList();
        assertThat(byReference)
                .as("found once")
                .hasSizeLessThan(2)
                .hasSize(caseload.count(new Caseload.Filter(story.person())));
        assertThat(byReference.contains(person)
                        || opened(explained, Outcome.ALL, Outcome.PART, Outcome.STUB)
                                .isEmpty())
                .as("%s finds whom they see something of", viewer)
                .isTrue();
        count("search", explained.size());
        return explained;
    }

    /** What one member of staff is told about what everybody sees, of that which they see themselves. */
    private void askAboutOthers(Happenings story, Moment moment, String asker) {
        var open = moment.open(asker);
        as(asker, () -> {
            assertThat(seen(story, answers.now(person(story)), open))
                    .as("who sees what, for %s", asker)
                    .isEqualTo(everybody(moment, open));
            count("who sees what", open.size() * (long) moment.answers().size());
            var sizes = disclosures.audienceSizes(person(story));
            open.forEach(item -> assertThat(sizes.get(item))
                    .as("how many see it, for %s", asker)
                    .isEqualTo(everybody(moment, Set.of(item)).size()));
            if (!open.isEmpty()) {
                var item = any(open.stream().sorted().toList());
                assertThat(disclosures.audience(new ItemId(item)).stream()
                                .map(reader -> Objects.requireNonNullElse(reader.name(), "") + " " + reader.because())
                                .sorted())
                        .as("audience, for %s", asker)
                        .isEqualTo(everybody(moment, Set.of(item)).stream()
                                .map(seen -> name(story, seen.reader()) + " " + seen.because())
                                .sorted()
                                .toList());
                count("audience", moment.answers().size());
            }
            return true;
        });
    }

    private void preview(Happenings story, Moment moment, String asker) {
        var reader = any(viewers(story));
        var page = Viewers.as(
                world.names.viewer(asker),
                () -> previews.as(
                        person(story),
                        UUID.fromString(world.names.viewer(reader).id())));
        page.ifPresent(shown -> {
            var mine = moment.open(asker);
            var theirs = moment.open(reader);
            assertThat(previewed(shown.shown()))
                    .as("%s previews %s", asker, reader)
                    .isEqualTo(told(moment.of(reader), intersection(mine, theirs)));
            assertThat(previewed(shown.kept()))
                    .as("%s previews what %s does not get", asker, reader)
                    .isEqualTo(told(moment.of(reader), difference(mine, theirs)));
            assertThat(shown.notShared())
                    .isEqualTo(theirs.stream().anyMatch(id -> outcome(moment.of(asker), id) == Outcome.STUB));
            count("preview", moment.of(reader).size());
        });
    }

    /** What was answered then is what is said today of that day. */
    private void askAboutThePast(Happenings story, Moment today, Moment then) {
        var viewer = any(viewers(story));
        assertThat(as(viewer, () -> explained(story, then.at())))
                .satisfies(past -> then.of(viewer)
                        .forEach((item, answer) -> assertThat(past.get(item))
                                .as("%s at %s", viewer, then.at())
                                .isEqualTo(answer)));
        count("explanation of the past", then.of(viewer).size());
        as("cas", () -> {
            var told = seen(story, answers.at(person(story), then.at().atOffset(ZoneOffset.UTC)), today.open("cas"));
            if (!told.isEmpty()) {
                var both = intersection(today.open("cas"), then.of("cas").keySet());
                assertThat(told).as("history at %s", then.at()).isEqualTo(everybody(then, both));
                count("history", both.size() * (long) then.answers().size());
            }
            return true;
        });
    }

    private Set<Seen> everybody(Moment moment, Set<UUID> items) {
        var found = new HashSet<Seen>();
        moment.answers()
                .forEach((reader, answers) -> items.forEach(item -> {
                    var answer = Objects.requireNonNull(answers.get(item));
                    if (answer.outcome() == Outcome.ALL || answer.outcome() == Outcome.PART) {
                        found.add(new Seen(reader, item, answer.outcome(), answer.because()));
                    }
                }));
        return found;
    }

    private Set<Seen> seen(Happenings story, List<Answers.Row> rows, Set<UUID> open) {
        var names = viewers(story).stream()
                .collect(Collectors.toMap(
                        each -> UUID.fromString(world.names.viewer(each).id()), each -> each));
        return rows.stream()
                .filter(row -> row.line() != null && open.contains(row.thing()))
                .map(row -> new Seen(
                        Objects.requireNonNull(names.get(row.reader().id())),
                        row.thing(),
                        row.outcome(),
                        row.because()))
                .collect(Collectors.toSet());
    }

    private static Map<UUID, Answer> previewed(List<Previews.Shown> shown) {
        return shown.stream().collect(Collectors.toMap(each -> each.item().value(), Previews.Shown::reader));
    }

    private static Map<UUID, Answer> told(Map<UUID, Answer> answers, Set<UUID> items) {
        var found = new HashMap<>(answers);
        found.keySet().retainAll(items);
        return found;
    }

    private Map<String, Long> stubs(Happenings story, Map<UUID, Answer> explained) {
        return story.items().stream()
                .filter(item -> outcome(explained, id(item)) == Outcome.STUB)
                .collect(Collectors.groupingBy(
                        item -> Objects.requireNonNullElse(story.category(item), "none") + " "
                                + Objects.requireNonNull(explained.get(id(item)))
                                        .because(),
                        Collectors.counting()));
    }

    /** All items by one statement, with the function that {@link Disclosures#explain} asks. */
    private Map<UUID, Answer> explained(Happenings story, @Nullable Instant at) {
        var ids = story.items().stream().map(this::id).toArray(UUID[]::new);
        return db.resultQuery(
                        "select i.id, e.outcome, e.because, e.source from unnest({0}) i (id) cross join lateral consent.explain(i.id, {1}) e",
                        DSL.val(ids), DSL.val(at == null ? null : at.atOffset(ZoneOffset.UTC)))
                .fetchMap(
                        row -> row.get("id", UUID.class),
                        row -> new Answer(
                                Outcome.of(row.get("outcome", String.class)),
                                row.get("because", String.class),
                                row.get("source", UUID.class)));
    }

    /** What a report of this viewer reads: the role that reports, bound as the application binds it. */
    private Set<UUID> reported(java.sql.Connection superuser, String viewer, PersonId person) throws SQLException {
        Viewer who = world.names.viewer(viewer);
        try (var bind = superuser.prepareStatement("insert into actor.bound (backend, number, since, kind, id, human) "
                        + "values (pg_backend_pid(), 1, now(), ?, ?, ?) on conflict (backend) do update set number = excluded.number, "
                        + "since = excluded.since, kind = excluded.kind, id = excluded.id, human = excluded.human");
                var role = superuser.createStatement();
                var ask = superuser.prepareStatement("select id from consent.item where person_id = ?")) {
            bind.setString(1, who.kind().name().toLowerCase(Locale.ROOT));
            bind.setString(2, who.id());
            bind.setObject(3, who.human());
            bind.execute();
            role.execute("set local role alongside_report");
            ask.setObject(1, person.value());
            var found = new HashSet<UUID>();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }

    private List<String> viewers(Happenings story) {
        return Stream.of(staff, story.trusted(), List.of(story.person()))
                .flatMap(List::stream)
                .toList();
    }

    private String name(Happenings story, String viewer) {
        if (staff.contains(viewer)) {
            return viewer;
        }
        return viewer.equals(story.person())
                ? ""
                : viewer.equals(story.trusted().getFirst()) ? "Friend" : "Sister";
    }

    private void take(Happenings story, Fields step) {
        if (!Happenings.empty(step) && world.take(step).isEmpty()) {
            story.happened(step);
        }
    }

    private void at(LocalDateTime time) {
        now = time;
        world.take(new Fields("at", Map.of("value", time.toString())));
    }

    private PersonId person(Happenings story) {
        return Names.need(world.names.persons, story.person());
    }

    private UUID id(String item) {
        return Names.need(world.names.items, item).value();
    }

    private void count(String way, long more) {
        compared.merge(way, more, Long::sum);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Outcome outcome(Map<UUID, Answer> answers, UUID item) {
        return Objects.requireNonNull(answers.get(item)).outcome();
    }

    private static Set<UUID> opened(Map<UUID, Answer> answers, Outcome... outcomes) {
        return answers.entrySet().stream()
                .filter(each -> Set.of(outcomes).contains(each.getValue().outcome()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> intersection(Set<UUID> some, Set<UUID> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }

    private static Set<UUID> difference(Set<UUID> some, Set<UUID> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private <T> T as(String who, Supplier<T> question) {
        return Viewers.as(
                world.names.viewer(who), () -> Objects.requireNonNull(transaction.execute(status -> question.get())));
    }
}
