package org.alongside.administration.ui;

import java.nio.file.Path;

import org.alongside.administration.AdministrationRoutes;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.consent.AgreementOnDisk;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.alongside.testing.LongPages.seeSoon;
import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class AgreementViewTest {

    private final World world;
    private final FreshDatabase database;
    private final Notes notes;

    @TempDir
    private Path folder = Path.of("");

    AgreementViewTest(World world, FreshDatabase database, Notes notes) {
        this.world = world;
        this.database = database;
        this.notes = notes;
    }

    @BeforeEach
    void world() {
        world.begin();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jess", "gwen", "pia", "dee", "sam"})
    void nobodyElseOpensIt(String human) {
        signIn(human);
        closed(AdministrationRoutes.AGREEMENT);
    }

    @Test
    void whatIsInForceIsATableInLettersAndWords() {
        signIn("nadia");
        open(AdministrationRoutes.AGREEMENT);

        see("Sharing agreement", "from the first start", "GP or nurse", "The person themselves");
        see("Background to the safety line", "very restricted", "O: only on another lawful ground", "–: never");
        see("The first agreement of this portal.");
        absent("A changed agreement is waiting", "!{", "My own record");
    }

    @Test
    void aChangeIsReadRehearsedCheckedAndPutInForce() {
        var sam = world.person("sam");
        world.involve(sam, "surgery");
        World.as(
                "jess",
                () -> assertThat(notes.write(
                                new NoteDraft(ItemDraft.of(ItemId.random(), sam, "note", "plan", "A note"), "Words")))
                        .isEmpty());
        var disk = new AgreementOnDisk(database, folder);
        disk.cell("plan", "gp-clinician", "-");
        disk.start();
        signIn("nadia");
        open(AdministrationRoutes.AGREEMENT);

        see("A changed agreement is waiting", "Nothing has changed yet for anybody.");
        see("Plan: GP or nurse from “I: implied consent is enough” to “–: never”.");
        absent("Put in force");
        press("Show who gains and who loses");
        seeSoon("Plan: GP or nurse would see less. That is fewer than 5 readers and fewer than 5 items.");
        press("Put in force");
        see("Put it in force for everybody?");
        press("Not now");
        absent("Put it in force for everybody?");
        press("Put in force");
        press("Yes, put it in force");
        seeSoon("The changed agreement is in force.");

        absent("A changed agreement is waiting");
        see("put in force by Nadia Roskilly", "Plan: GP or nurse from");
    }

    @Test
    void aProposalThatChangedMeanwhileIsLookedAtAgain() {
        var disk = new AgreementOnDisk(database, folder);
        disk.cell("plan", "gp-clinician", "-");
        disk.start();
        signIn("nadia");
        open(AdministrationRoutes.AGREEMENT);
        press("Show who gains and who loses");
        seeSoon("Nobody would see more or less of what is on record today.");
        disk.cell("plan", "gp-clinician", "E");
        disk.start();

        press("Put in force");
        press("Yes, put it in force");

        seeSoon("This is not what you looked at");
        see("E: only with an explicit yes”.", "from the first start");
        absent("put in force by");
    }

    @Test
    void withoutARehearsalDatabaseThePageOfScenariosSaysHowToSetOneUp() {
        signIn("nadia");
        open(AdministrationRoutes.SCENARIOS);

        see("No rehearsal database is set up here", "alongside.rehearsal.url", "config/postgres/roles.sql");
        absent("Play these scenarios");
    }
}
