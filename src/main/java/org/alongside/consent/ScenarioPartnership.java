package org.alongside.consent;

import java.util.Optional;
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

/** Steps about who there is: agencies and their agreements, posts, people, trusted persons, and who works with whom. */
class ScenarioPartnership {

    private static final Viewer SETUP = Viewer.system("setup");
    private static final Viewer INTAKE = Viewer.system("intake");

    private final Agencies agencies;
    private final Posts posts;
    private final Humans humans;
    private final PersonFacts people;
    private final Involvements involvements;

    ScenarioPartnership(Agencies agencies, Posts posts, Humans humans, PersonFacts people, Involvements involvements) {
        this.agencies = agencies;
        this.posts = posts;
        this.humans = humans;
        this.people = people;
        this.involvements = involvements;
    }

    /** Carries out one step, as the set-up or the intake. */
    Optional<? extends Refusal> take(Fields step, Names names) {
        return switch (step.kind()) {
            case "agency" -> agency(step, names);
            case "staff" -> staff(step, names);
            case "person" -> person(step, names);
            case "trusted" -> trusted(step, names);
            case "sign-agreement" ->
                done(() -> agencies.signAgreement(names.agency(step, "agency"), null, step.day("until")));
            case "end-agreement" -> done(() -> agencies.endAgreement(names.agency(step, "agency")));
            case "leave" -> done(() -> posts.end(Names.need(names.posts, step.text("staff"))));
            case "involve" ->
                Viewers.as(
                        INTAKE,
                        () -> involvements.begin(
                                names.person(step, "person"), names.agency(step, "agency"), step.day("until")));
            case "uninvolve" ->
                Viewers.as(INTAKE, () -> involvements.end(names.person(step, "person"), names.agency(step, "agency")));
            default -> throw new IllegalStateException(step.kind());
        };
    }

    private Optional<Refusal> agency(Fields step, Names names) {
        var id = AgencyId.random();
        names.agencies.put(step.text("id"), id);
        return done(() -> {
            agencies.add(id, names.realm + step.text("name"), step.text("kind"), null);
            agencies.signAgreement(id, step.day("agreement-from"), step.day("agreement-until"));
        });
    }

    private Optional<Refusal> staff(Fields step, Names names) {
        var id = StaffId.random();
        var name = step.text("id");
        names.posts.put(name, id);
        return done(() -> {
            var human = step.has("same-as") ? Names.need(names.humans, step.text("same-as")) : human(name, names);
            names.humans.put(name, human);
            posts.begin(
                    id,
                    names.agency(step, "agency"),
                    step.text("role"),
                    human,
                    name,
                    step.day("from"),
                    step.day("until"));
        });
    }

    private Optional<Refusal> trusted(Fields step, Names names) {
        var id = TrustedId.random();
        names.trusted.put(step.text("id"), id);
        return done(() -> {
            names.humans.put(step.text("id"), human(step.text("id"), names));
            humans.addTrusted(id, new HumanId(Names.need(names.humans, step.text("id"))), step.text("name"));
        });
    }

    private Optional<Refusal> person(Fields step, Names names) {
        var id = PersonId.random();
        names.persons.put(step.text("id"), id);
        Viewers.runAs(SETUP, () -> names.humans.put(step.text("id"), human(step.text("id"), names)));
        return Viewers.as(
                INTAKE,
                () -> people.register(
                        id,
                        "X.Y.",
                        names.realm + step.text("id"),
                        new HumanId(Names.need(names.humans, step.text("id")))));
    }

    private UUID human(String name, Names names) {
        var id = HumanId.random();
        humans.add(id, "scenario", names.realm + name, name);
        return id.value();
    }

    private static Optional<Refusal> done(Runnable verb) {
        Viewers.runAs(SETUP, verb);
        return Optional.empty();
    }
}
