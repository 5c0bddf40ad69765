package org.alongside.consent;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.consent.AgreementChange.What;
import org.alongside.consent.Agreements.Effect;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Agreements in force, proposed and rehearsed. Gwen is the surgery's GP, and the ceiling of the plan is implied consent for her. */
@DbTest
class AgreementsDbTest {

    private static final int PEOPLE = 25;

    private final World world;
    private final FreshDatabase database;
    private final Agreements agreements;
    private final Disclosures disclosures;
    private final Notes notes;
    private final ItemId plan = ItemId.random();

    @TempDir
    private Path folder = Path.of("");

    AgreementsDbTest(World world, FreshDatabase database, Agreements agreements, Disclosures disclosures, Notes notes) {
        this.world = world;
        this.database = database;
        this.agreements = agreements;
        this.disclosures = disclosures;
        this.notes = notes;
    }

    private AgreementOnDisk disk() {
        return new AgreementOnDisk(database, folder);
    }

    @BeforeEach
    void onePersonWithAPlan() {
        world.begin();
        write(person("sam"), plan, "plan");
    }

    @Test
    void theFirstStartIsInForceAtOnce() {
        disk().start();

        assertThat(as("nadia", agreements::history)).singleElement().satisfies(first -> {
            assertThat(first.by()).isNull();
            assertThat(first.text().categories()).hasSize(29);
            assertThat(first.text().cell("plan", "gp-clinician")).isEqualTo("I");
            assertThat(first.text().cell("plan", "privacy-officer")).isEqualTo("-");
            assertThat(first.text().roles()).hasSize(13).startsWith("case-coordinator");
        });
        assertThat(as("nadia", agreements::proposal)).isEmpty();
    }

    @Test
    void otherFilesWaitTheNewestWinAndTheSameOnesTakeThemBack() {
        var disk = disk();
        disk.cell("plan", "gp-clinician", "-");
        disk.start();
        assertThat(changes()).containsExactly(new AgreementChange(What.CELL, "plan", "gp-clinician", "I", "-"));
        assertThat(because("gwen")).isEqualTo("IMPLIED_CARE");

        disk.back();
        disk.cell("plan", "gp-clinician", "E");
        disk.change(
                "categories.csv",
                text -> text.replace("general,R,no,\"Special", "social,V,yes,\"Special")
                        + "pets,social,N,no,animals\n");
        disk.change("ceilings.csv", text -> text + "pets,I,-,-,-,-,-,-,-,-,-,-,-,yes\n");
        disk.start();
        assertThat(changes())
                .containsExactly(
                        new AgreementChange(What.CELL, "plan", "gp-clinician", "I", "E"),
                        new AgreementChange(What.FAMILY, "scheme", "", "general", "social"),
                        new AgreementChange(What.LEVEL, "scheme", "", "2", "3"),
                        new AgreementChange(What.EMERGENCY, "scheme", "", "false", "true"),
                        new AgreementChange(What.CATEGORY_NEW, "pets", "", "", ""),
                        new AgreementChange(What.CELL, "pets", "case-coordinator", "-", "I"),
                        new AgreementChange(What.CELL, "pets", "person", "-", "yes"));

        disk.back();
        disk.start();
        assertThat(as("nadia", agreements::proposal)).isEmpty();
        assertThat(as("nadia", agreements::history)).hasSize(1);
    }

    @Test
    void theAdministratorPutsItInForceForEverybodyOrNobody() {
        var people = new ArrayList<PersonId>();
        for (var number = 1; number <= PEOPLE; number++) {
            people.add(person("person-" + number));
            write(people.getLast(), ItemId.random(), "plan");
        }
        propose();
        var fingerprint = fingerprint();

        assertThat(as("nadia", agreements::rehearse))
                .containsExactly(new Effect("gp-clinician", "plan", false, null, PEOPLE + 1L));
        assertThatThrownBy(() -> as(
                        "nadia",
                        () -> agreements.putInForce(fingerprint, left -> {
                            throw new IllegalStateException("the lights went out with " + left + " to go");
                        })))
                .hasMessage("the lights went out with 6 to go");
        assertThat(because("gwen")).isEqualTo("IMPLIED_CARE");
        assertThat(as("nadia", agreements::history)).hasSize(1);

        assertThat(as("nadia", () -> agreements.putInForce(fingerprint, left -> {})))
                .isEmpty();
        assertThat(because("gwen")).isEqualTo("CEILING");
        assertThat(as("nadia", agreements::proposal)).isEmpty();
        assertThat(as("nadia", agreements::history)).hasSize(2).first().satisfies(now -> {
            assertThat(now.by()).isEqualTo("Nadia Roskilly");
            assertThat(now.text().cell("plan", "gp-clinician")).isEqualTo("-");
        });
        assertThat(as("nadia", () -> agreements.putInForce(fingerprint, left -> {})))
                .contains(ConsentRefusal.PROPOSAL_CHANGED);
    }

