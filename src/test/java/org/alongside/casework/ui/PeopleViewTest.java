package org.alongside.casework.ui;

import java.time.LocalDate;
import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.casework.CaseRoutes;
import org.alongside.casework.Caseload;
import org.alongside.local.Stage;
import org.alongside.person.Alias;
import org.alongside.person.NhsNumber;
import org.alongside.person.PersonDraft;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.fillNoDay;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.rows;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class PeopleViewTest {

    private final World world;
    private final Caseload caseload;
    private PersonId sam = PersonId.random();

    PeopleViewTest(World world, Caseload caseload) {
        this.world = world;
        this.caseload = caseload;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.named(new PersonDraft(
                Stage.person("sam"),
                "Samuel",
                "O’Trémayne",
                "Sam",
                null,
                null,
                LocalDate.of(1988, 1, 12),
                null,
                new NhsNumber("9990000018"),
                List.of(new Alias("Bella Wood", false)),
                null));
        world.named("kim", "Kim", "Rowe");
    }

    @Test
    void aCoordinatorFindsSomebodyByAnyNameNumberOrBirthDate() {
        signIn("jess");
        open(CaseRoutes.PEOPLE);
        assertThat(rows()).isEqualTo(2);

        for (var text : List.of("o'tre", "SAM", "otremayne", "wood", "999 000 0018", "12/1/1988")) {
            fill("Find a person", text);
            press("Find");
            assertThat(rows()).as(text).isEqualTo(1);
        }
        fill("Find a person", "amuel");
        press("Find");
        see("Nobody is found", "Add a person");
    }

    @Test
    void aStrangerFindsNobody() {
        signIn("jo");
        open(CaseRoutes.PEOPLE);
        see("Nobody is here yet");

        fill("Find a person", "9990000018");
        press("Find");
        see("Nobody is found");
        absent("Add a person", "Samuel");
        assertThat(World.as("jo", () -> caseload.count(new Caseload.Filter(""))))
                .isZero();
    }

    @Test
    void whoeverMayNotKnowTheNameSeesInitialsAndCannotSearchForIt() {
        world.involve(sam, "lantern");

        assertThat(World.as(
                        "kerra",
                        () -> caseload.page(new Caseload.Filter(""), 0, 50).toList()))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).startsWith("S.O. · "))
                .satisfies(row -> assertThat(row.nhsNumber()).isNull());
        for (var text : List.of("sam", "9990000018", "12/1/1988")) {
            assertThat(World.as("kerra", () -> caseload.count(new Caseload.Filter(text))))
                    .as(text)
                    .isZero();
        }
    }

    @Test
    void aPersonIsAddedByHandOnceTheNumberIsRightAndNamesakesWereShown() {
        signIn("jess");
        open(CaseRoutes.REGISTER);
        fill("NHS number", "999 000 0019");
        fill("First name", "Kim");
        fill("Surname", "Rowe");
        press("Add this person");
        assertThat(World.as("jess", () -> caseload.count(new Caseload.Filter(""))))
                .isEqualTo(2);

        fill("NHS number", "");
        fillNoDay("Date of birth", "31/2/1990");
        press("Add this person");
        see("This is not a day. Write it like 6/3/2026.");
        absent("Please look whether it is one of them");

        fill("Date of birth", LocalDate.of(1990, 3, 2));
        press("Add this person");
        see("Please look whether it is one of them");
        press("Add this person");
        see("Kim Rowe", "What matters to me");
        assertThat(World.as("jess", () -> caseload.count(new Caseload.Filter("rowe"))))
                .isEqualTo(2);
    }

    @Test
    void onlyCoordinatorsAddPeople() {
        signIn("kerra");
        closed(CaseRoutes.REGISTER);
    }
}
