package org.alongside.answering.ui;

import org.alongside.agency.AgencyId;
import org.alongside.agency.AgencyRoutes;
import org.alongside.agency.PostList;
import org.alongside.agency.Posts;
import org.alongside.answering.Contacts;
import org.alongside.local.Stage;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.notAvailable;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class ContactViewTest {

    private static final String ADDRESS = "E-mail address of the agency";

    private final World world;
    private final Contacts contacts;
    private final Posts posts;
    private final PostList list;
    private final AgencyId surgery = Stage.agency("surgery");

    ContactViewTest(World world, Contacts contacts, Posts posts, PostList list) {
        this.world = world;
        this.contacts = contacts;
        this.posts = posts;
        this.list = list;
    }

    @BeforeEach
    void begin() {
        world.begin();
    }

    @Test
    void theAdministratorSaysWhereAnAgencyIsWrittenTo() {
        signIn("nadia");
        open(AgencyRoutes.mail(surgery));
        press("Save");
        see("Enter an e-mail address.", "Choose a role.");
        fill(ADDRESS, "reception@surgery.example\nBcc: x@y.example");
        press("Save");
        see("Enter one e-mail address");
        fill(ADDRESS, "o'brien@surgery.example");
        fill("Whoever answers by e-mail does so as", "gp-admin");
        fill("Only a weekly e-mail", true);
        press("Save");
        see("Mails about actions go to o'brien@surgery.example from now on.");

        var kept = as("ravi", () -> contacts.of(surgery)).orElseThrow();
        assertThat(kept.address()).isEqualTo("o'brien@surgery.example");
        assertThat(kept.wishes().weekly()).isTrue();
        open(AgencyRoutes.posts(surgery));
        see("How this agency is written to");
    }

    @Test
    void anotherRoleIsAnotherDesk() {
        as(
                "nadia",
                () -> assertThat(contacts.keep(surgery, "a@b.example", null, "gp-admin"))
                        .isEmpty());
        as(
                "nadia",
                () -> assertThat(contacts.keep(surgery, "a@b.example", null, "gp-clinician"))
                        .isEmpty());

        assertThat(as("ravi", () -> contacts.of(surgery)).orElseThrow().role()).isEqualTo("gp-clinician");
    }

    @Test
    void aDeskThatWasEndedBeginsAgainWithTheAddress() {
        as(
                "nadia",
                () -> assertThat(contacts.keep(surgery, "a@b.example", null, "gp-admin"))
                        .isEmpty());
        var desks = as("nadia", () -> list.of(surgery)).stream()
                .filter(ContactViewTest::isDesk)
                .toList();
        assertThat(desks).hasSize(1);
        as("nadia", () -> posts.end(desks.getFirst().id()));
        as(
                "nadia",
                () -> assertThat(contacts.keep(surgery, "a@b.example", null, "gp-admin"))
                        .isEmpty());

        assertThat(as("nadia", () -> list.of(surgery)).stream().filter(ContactViewTest::isDesk))
                .filteredOn(post -> !post.ended())
                .hasSize(1);
    }

    private static boolean isDesk(PostList.Row post) {
        return post.name().endsWith("answering by e-mail");
    }

    @Test
    void nobodyElseComesThere() {
        signIn("jess");
        closed(AgencyRoutes.mail(surgery));
        signIn("jo");
        closed(AgencyRoutes.mail(surgery));
        signIn("nadia");
        notAvailable(AgencyRoutes.mail(AgencyId.random()));
        notAvailable("agencies/nonsense/mail");
    }
}
