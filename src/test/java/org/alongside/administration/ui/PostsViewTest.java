package org.alongside.administration.ui;

import org.alongside.agency.AgencyId;
import org.alongside.agency.AgencyRoutes;
import org.alongside.local.Stage;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.pressInRow;
import static org.alongside.testing.Screen.row;
import static org.alongside.testing.Screen.rows;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class PostsViewTest {

    private static final String LANTERN = AgencyRoutes.posts(Stage.agency("lantern"));

    private final World world;

    PostsViewTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void world() {
        world.begin();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jess", "kerra", "dee", "sam"})
    void nobodyElseOpensIt(String human) {
        signIn(human);
        closed(LANTERN);
    }

    @Test
    void anAgencyThatIsNoneIsNotAvailable() {
        signIn("nadia");

        closed(AgencyRoutes.posts(AgencyId.random()));
        closed("agencies/nonsense/posts");
    }

    @Test
    void aNewcomerBeginsAndAPostEnds() {
        signIn("nadia");
        open(LANTERN);
        see("Posts of Lantern Outreach");
        assertThat(rows()).isEqualTo(1);

        fill("Name", "Ann Bray");
        fill("Role", "support-worker");
        fill("Sign-in name", "ann");
        press("Begin post");
        see("Ann Bray can work here from now on.");
        assertThat(row(0)).contains("Ann Bray", "Support worker", "Open");

        pressInRow(1, "End post");
        see("The post of Kerra Hicks has ended");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void somebodyKnownTakesUpAnotherPost() {
        signIn("nadia");
        open(LANTERN);

        fill("Name", "Ivy Marrack");
        fill("Role", "support-worker");
        fill("Identity provider", World.ISSUER);
        fill("Sign-in name", "ivy");
        press("Begin post");

        see("Ivy Marrack can work here from now on.");
        assertThat(World.as("nadia", () -> row(0))).contains("Ivy Marrack");
    }

    @Test
    void whatIsMissingIsSaidAtTheField() {
        signIn("nadia");
        open(LANTERN);

        fill("Sign-in name", "x".repeat(256));
        press("Begin post");

        see("Fill this in.", "Use at most 255 characters.");
        assertThat(rows()).isEqualTo(1);
    }
}
