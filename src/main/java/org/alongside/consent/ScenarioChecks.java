package org.alongside.consent;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.alongside.actor.PersonId;
import org.alongside.actor.Viewers;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongsidedb.casework.Tables.NOTE;
import static org.alongsidedb.consent.Tables.ITEM;
import static org.alongsidedb.consent.Tables.PERSON;

/** Asks the database as the viewer's own session would, and the explanation; the two must agree. */
class ScenarioChecks {

    static final Set<String> CHECKS = Set.of("sees", "lists", "counts", "knows", "rejected", "state", "past", "told");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** What a scenario says, and what the rules say. */
    private record Compared(String kind, List<String> about, String expected, String got) {}

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final Disclosures disclosures;
    private final Shares shares;
    private final Notices notices;
    private final ScenarioWorld world;

    ScenarioChecks(
            DSLContext db,
            TransactionTemplate transaction,
            Disclosures disclosures,
            Shares shares,
            Notices notices,
            ScenarioWorld world) {
        this.db = db;
        this.transaction = transaction;
        this.disclosures = disclosures;
        this.shares = shares;
        this.notices = notices;
        this.world = world;
    }

    /** Carries out the steps of a scenario in the world at hand; the first that fails, if one does. */
    Optional<ScenarioFailure> play(ScenarioFile.Scenario scenario) {
        for (var number = 0; number < scenario.steps().size(); number++) {
            var step = Fields.of(scenario.steps().get(number));
            var line = scenario.lines().get(number);
            var failure = triedOut(step).map(it -> new ScenarioFailure(line, it.kind, it.about, it.expected, it.got));
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    /** A step that misses a field or names nobody is a failure of the scenario, not of the program. */
    private Optional<Compared> triedOut(Fields step) {
        try {
            return carriedOut(step);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return Optional.of(
                    new Compared("broken", List.of(step.kind()), "", Objects.toString(wrong.getMessage(), "")));
        }
    }

    private Optional<Compared> carriedOut(Fields step) {
        if (CHECKS.contains(step.kind())) {
            return Optional.of(check(step)).filter(it -> !it.expected.equals(it.got));
        }
        return world.take(step).map(refusal -> new Compared("step", List.of(step.kind()), "", refusal.toString()));
    }

    private Compared check(Fields step) {
        return switch (step.kind()) {
            case "sees" -> sees(step);
            case "lists" -> about(step, new TreeSet<>(step.list("items")), listed(step), "who", "person");
            case "counts" -> counts(step);
            case "knows" -> about(step, step.yes("answer"), knows(step), "who", "person");
            case "rejected" -> rejected(step);
            case "state" -> about(step, step.text("is"), state(step), "share");
            case "past" -> past(step);
            case "told" -> about(step, step.yes("answer"), told(step), "who", "about");
            default -> throw new IllegalArgumentException(step.kind());
        };
    }

    private static Compared about(Fields step, Object expected, Object got, String... names) {
        return new Compared(
                step.kind(), List.of(names).stream().map(step::text).toList(), expected.toString(), got.toString());
    }

    private Compared sees(Fields step) {
        var item = Names.need(world.names.items, step.text("item"));
        if (step.text("who").equals("nobody")) {
            var refused = isError(() -> disclosures.explain(item)) && isError(() -> fetched(item.value()));
            return about(step, step.text("outcome"), refused ? "error" : "nothing", "who", "item");
        }
        var answer = as(step.text("who"), () -> disclosures.explain(item)).orElseThrow();
        var expected = step.text("outcome") + " " + step.text("because");
        var got = said(answer);
        if (step.has("source") && !Objects.equals(answer.source(), source(step.text("source")))) {
            expected += " " + step.text("source");
        }
        var returned = as(step.text("who"), () -> fetched(item.value()));
        var right = switch (answer.outcome()) {
            case ALL -> "label and words";
            case PART -> "label";
            default -> "";
        };
        return about(step, expected, returned.equals(right) ? got : got + " but " + returned, "who", "item");
    }

    private static String said(Answer answer) {
        return answer.outcome().name().toLowerCase(Locale.ROOT) + " " + answer.because();
    }

    private static boolean isError(Runnable question) {
        try {
            question.run();
            return false;
        } catch (RuntimeException refused) {
            for (Throwable each = refused; each != null; each = each.getCause()) {
                if (String.valueOf(each.getMessage()).contains("NO_VIEWER")) {
                    return true;
                }
            }
            throw refused;
        }
    }

    private String fetched(UUID item) {
        return inTransaction(() -> {
            var label = db.fetchExists(ITEM, ITEM.ID.eq(item));
            var words = db.fetchExists(NOTE, NOTE.ITEM_ID.eq(item));
            return (label ? "label" : "") + (words ? " and words" : "");
        });
    }

    private Set<String> listed(Fields step) {
        var person = Names.need(world.names.persons, step.text("person")).value();
        var ids = as(
                step.text("who"),
                () -> inTransaction(() -> db.select(ITEM.ID)
                        .from(ITEM)
                        .where(ITEM.PERSON_ID.eq(person))
                        .fetchSet(ITEM.ID)));
        return world.names.items.entrySet().stream()
                .filter(named -> ids.contains(named.getValue().value()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Compared counts(Fields step) {
        var person = Names.need(world.names.persons, step.text("person"));
        var category = step.text("category");
        var shown = as(
                step.text("who"),
                () -> inTransaction(() -> db.fetchCount(
                        ITEM,
                        ITEM.PERSON_ID
                                .eq(person.value())
                                .and(category.equals("none") ? ITEM.CATEGORY.isNull() : ITEM.CATEGORY.eq(category)))));
        var stubs = as(step.text("who"), () -> disclosures.withheld(person)).stream()
                .filter(each -> each.category().equals(category))
                .mapToLong(Disclosures.Withheld::items)
                .sum();
        return about(
                step, step.text("shown") + " " + step.text("stubs"), shown + " " + stubs, "who", "person", "category");
    }

    private boolean knows(Fields step) {
        var person = Names.need(world.names.persons, step.text("person")).value();
        return as(step.text("who"), () -> inTransaction(() -> db.fetchExists(PERSON, PERSON.ID.eq(person))));
    }

    private Compared rejected(Fields step) {
        var before = world.facts();
        var inner = step.step("step");
        var refusal = world.take(inner);
        var changed = world.facts().equals(before) ? "" : " but something has changed";
        var got = refusal.map(why -> why + changed).orElse("");
        return new Compared("rejected", List.of(inner.kind()), step.text("because"), got);
    }

    private String state(Fields step) {
        var share = Names.need(world.names.shares, step.text("share"));
        return as(anybody(), () -> shares.state(share)).orElse("");
    }

    private Compared past(Fields step) {
        var at = step.time("at").atZone(LONDON).toInstant();
        var item = Names.need(world.names.items, step.text("item"));
        var answer = as(step.text("who"), () -> disclosures.explain(item, at)).orElseThrow();
        return about(step, step.text("outcome") + " " + step.text("because"), said(answer), "who", "item", "at");
    }

    private boolean told(Fields step) {
        return as(step.text("who"), notices::mine).stream()
                .filter(row -> world.names.persons.containsValue(new PersonId(row.person())))
                .anyMatch(row -> row.about().equals(step.text("about")));
    }

    private UUID source(String name) {
        var names = world.names;
        if (names.shares.containsKey(name)) {
            return Names.need(names.shares, name).value();
        } else if (names.refusals.containsKey(name)) {
            return Names.need(names.refusals, name).value();
        }
        return names.overrides.containsKey(name)
                ? Names.need(names.overrides, name).value()
                : Names.need(names.compartments, name).value();
    }

    /** The state of a share is the same for whoever asks. */
    private String anybody() {
        return world.names.posts.keySet().iterator().next();
    }

    private <T> T as(String who, Supplier<T> question) {
        return Viewers.as(world.names.viewer(who), question);
    }

    private <T> T inTransaction(Supplier<T> question) {
        return Objects.requireNonNull(transaction.execute(status -> question.get()));
    }
}
