package org.alongside.agency.ui;

import org.alongside.agency.AgencyRoutes;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.alongside.testing.Screen.absent;
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
class AgenciesViewTest {

    private final World world;

    AgenciesViewTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void world() {
        world.begin();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jess", "pia", "gwen", "olly", "dee", "sam"})
    void nobodyElseOpensIt(String human) {
        signIn(human);
        closed(AgencyRoutes.LIST);
    }

    @Test
    void anAgencyIsAddedByHandAndSigns() {
        signIn("nadia");
        open(AgencyRoutes.LIST);

        fill("Name of the agency", "Mary's <b>Café</b>");
        fill("Kind of agency", "voluntary");
        press("Add agency");
        see("Mary's <b>Café</b> is added.");
        fill("Find an agency by name or practice code", "café");
        assertThat(rows()).isEqualTo(1);
        assertThat(row(0)).contains("Charity or voluntary organisation", "Not signed", "0");

        pressInRow(0, "Record signature");
        assertThat(row(0)).contains("Signed");
        pressInRow(0, "End agreement");
        see("If Mary's <b>Café</b> leaves the sharing agreement, its open posts would no longer see anything: 0.");
        press("Not now");
        assertThat(row(0)).contains("Signed");
        pressInRow(0, "End agreement");
        press("Yes, it leaves");
        assertThat(row(0)).contains("Ended");
    }

    @Test
    void whatIsMissingIsSaidAtTheField() {
        signIn("nadia");
        open(AgencyRoutes.LIST);

        press("Add agency");
        see("Enter a name.", "Choose a kind of agency.");
        fill("Name of the agency", "lantern OUTREACH");
        fill("Kind of agency", "voluntary");
        press("Add agency");

        see("There is an agency with this name already.");
        absent("Enter a name.", "is added");
    }
}
