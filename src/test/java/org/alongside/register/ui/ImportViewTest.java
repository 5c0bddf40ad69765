package org.alongside.register.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.Practices;
import org.alongside.agency.Progress;
import org.alongside.register.RegisterRoutes;
import org.alongside.register.preview.PreviewRow;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.alongside.testing.LongPages.pressInRow;
import static org.alongside.testing.LongPages.seeSoon;
import static org.alongside.testing.LongPages.send;
import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.rows;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class ImportViewTest {

    private static final Path REAL = Path.of("src/test/resources/register/sas-register.xlsx");

    private final World world;
    private final Practices practices;
    private final FreshDatabase database;

    @TempDir
    private Path folder = Path.of("");

    ImportViewTest(World world, Practices practices, FreshDatabase database) {
        this.world = world;
        this.practices = practices;
        this.database = database;
    }

    @BeforeEach
    void world() {
        world.begin();
    }

    @Test
    void supportWorkersAndStrangersMayNotOpenIt() {
        for (var who : new String[] {"kerra", "jo", "hale", "pia", "dee"}) {
            signIn(who);
            closed(RegisterRoutes.IMPORT);
        }
    }

    @Test
    void coordinatorsOpenIt() {
        signIn("jess");
        open(RegisterRoutes.IMPORT);
        see("1. Choose the file");
    }

    @Test
    void whatIsNoWorkbookIsRefusedWhole() throws IOException {
        signIn("sol");
        open(RegisterRoutes.IMPORT);
        send(Files.writeString(folder.resolve("register.xlsx"), "<script>alert(1)</script>"));

        seeSoon("This is not an Excel workbook");

        absent("2. Check the columns");
        assertThat(people()).isZero();
    }

    @Test
    void theRegisterIsLookedAtDecidedAndImported() {
        Viewers.as(
                Viewer.system("practices"),
                () -> practices.importFrom(Path.of("config/ods/epraccur.csv"), Progress.UNHEARD));
        signIn("sol");
        open(RegisterRoutes.IMPORT);
        send(REAL);
        seeSoon("2. Check the columns");
        see("Staff involved - DO NOT SHARE", "hidden in the file");

        press("Show what would happen");
        seeSoon("3. Look and decide");
        see("new: 52", "needs a decision: 14", "rejected: 3", "Contacts log, Appointments, Reviews, Invoices");
        assertThat(rows()).isEqualTo(69);

        pressInRow((PreviewRow row) -> row.number() == 61, "The commissioner was asked and agreed: bring in");
        see("new: 53", "needs a decision: 13");
        assertThat(people()).isZero();

        press("Import");
        seeSoon("Imported: 53 people came on record");
        see("4. Done", "Download the report (CSV)");
        assertThat(people()).isEqualTo(53);
    }

    private int people() {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from consent.person")) {
            answer.next();
            return answer.getInt(1);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
