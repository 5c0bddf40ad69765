package org.alongside.agency.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.AgencyRoutes;
import org.alongside.agency.Practices;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.row;
import static org.alongside.testing.Screen.rows;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.Screen.upload;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class PracticesViewTest {

    private static final Path LIST = Path.of("config/ods/epraccur.csv");

    private final Practices practices;
    private final World world;

    @TempDir
    private Path folder = Path.of("");

    PracticesViewTest(Practices practices, World world) {
        this.practices = practices;
        this.world = world;
    }

    @BeforeEach
    void theFirstTenLines() throws Exception {
        world.begin();
        var few =
                Files.write(folder.resolve("few.csv"), Files.readAllLines(LIST).subList(0, 10));
        Viewers.as(Viewer.system("practices"), () -> practices.importIfEmpty(few));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jess", "gwen", "olly", "pia"})
    void everybodyWhoWorksHereFindsPractices(String human) {
        signIn(human);
        open(AgencyRoutes.PRACTICES);

        see("10 found");
        absent("Bring in a newer list");
        fill("Find a practice", "Queen’s Park, Stockton-on-Tees");

        see("1 found");
        assertThat(rows()).isEqualTo(1);
        assertThat(row(0)).contains("A81002", "QUEENS PARK MEDICAL CENTRE", "Open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dee", "sam"})
    void nobodyElseOpensIt(String human) {
        signIn(human);
        closed(AgencyRoutes.PRACTICES);
    }

    @Test
    void theAdministratorBringsInANewerList() throws Exception {
        signIn("nadia");
        open(AgencyRoutes.PRACTICES);

        upload(
                "epraccur.csv",
                Files.readString(LIST)
                        .lines()
                        .limit(12)
                        .map(line -> line.replace("DENSHAM", "\"\""))
                        .reduce("", (all, line) -> all + line + "\n")
                        .getBytes(StandardCharsets.UTF_8));

        see("The list is in: 2 new, 1 changed, 9 unchanged, 0 refused.", "12 found");
    }

    @Test
    void aRefusedFileIsExplained() {
        signIn("nadia");
        open(AgencyRoutes.PRACTICES);

        upload("epraccur.csv", "name,town\n".getBytes(StandardCharsets.UTF_8));

        see("Line 1 does not have the 27 columns of the NHS list. Nothing has changed.", "10 found");
    }
}
