package org.alongside.testing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.alongside.actor.PersonId;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.AgencyId;
import org.alongside.consent.Involvements;
import org.alongside.consent.PersonFacts;
import org.alongside.consent.Recipient;
import org.alongside.consent.Scope;
import org.alongside.consent.ShareDraft;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.alongside.local.Cast;
import org.alongside.local.Stage;
import org.alongside.person.People;
import org.alongside.person.PersonDraft;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/** A small world with the cast in it, made through the public verbs. A test says only what matters to it. */
@Component
public class World {

    /** Issuer of the cast's sign-ins in tests. */
    public static final String ISSUER = "https://issuer.test";

    /** Before any day on which a test stops the clock: the cast works by then, whenever the test runs. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2020, 3, 3, 9, 0);

    private final FreshDatabase database;
    private final TestClock clock;
    private final Stage stage;
    private final PersonFacts people;
    private final People names;
    private final Involvements involvements;
    private final Shares shares;

    World(
            FreshDatabase database,
            TestClock clock,
            Stage stage,
            PersonFacts people,
            People names,
            Involvements involvements,
            Shares shares) {
        this.database = database;
        this.clock = clock;
        this.stage = stage;
        this.people = people;
        this.names = names;
        this.involvements = involvements;
        this.shares = shares;
    }

    /** A new database in which the cast works and nobody is on record yet. */
    public void begin() {
        database.renewWithCast(() -> {
            clock.set(LONG_AGO);
            stage.set(Cast.read(), ISSUER);
        });
        clock.runOn();
    }

    /** A post of the cast (the first), or the trusted person or person on record when they hold none. */
    public static Viewer viewer(String human) {
        var member = Cast.read().human(human);
        if (!member.posts().isEmpty()) {
            return Viewer.staff(Stage.post(human), Stage.human(human));
        }
        return member.trusted() ? trusted(human) : Viewer.person(Stage.person(human), Stage.human(human));
    }

    /** Somebody of the cast as trusted person. */
    public static Viewer trusted(String human) {
        return Viewer.trusted(Stage.trusted(human), Stage.human(human));
    }

    /** Does something as somebody of the cast. */
    public static <T> T as(String human, Supplier<T> work) {
        return Viewers.as(viewer(human), work);
    }

    /** A person without a name on record, registered by Jess of the coordination team, told how information is used. */
    public PersonId person(String reference) {
        var id = Stage.person(reference);
        as("jess", () -> {
            assertThat(people.register(id, "S.T.", reference, null)).isEmpty();
            assertThat(people.giveNotice(id, null, "leaflet", "spoken")).isEmpty();
            return id;
        });
        return id;
    }

    /** A person with a name, registered by Jess, told how information is used; the id is that of the reference. */
    public PersonId named(String reference, String firstName, String surname) {
        var id = Stage.person(reference);
        return named(PersonDraft.named(id, firstName, surname));
    }

    /** A person of whom this is known, registered by Jess, told how information is used. */
    public PersonId named(PersonDraft draft) {
        return as("jess", () -> {
            assertThat(names.register(draft)).isEmpty();
            assertThat(people.giveNotice(draft.id(), null, "leaflet", "spoken")).isEmpty();
            return draft.id();
        });
    }

    /** Agencies of the cast begin to work with the person. */
    public void involve(PersonId person, String... agencies) {
        Stream.of(agencies)
                .forEach(each -> as(
                        "jess",
                        () -> assertThat(involvements.begin(person, Stage.agency(each), null))
                                .isEmpty()));
    }

    /** The person agreed that an agency sees these categories; said to Jess, approved by Lena. */
    public ShareId share(PersonId person, String agency, String... categories) {
        return share(person, new Recipient.OfAgency(agencyId(agency)), categories);
    }

    /** The person agreed that somebody sees these categories; said to Jess, approved by Lena. */
    public ShareId share(PersonId person, Recipient to, String... categories) {
        var id = ShareId.random();
        var what = Stream.of(categories).<Scope>map(Scope.OfCategory::new).toList();
        var draft = new ShareDraft(id, person, List.of(to), what, "signed", null, null, Stage.post("lena"));
        as("jess", () -> assertThat(shares.record(draft)).isEmpty());
        return id;
    }

    private static AgencyId agencyId(String agency) {
        return Stage.agency(agency);
    }
}
