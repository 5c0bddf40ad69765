package org.alongside.consent;

import java.util.Optional;
import java.util.function.Supplier;

import org.alongside.actor.Refusal;
import org.alongside.actor.Viewers;

/** Steps about what the person decides: yes, no, taken back, whom they trust. */
class ScenarioDecisions {

    private final Shares shares;
    private final Refusals refusals;
    private final Nominations nominations;

    ScenarioDecisions(Shares shares, Refusals refusals, Nominations nominations) {
        this.shares = shares;
        this.refusals = refusals;
        this.nominations = nominations;
    }

    /** Carries out one step, as the member of staff in {@code by}, or as the person where nobody is named. */
    Optional<? extends Refusal> take(Fields step, Names names) {
        return switch (step.kind()) {
            case "share" -> share(step, names);
            case "approve" -> approve(step, names);
            case "withdraw" -> withdraw(step, names);
            case "refuse" -> refuse(step, names);
            case "lift" -> by(step, names, () -> refusals.lift(Names.need(names.refusals, step.text("refusal"))));
            case "nominate" -> nominate(step, names);
            case "end-nomination" -> endNomination(step, names);
            case "confirm" -> by(step, names, () -> shares.confirm(Names.need(names.shares, step.text("share"))));
            default -> throw new IllegalStateException(step.kind());
        };
    }

    private Optional<? extends Refusal> share(Fields step, Names names) {
        var id = ShareId.random();
        names.shares.put(step.text("id"), id);
        names.personOf.put(step.text("id"), names.person(step, "person"));
        var second = step.has("approved-by") ? Names.need(names.posts, step.text("approved-by")) : null;
        return by(
                step,
                names,
                () -> shares.record(new ShareDraft(
                        id,
                        names.person(step, "person"),
                        names.recipients(step.list("to")),
                        names.scopes(step.list("what")),
                        step.text("how"),
                        step.day("from"),
                        step.day("until"),
                        second)));
    }

    private Optional<? extends Refusal> approve(Fields step, Names names) {
        return step.has("share")
                ? by(step, names, () -> shares.approve(Names.need(names.shares, step.text("share"))))
                : by(step, names, () -> nominations.approve(Names.need(names.nominations, step.text("nomination"))));
    }

    private Optional<? extends Refusal> withdraw(Fields step, Names names) {
        var share = Names.need(names.shares, step.text("share"));
        return byAnybody(
                step,
                names,
                () -> shares.withdraw(share, names.recipients(step.list("from")), names.scopes(step.list("what"))));
    }

    private Optional<? extends Refusal> refuse(Fields step, Names names) {
        var id = RefusalId.random();
        names.refusals.put(step.text("id"), id);
        return byAnybody(
                step,
                names,
                () -> refusals.record(
                        id,
                        names.person(step, "person"),
                        names.recipients(step.list("from")),
                        names.scopes(step.list("what")),
                        step.yes("hidden")));
    }

    private Optional<? extends Refusal> nominate(Fields step, Names names) {
        var id = NominationId.random();
        names.nominations.put(step.text("trusted"), id);
        names.personOf.put(step.text("trusted"), names.person(step, "person"));
        var second = step.has("approved-by") ? Names.need(names.posts, step.text("approved-by")) : null;
        return by(
                step,
                names,
                () -> nominations.record(new NominationDraft(
                        id,
                        names.person(step, "person"),
                        Names.need(names.trusted, step.text("trusted")),
                        "friend",
                        step.text("verified"),
                        step.yes("alone"),
                        step.day("until"),
                        second)));
    }

    private Optional<? extends Refusal> endNomination(Fields step, Names names) {
        var person =
                step.has("person") ? names.person(step, "person") : Names.need(names.personOf, step.text("trusted"));
        return by(step, names, () -> nominations.end(person, Names.need(names.trusted, step.text("trusted"))));
    }

    private static <T> T by(Fields step, Names names, Supplier<T> verb) {
        return Viewers.as(names.viewer(step.text("by")), verb);
    }

    /** Without {@code by} the person says it in their own name. */
    private static <T> T byAnybody(Fields step, Names names, Supplier<T> verb) {
        if (step.has("by")) {
            return by(step, names, verb);
        }
        var person = step.has("share") ? Names.need(names.personOf, step.text("share")) : names.person(step, "person");
        return Viewers.as(names.person(person), verb);
    }
}
