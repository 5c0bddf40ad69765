package org.alongside.local;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.alongside.actor.HumanId;
import org.alongside.actor.Humans;
import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.Agencies;
import org.alongside.agency.AgencyId;
import org.alongside.agency.Posts;
import org.alongside.agency.StaffId;
import org.springframework.stereotype.Component;

/**
 * Puts the cast on the stage through the public verbs: agencies that have signed, posts, those who may be trusted. Ids follow from the names,
 * so that the demonstration, the tests and the README speak of the same people.
 */
@Component
public class Stage {

    private static final Viewer SETUP = Viewer.system("setup");

    private final Agencies agencies;
    private final Posts posts;
    private final Humans humans;

    Stage(Agencies agencies, Posts posts, Humans humans) {
        this.agencies = agencies;
        this.posts = posts;
        this.humans = humans;
    }

    /** Everybody of the cast whom Alongside knows; the one called unknown stays unknown. */
    public void set(Cast cast, String issuer) {
        Viewers.runAs(SETUP, () -> {
            cast.agencies().forEach(this::agency);
            cast.humans().stream()
                    .filter(human ->
                            human.trusted() || human.person() || !human.posts().isEmpty())
                    .forEach(human -> human(human, issuer));
        });
    }

    /** Sets the stage unless it is set already. */
    void setOnce(Cast cast, String issuer) {
        if (agencies.isEmpty()) {
            set(cast, issuer);
        }
    }

    /** The agency of the cast with this id. */
    public static AgencyId agency(String id) {
        return new AgencyId(named("agency", id));
    }

    /** The first post of somebody of the cast. */
    public static StaffId post(String human) {
        return post(human, 0);
    }

    /** A post of somebody of the cast, counted from nought. */
    public static StaffId post(String human, int number) {
        return new StaffId(named("post" + number, human));
    }

    /** Somebody of the cast who may be nominated. */
    public static TrustedId trusted(String human) {
        return new TrustedId(named("trusted", human));
    }

    /** The human being behind somebody of the cast. */
    public static HumanId human(String id) {
        return new HumanId(named("human", id));
    }

    /** The record of a demonstration person. */
    public static PersonId person(String id) {
        return new PersonId(named("person", id));
    }

    private void agency(Cast.Agency agency) {
        agencies.add(agency(agency.id()), agency.name(), agency.kind(), null);
        agencies.signAgreement(agency(agency.id()), null, null);
    }

    private void human(Cast.Human human, String issuer) {
        humans.add(human(human.id()), issuer, human.id(), human.name());
        for (var number = 0; number < human.posts().size(); number++) {
            var post = human.posts().get(number);
            posts.begin(
                    post(human.id(), number),
                    agency(post.agency()),
                    post.role(),
                    human(human.id()).value(),
                    human.name(),
                    null,
                    null);
        }
        if (human.trusted()) {
            humans.addTrusted(trusted(human.id()), human(human.id()), human.name());
        }
    }

    private static UUID named(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
