package org.alongside.consent;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.alongside.actor.HumanId;
import org.alongside.actor.Humans;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.TrustedId;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.Agencies;
import org.alongside.agency.AgencyId;
import org.alongside.agency.Posts;
import org.alongside.agency.StaffId;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongsidedb.casework.Tables.NOTE;

/** Carries out fact steps through the public verbs, as the member of staff in {@code by}; of tables it writes only the words of a note. */
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

    private static final Viewer SETUP = Viewer.system("setup");
    private static final Viewer INTAKE = Viewer.system("intake");

    private final Agencies agencies;
    private final Posts posts;
    private final Humans humans;
    private final PersonFacts people;
    private final Involvements involvements;
    private final Items items;
    private final Shares shares;
    private final Refusals refusals;
    private final Nominations nominations;
    private final OtherGrounds grounds;
    private final ScenarioGround ground;
    private final DSLContext db;
    private final TransactionTemplate transaction;
    Names names = new Names("");

    ScenarioWorld(
            Agencies agencies,
            Posts posts,
            Humans humans,
            PersonFacts people,
            Involvements involvements,
            Items items,
            Shares shares,
            Refusals refusals,
            Nominations nominations,
            OtherGrounds grounds,
            ScenarioGround ground,
            DSLContext db,
            TransactionTemplate transaction) {
        this.agencies = agencies;
        this.posts = posts;
        this.humans = humans;
        this.people = people;
        this.involvements = involvements;
        this.items = items;
        this.shares = shares;
        this.refusals = refusals;
        this.nominations = nominations;
        this.grounds = grounds;
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
            case "agency" -> agency(step);
            case "staff" -> staff(step);
            case "person" -> person(step);
            case "trusted" -> trusted(step);
            case "sign-agreement" ->
                done(SETUP, () -> agencies.signAgreement(agency(step, "agency"), null, step.day("until")));
            case "end-agreement" -> done(SETUP, () -> agencies.endAgreement(agency(step, "agency")));
            case "leave" -> done(SETUP, () -> posts.end(Names.need(names.posts, step.text("staff"))));
            case "involve" ->
                Viewers.as(
                        INTAKE,
                        () -> involvements.begin(person(step, "person"), agency(step, "agency"), step.day("until")));
            case "uninvolve" ->
                Viewers.as(INTAKE, () -> involvements.end(person(step, "person"), agency(step, "agency")));
            default -> takeConsent(step);
        };
    }

    private Optional<? extends Refusal> takeConsent(Fields step) {
        return switch (step.kind()) {
            case "notice" -> by(step, () -> people.giveNotice(person(step, "person"), null, "leaflet", "spoken"));
            case "died" -> by(step, () -> people.recordDeath(person(step, "person"), null));
            case "item" -> item(step);
            case "share" -> share(step);
            case "approve" -> approve(step);
            case "withdraw" -> withdraw(step);
            case "refuse" -> refuse(step);
            case "lift" -> by(step, () -> refusals.lift(Names.need(names.refusals, step.text("refusal"))));
            case "nominate" -> nominate(step);
            case "end-nomination" -> endNomination(step);
            case "confirm" -> by(step, () -> shares.confirm(Names.need(names.shares, step.text("share"))));
            case "emergency" -> Viewers.as(names.viewer(step.text("who")), () -> grounds.take(step, names));
            default -> by(step, () -> grounds.take(step, names));
        };
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

    private Optional<Refusal> agency(Fields step) {
        var id = AgencyId.random();
        names.agencies.put(step.text("id"), id);
        return done(SETUP, () -> {
            agencies.add(id, names.realm + step.text("name"), step.text("kind"), null);
            agencies.signAgreement(id, step.day("agreement-from"), step.day("agreement-until"));
        });
    }

    private Optional<Refusal> staff(Fields step) {
        var id = StaffId.random();
        var name = step.text("id");
        names.posts.put(name, id);
        return done(SETUP, () -> {
            var human = step.has("same-as") ? Names.need(names.humans, step.text("same-as")) : human(name);
            names.humans.put(name, human);
            posts.begin(
                    id, agency(step, "agency"), step.text("role"), human, name, step.day("from"), step.day("until"));
        });
    }

    private Optional<Refusal> trusted(Fields step) {
        var id = TrustedId.random();
        names.trusted.put(step.text("id"), id);
        return done(SETUP, () -> {
            names.humans.put(step.text("id"), human(step.text("id")));
            humans.addTrusted(id, new HumanId(Names.need(names.humans, step.text("id"))), step.text("name"));
        });
    }

    private Optional<Refusal> person(Fields step) {
        var id = PersonId.random();
        names.persons.put(step.text("id"), id);
        Viewers.runAs(SETUP, () -> names.humans.put(step.text("id"), human(step.text("id"))));
        return Viewers.as(
                INTAKE,
                () -> people.register(
                        id,
                        "X.Y.",
                        names.realm + step.text("id"),
                        new HumanId(Names.need(names.humans, step.text("id")))));
    }

    private UUID human(String name) {
        var id = HumanId.random();
        humans.add(id, "scenario", names.realm + name, name);
        return id.value();
    }

    private Optional<? extends Refusal> item(Fields step) {
        var id = ItemId.random();
        var person = person(step, "person");
        names.items.put(step.text("id"), id);
        names.personOf.put(step.text("id"), person);
        var category = step.text("category").equals("none") ? null : step.text("category");
        var level = step.has("level") ? "NRV".indexOf(step.text("level")) + 1 : null;
        var owner = step.has("owner") ? agency(step, "owner") : null;
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

    private Optional<? extends Refusal> share(Fields step) {
        var id = ShareId.random();
        names.shares.put(step.text("id"), id);
        names.personOf.put(step.text("id"), person(step, "person"));
        var second = step.has("approved-by") ? Names.need(names.posts, step.text("approved-by")) : null;
        return by(
                step,
                () -> shares.record(new ShareDraft(
                        id,
                        person(step, "person"),
                        names.recipients(step.list("to")),
                        names.scopes(step.list("what")),
                        step.text("how"),
                        step.day("from"),
                        step.day("until"),
                        second)));
    }

    private Optional<? extends Refusal> approve(Fields step) {
        if (step.has("override")) {
            return by(step, () -> grounds.take(step, names));
        }
        return step.has("share")
                ? by(step, () -> shares.approve(Names.need(names.shares, step.text("share"))))
                : by(step, () -> nominations.approve(Names.need(names.nominations, step.text("nomination"))));
    }

    private Optional<? extends Refusal> withdraw(Fields step) {
        var share = Names.need(names.shares, step.text("share"));
        return byAnybody(
                step,
                () -> shares.withdraw(share, names.recipients(step.list("from")), names.scopes(step.list("what"))));
    }

    private Optional<? extends Refusal> refuse(Fields step) {
        var id = RefusalId.random();
        names.refusals.put(step.text("id"), id);
        return byAnybody(
                step,
                () -> refusals.record(
                        id,
                        person(step, "person"),
                        names.recipients(step.list("from")),
                        names.scopes(step.list("what")),
                        step.yes("hidden")));
    }

    private Optional<? extends Refusal> nominate(Fields step) {
        var id = NominationId.random();
        names.nominations.put(step.text("trusted"), id);
        names.personOf.put(step.text("trusted"), person(step, "person"));
        var second = step.has("approved-by") ? Names.need(names.posts, step.text("approved-by")) : null;
        return by(
                step,
                () -> nominations.record(new NominationDraft(
                        id,
                        person(step, "person"),
                        Names.need(names.trusted, step.text("trusted")),
                        "friend",
                        step.text("verified"),
                        step.yes("alone"),
                        step.day("until"),
                        second)));
    }

    private Optional<? extends Refusal> endNomination(Fields step) {
        var person = step.has("person") ? person(step, "person") : Names.need(names.personOf, step.text("trusted"));
        return by(step, () -> nominations.end(person, Names.need(names.trusted, step.text("trusted"))));
    }

    private <T> T by(Fields step, java.util.function.Supplier<T> verb) {
        return Viewers.as(names.viewer(step.text("by")), verb);
    }

    /** Without {@code by} the person says it in their own name. */
    private <T> T byAnybody(Fields step, java.util.function.Supplier<T> verb) {
        if (step.has("by")) {
            return by(step, verb);
        }
        return Viewers.as(
                names.person(
                        step.has("share") ? Names.need(names.personOf, step.text("share")) : person(step, "person")),
                verb);
    }

    private Optional<Refusal> done(Viewer viewer, Runnable verb) {
        Viewers.runAs(viewer, verb);
        return Optional.empty();
    }

    private AgencyId agency(Fields step, String field) {
        return Names.need(names.agencies, step.text(field));
    }

    private PersonId person(Fields step, String field) {
        return Names.need(names.persons, step.text(field));
    }
}
