package org.alongside.consent;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.alongside.actor.Refusal;
import org.alongside.actor.Viewers;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongsidedb.casework.Tables.NOTE;

/** Carries out fact steps through the public verbs, as the member of staff in {@code by}; of tables it writes only the words of a note. */
@Import({ScenarioPartnership.class, ScenarioDecisions.class, OtherGrounds.class})
class ScenarioWorld {

    /** Steps that say what happens; {@link ScenarioChecks#CHECKS} say what must be so. */
    static final Set<String> STEPS = Set.of(
            "at",
            "agency",
            "staff",
            "person",
            "trusted",
            "sign-agreement",
            "end-agreement",
            "leave",
            "involve",
            "uninvolve",
            "notice",
            "died",
            "item",
            "share",
            "approve",
            "withdraw",
            "refuse",
            "lift",
            "nominate",
            "end-nomination",
            "confirm",
            "objection",
            "answer-objection",
            "capacity",
            "seen-alone",
            "relevel",
            "bar",
            "unbar",
            "freeze",
            "unfreeze",
            "override",
            "emergency",
            "compartment");

    private final ScenarioPartnership partnership;
    private final ScenarioDecisions decisions;
    private final OtherGrounds grounds;
    private final PersonFacts people;
    private final Items items;
    private final ScenarioGround ground;
    private final DSLContext db;
    private final TransactionTemplate transaction;
    Names names = new Names("");

    ScenarioWorld(
            ScenarioPartnership partnership,
            ScenarioDecisions decisions,
            OtherGrounds grounds,
            PersonFacts people,
            Items items,
            ScenarioGround ground,
            DSLContext db,
            TransactionTemplate transaction) {
        this.partnership = partnership;
        this.decisions = decisions;
        this.grounds = grounds;
        this.people = people;
        this.items = items;
        this.ground = ground;
        this.db = db;
        this.transaction = transaction;
    }

    /** An empty database with this world in it. */
    void begin(Map<String, Object> world) {
        ground.empty();
        add(world, "");
    }

    /** This world beside those that are in the database already. */
    void add(Map<String, Object> world, String realm) {
        names = new Names(realm);
        ground.stopClock(LocalDateTime.of(2026, 1, 1, 0, 0));
        play(world, "agencies:agency", "staff:staff");
        addPeople(world, names);
    }

    /** The people of this world, under names that others share. */
    void addPeople(Map<String, Object> world, Names shared) {
        names = shared;
        ground.stopClock(LocalDateTime.of(2026, 1, 1, 0, 0));
        play(world, "persons:person", "trusted:trusted", "involvements:involve");
    }

    private void play(Map<String, Object> world, String... kinds) {
        for (var kind : kinds) {
            var part = kind.split(":", 2);
            Fields.maps(world.get(part[0])).forEach(one -> {
                var fields = new Fields(part[1], one);
                if (fields.has("from")) {
                    ground.stopClock(LocalDate.parse(fields.text("from")).atStartOfDay());
                }
                take(fields);
            });
        }
    }

    /** Carries out one step; the refusal of the verb, if it refused. */
    Optional<? extends Refusal> take(Fields step) {
        return switch (step.kind()) {
            case "at" -> at(step);
            case "agency",
                    "staff",
                    "person",
                    "trusted",
                    "sign-agreement",
                    "end-agreement",
                    "leave",
                    "involve",
                    "uninvolve" -> partnership.take(step, names);
            case "notice" -> by(step, () -> people.giveNotice(names.person(step, "person"), null, "leaflet", "spoken"));
            case "died" -> by(step, () -> people.recordDeath(names.person(step, "person"), null));
            case "item" -> item(step);
            case "approve" -> step.has("override") ? stand(step) : decisions.take(step, names);
            case "share", "withdraw", "refuse", "lift", "nominate", "end-nomination", "confirm" ->
                decisions.take(step, names);
            case "emergency" -> Viewers.as(names.viewer(step.text("who")), () -> grounds.take(step, names));
            default -> stand(step);
        };
    }

    private Optional<? extends Refusal> stand(Fields step) {
        return by(step, () -> grounds.take(step, names));
    }

    private <T> T by(Fields step, Supplier<T> verb) {
        return Viewers.as(names.viewer(step.text("by")), verb);
    }

    /** A fingerprint of everything stored, read past all rules: what was rejected must leave it alone. */
    String facts() {
        var tables =
                "agency.agency agency.agreement agency.staff consent.person consent.item consent.involvement consent.notice "
                        + "consent.share consent.withdrawal consent.refusal consent.nomination consent.disclosure casework.note "
                        + "consent.subject consent.told consent.objection consent.capacity consent.confirmation consent.seen_alone "
                        + "consent.bar consent.freeze consent.overriding consent.emergency consent.compartment";
        var sql = java.util.Arrays.stream(tables.split(" "))
                .map(table -> "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as line from "
                        + table + " t")
                .collect(java.util.stream.Collectors.joining(" union all "));
        try (var connection = ground.owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select string_agg(line, ' ') from (" + sql + ") x")) {
            rows.next();
            return rows.getString(1);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Optional<Refusal> at(Fields step) {
        ground.stopClock(step.time("value"));
        return Optional.empty();
    }

    private Optional<? extends Refusal> item(Fields step) {
        var id = ItemId.random();
        var person = names.person(step, "person");
        names.items.put(step.text("id"), id);
        names.personOf.put(step.text("id"), person);
        var category = step.text("category").equals("none") ? null : step.text("category");
        var level = step.has("level") ? "NRV".indexOf(step.text("level")) + 1 : null;
        var owner = step.has("owner") ? names.agency(step, "owner") : null;
        var compartment = step.has("compartment") ? Names.need(names.compartments, step.text("compartment")) : null;
        var label = new ItemDraft(
                id, person, "note", category, level, step.text("id"), owner, step.yes("third-party"), compartment);
        return by(step, () -> Objects.requireNonNull(transaction.execute(status -> write(label))));
    }

    private Optional<Refusal> write(ItemDraft label) {
        var refusal = items.label(label);
        if (refusal.isEmpty()) {
            db.insertInto(NOTE, NOTE.PERSON_ID, NOTE.ITEM_ID, NOTE.WORDS)
                    .values(label.person().value(), label.id().value(), "words of " + label.publicLine())
                    .execute();
        }
        return refusal;
    }
}