    @Test
    void aRehearsalSaysWhoGainsAndLosesAndLeavesNoTrace() throws SQLException {
        var disk = disk();
        disk.cell("plan", "gp-clinician", "-");
        disk.cell("plan", "gp-admin", "I");
        disk.start();
        var before = everything();

        assertThat(as("nadia", agreements::rehearse))
                .containsExactly(
                        new Effect("gp-admin", "plan", true, null, null),
                        new Effect("gp-clinician", "plan", false, null, null));

        assertThat(everything()).isEqualTo(before);
        assertThat(because("gwen")).isEqualTo("IMPLIED_CARE");
    }

    @Test
    void nothingProposedIsNothingToRehearse() {
        assertThat(as("nadia", agreements::rehearse)).isEmpty();
        assertThat(as("nadia", () -> agreements.putInForce("none", left -> {})))
                .contains(ConsentRefusal.PROPOSAL_CHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jess", "sol", "gwen", "lena", "pia", "dee", "sam"})
    void nobodyElseReadsRehearsesOrChangesIt(String human) {
        propose();
        var fingerprint = fingerprint();

        denied(World.viewer(human), fingerprint);
    }

    @Test
    void neitherDoesAJob() {
        propose();

        denied(Viewer.system("setup"), fingerprint());
    }

    private void denied(Viewer viewer, String fingerprint) {
        assertThat(Viewers.as(viewer, agreements::history)).isEmpty();
        assertThat(Viewers.as(viewer, agreements::proposal)).isEmpty();
        assertThatThrownBy(() -> Viewers.as(viewer, agreements::rehearse)).hasStackTraceContaining("not available");
        assertThat(Viewers.as(viewer, () -> agreements.putInForce(fingerprint, left -> {})))
                .contains(ConsentRefusal.NOT_ALLOWED);
        assertThat(because("gwen")).isEqualTo("IMPLIED_CARE");
    }

    @Test
    void whoeverRecordsAFactMeanwhileWaits() {
        for (var number = 1; number <= PEOPLE; number++) {
            person("person-" + number);
        }
        propose();
        var fingerprint = fingerprint();

        assertThat(as(
                        "nadia",
                        () -> agreements.putInForce(
                                fingerprint,
                                left -> assertThatThrownBy(() -> sql(
                                                "set lock_timeout = '100ms'",
                                                "insert into consent.stale select p.id from consent.person p limit 1"))
                                        .hasMessageContaining("lock timeout"))))
                .isEmpty();
    }

    @Test
    void anotherTextOfTheRulesCompilesEverybodyAtTheNextStart() throws SQLException {
        sql("delete from consent.disclosure", "update consent.compiled_by set rules = 'as they were'");
        assertThat(because("gwen")).isEqualTo("NOT_INVOLVED");

        disk().start();

        assertThat(because("gwen")).isEqualTo("IMPLIED_CARE");
        assertThat(as("nadia", agreements::history)).hasSize(1);
    }

    @Test
    void anotherTextOfTheRulesCompilesByWhatIsInForceAndNotByWhatIsProposed() throws SQLException {
        sql("update consent.compiled_by set rules = 'as they were'");

        propose();

        assertThat(because("gwen")).isEqualTo("IMPLIED_CARE");
        assertThat(changes()).hasSize(1);
    }

    private void propose() {
        var disk = disk();
        disk.cell("plan", "gp-clinician", "-");
        disk.start();
    }

    private List<AgreementChange> changes() {
        var proposed = as("nadia", agreements::proposal).orElseThrow().text();
        return proposed.changesFrom(as("nadia", agreements::history).getFirst().text());
    }

    private String fingerprint() {
        return as("nadia", agreements::proposal).orElseThrow().fingerprint();
    }

    private PersonId person(String name) {
        var person = world.person(name);
        world.involve(person, "surgery");
        return person;
    }

    private void write(PersonId person, ItemId id, String category) {
        as(
                "jess",
                () -> assertThat(notes.write(
                                new NoteDraft(ItemDraft.of(id, person, "note", category, "A note"), "Words")))
                        .isEmpty());
    }

    private String because(String human) {
        return as(human, () -> disclosures.explain(plan)).orElseThrow().because();
    }

    private List<String> everything() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select (select md5(string_agg(c::text, '|' order by c.code)) from consent.category c)
                            || (select md5(string_agg(e::text, '|' order by e.category, e.role)) from consent.ceiling e)
                            || (select md5(string_agg(d::text, '|' order by d.id)) from consent.disclosure d)
                            || (select md5(string_agg(t::text, '|' order by t.number)) from consent.agreement_text t)
                            || (select md5(string_agg(p::text, '|')) from consent.agreement_proposal p)
                            || (select md5(string_agg(b::text, '|')) from consent.compiled_by b)
                            || (select count(*) from consent.stale)""")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertThat(found).hasSize(1).doesNotContainNull();
        return found;
    }

    private void sql(String... statements) throws SQLException {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }
}
