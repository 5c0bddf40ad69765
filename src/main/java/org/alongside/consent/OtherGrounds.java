package org.alongside.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.agency.AgencyId;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Steps about what stands beside consent: objections, capacity, bars, freezes, overrides, emergencies, compartments, levels. */
class OtherGrounds {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Objections objections;
    private final Capacity capacity;
    private final SeenAlone seenAlone;
    private final Levels levels;
    private final Bars bars;
    private final Freezes freezes;
    private final Overrides overrides;
    private final Emergencies emergencies;
    private final Compartments compartments;
    private final DSLContext db;

    OtherGrounds(
            Objections objections,
            Capacity capacity,
            SeenAlone seenAlone,
            Levels levels,
            Bars bars,
            Freezes freezes,
            Overrides overrides,
            Emergencies emergencies,
            Compartments compartments,
            DSLContext db) {
        this.db = db;
        this.objections = objections;
        this.capacity = capacity;
        this.seenAlone = seenAlone;
        this.levels = levels;
        this.bars = bars;
        this.freezes = freezes;
        this.overrides = overrides;
        this.emergencies = emergencies;
        this.compartments = compartments;
    }

    /** Carries out one step, as whoever is the viewer. */
    Optional<? extends Refusal> take(Fields step, Names names) {
        return switch (step.kind()) {
            case "objection" -> objections.record(person(step, names), agency(step, names));
            case "answer-objection" -> objections.answer(person(step, names), agency(step, names));
            case "capacity" ->
                step.yes("lacks") ? capacity.lacks(person(step, names)) : capacity.regained(person(step, names));
            case "seen-alone" -> seenAlone.set(person(step, names), step.yes("set"));
            case "relevel" ->
                levels.set(Names.need(names.items, step.text("item")), "NRV".indexOf(step.text("level")) + 1);
            case "bar" -> bars.bar(names.recipient(step.text("who")), person(step, names));
            case "unbar" -> bars.lift(names.recipient(step.text("who")), person(step, names));
            case "freeze" -> freezes.freeze(Names.need(names.trusted, step.text("trusted")));
            case "unfreeze" -> freezes.lift(Names.need(names.trusted, step.text("trusted")));
            case "override" -> override(step, names);
            case "approve" -> overrides.approve(Names.need(names.overrides, step.text("override")));
            case "emergency" -> emergencies.declare(EmergencyId.random(), person(step, names), step.text("reason"));
            case "compartment" -> compartment(step, names);
            default -> throw new IllegalArgumentException("no such step: " + step.kind());
        };
    }

    private Optional<Refusal> override(Fields step, Names names) {
        var id = OverrideId.random();
        names.overrides.put(step.text("id"), id);
        var second = step.has("approved-by") ? Names.need(names.posts, step.text("approved-by")) : null;
        return overrides.raise(new OverrideDraft(
                id,
                OverrideKind.of(step.text("kind")),
                person(step, names),
                names.recipients(step.list("to")),
                names.scopes(step.list("what")),
                step.text("reason"),
                until(step),
                isTold(step) ? null : "telling would raise the risk",
                isTold(step) ? null : lookAgain(step),
                second));
    }

    private static boolean isTold(Fields step) {
        return !step.has("tell") || step.yes("tell");
    }

    /** Four weeks on, where a file says no day. */
    private LocalDate lookAgain(Fields step) {
        var day = step.day("look-again");
        return day == null
                ? Objects.requireNonNull(Routines.today(db.configuration())).plusWeeks(4)
                : day;
    }

    private Optional<Refusal> compartment(Fields step, Names names) {
        var id = CompartmentId.random();
        names.compartments.put(step.text("id"), id);
        var members = step.list("members").stream()
                .map(member -> Names.need(names.posts, member))
                .toList();
        return compartments.open(id, person(step, names), step.text("id"), members);
    }

    /** A local time, or the end of a day. */
    private static @Nullable Instant until(Fields step) {
        if (!step.has("until")) {
            return null;
        }
        return step.text("until").length() > 10
                ? step.time("until").atZone(LONDON).toInstant()
                : LocalDate.parse(step.text("until"))
                        .plusDays(1)
                        .atStartOfDay(LONDON)
                        .toInstant();
    }

    private static PersonId person(Fields step, Names names) {
        return Names.need(names.persons, step.text("person"));
    }

    private static AgencyId agency(Fields step, Names names) {
        return Names.need(names.agencies, step.text("agency"));
    }
}
