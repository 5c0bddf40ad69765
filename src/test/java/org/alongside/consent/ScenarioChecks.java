package org.alongside.consent;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.alongside.actor.PersonId;
import org.alongside.actor.Viewers;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongsidedb.casework.Tables.NOTE;
import static org.alongsidedb.consent.Tables.ITEM;
import static org.alongsidedb.consent.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Asks the database as the viewer's own session would, and the explanation; the two must agree. */
@Component
class ScenarioChecks {

    static final Set<String> CHECKS = Set.of("sees", "lists", "counts", "knows", "rejected", "state", "past", "told");

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

    /** Carries out the steps of a scenario; a check that does not hold, or a step that is refused, is an assertion that fails. */
    void play(List<Map<String, Object>> steps) {
        for (var each : steps) {
            var step = Fields.of(each);
            if (CHECKS.contains(step.kind())) {
                check(step);
            } else {
                assertThat(world.take(step)).as("%s", step).isEmpty();
            }
        }
    }

    private void check(Fields step) {
        switch (step.kind()) {
            case "sees" -> sees(step);
            case "lists" ->
                assertThat(listed(step)).as("%s", step).containsExactlyInAnyOrderElementsOf(step.list("items"));
            case "counts" -> counts(step);
            case "knows" -> assertThat(knows(step)).as("%s", step).isEqualTo(step.yes("answer"));
            case "rejected" -> rejected(step);
            case "state" ->
                assertThat(as(anybody(), () -> shares.state(share(step))))
                        .as("%s", step)
                        .contains(step.text("is"));
            case "past" -> past(step);
            case "told" -> told(step);
            default -> throw new IllegalArgumentException("no such check: " + step.kind());
        }
    }

    private void sees(Fields step) {
        var item = Names.need(world.names.items, step.text("item"));
        if (step.text("who").equals("nobody")) {
            assertThat(step.text("outcome")).isEqualTo("error");
            assertThatThrownBy(() -> disclosures.explain(item)).hasStackTraceContaining("NO_VIEWER");
            assertThatThrownBy(() -> fetched(item.value())).hasStackTraceContaining("NO_VIEWER");
            return;
        }
        var answer = as(step.text("who"), () -> disclosures.explain(item)).orElseThrow();
        assertThat(answer.outcome().name()).as("%s: %s", step, answer).isEqualToIgnoringCase(step.text("outcome"));
        assertThat(answer.because()).as("%s", step).isEqualTo(step.text("because"));
        if (step.has("source")) {
            assertThat(answer.source()).as("%s", step).isEqualTo(source(step.text("source")));
        }
        var shown = as(step.text("who"), () -> fetched(item.value()));
        var expected = switch (answer.outcome()) {
            case ALL -> "label and words";
            case PART -> "label";
            default -> "";
        };
        assertThat(shown).as("what the database returns for %s", step).isEqualTo(expected);
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
                .collect(Collectors.toSet());
    }

    private void counts(Fields step) {
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
        assertThat(shown + " shown, " + stubs + " stubs")
                .as("%s", step)
                .isEqualTo(step.text("shown") + " shown, " + step.text("stubs") + " stubs");
    }

    private boolean knows(Fields step) {
        var person = Names.need(world.names.persons, step.text("person")).value();
        return as(step.text("who"), () -> inTransaction(() -> db.fetchExists(PERSON, PERSON.ID.eq(person))));
    }

    private void rejected(Fields step) {
        var before = world.facts();
        var refusal = world.take(step.step("step"));
        assertThat(refusal.map(Object::toString)).as("%s", step).contains(step.text("because"));
        assertThat(world.facts()).as("nothing may have changed: %s", step).isEqualTo(before);
    }

    private void past(Fields step) {
        var at = step.time("at").atZone(ZoneId.of("Europe/London")).toInstant();
        var item = Names.need(world.names.items, step.text("item"));
        var answer = as(step.text("who"), () -> disclosures.explain(item, at)).orElseThrow();
        assertThat(answer.outcome().name()).as("%s", step).isEqualToIgnoringCase(step.text("outcome"));
        assertThat(answer.because()).as("%s", step).isEqualTo(step.text("because"));
    }

    private void told(Fields step) {
        var told = as(step.text("who"), notices::mine).stream()
                .filter(row -> world.names.persons.containsValue(new PersonId(row.person())))
                .anyMatch(row -> row.about().equals(step.text("about")));
        assertThat(told).as("%s", step).isEqualTo(step.yes("answer"));
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

    private ShareId share(Fields step) {
        return Names.need(world.names.shares, step.text("share"));
    }

    private <T> T as(String who, Supplier<T> question) {
        return Viewers.as(world.names.viewer(who), question);
    }

    private <T> T inTransaction(Supplier<T> question) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> question.get()));
    }
}
