package org.alongside.register;

import java.util.List;
import java.util.Objects;

import org.alongside.actor.Refused;
import org.alongside.agency.Practices;
import org.alongside.register.preview.Candidate;
import org.alongside.register.preview.Decision;
import org.alongside.register.preview.Outcome;
import org.alongside.register.preview.PreviewRow;
import org.alongside.register.preview.Reason;
import org.alongside.register.preview.RegisterPreview;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.World;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongsidedb.consent.Tables.PERSON;
import static org.alongsidedb.person.Tables.IDENTITY;
import static org.alongsidedb.register.Tables.HELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The real register into an empty portal: what appears, for whom, and that the same file again changes nothing. */
@DbTest
class RegisterImportDbTest {

    private final World world;
    private final Practices practices;
    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final Importing importing;

    RegisterImportDbTest(
            World world,
            Practices practices,
            RegisterImport imports,
            FreshDatabase database,
            DSLContext db,
            TransactionTemplate transaction) {
        this.world = world;
        this.practices = practices;
        this.db = db;
        this.transaction = transaction;
        this.importing = new Importing(imports, database);
    }

    @BeforeEach
    void emptyRegister() {
        world.begin();
        Importing.practices(practices);
    }

    @Test
    void peopleAppearAndTheSameFileAgainChangesNothing() {
        var preview = real("sol");
        assertThat(importing.ask("select count(*) from consent.person")).isEqualTo("0");

        assertThat(importing.confirm("sol", preview)).isEqualTo(new ImportResult.Done(52, 0));

        peopleAreAsTheFileSays();
        wordsAreInTheirCategories();
        onlyTheImportersAgencySeesThem();
        theSameFileAgainChangesNothing();
    }

    private void peopleAreAsTheFileSays() {
        assertThat(importing.ask("select count(*) from scheme.placement where ended is null"))
                .isEqualTo("47");
        assertThat(importing.ask("select string_agg(outcome || ' ' || n, ', ' order by outcome) from (select outcome, "
                        + "count(*) n from scheme.placement where ended is not null group by outcome) o"))
                .isEqualTo("died 1, overturned 1, registered 2, transferred 1");
        assertThat(importing.ask("select count(*) from person.identity where nhs_number is not null"))
                .isEqualTo("50");
        assertThat(importing.ask("select count(*) from consent.person where died_on is not null"))
                .isEqualTo("1");
        assertThat(
                        importing.ask(
                                "select string_agg(c.value, '; ' order by c.value) from person.contact_point c "
                                        + "join person.identity i using (person_id) where c.kind = 'phone' and i.nhs_number = '9990753830'"))
                .isEqualTo("+447700900134");
        assertThat(importing.ask("select p.removing_practice || ' ' || i.born from scheme.placement p "
                        + "join person.identity i using (person_id) where i.nhs_number = '9990753830'"))
                .isEqualTo("L82026 1970-07-07");
        assertThat(importing.ask("select count(*) from person.contact_point where value = '+447700900272' and current"))
                .isEqualTo("0");
        assertThat(importing.ask("select count(*) from scheme.placement where ended is null and next_review is null "
                        + "and next_review_missing_because <> ''"))
                .isEqualTo("4");
    }

    private void wordsAreInTheirCategories() {
        assertThat(importing.ask("select string_agg(distinct i.category, ' ' order by i.category) from consent.item i "
                        + "join casework.note n on n.item_id = i.id"))
                .isEqualTo("contact document relationships risk-history safety-alert scheme sharing");
        assertThat(importing.ask("select count(*) from consent.share")).isEqualTo("0");
        assertThat(importing.ask("select count(*) from consent.nomination")).isEqualTo("0");
        assertThat(importing.ask(
                        "select count(*) from consent.item where public_line = 'Old register: staff involved'"))
                .isEqualTo("0");
        assertThat(importing.ask("select min(level) from consent.item where category = 'risk-history'"))
                .isEqualTo("3");
    }

    private void onlyTheImportersAgencySeesThem() {
        assertThat(peopleSeenBy("sol")).isEqualTo(52);
        assertThat(peopleSeenBy("hale")).isEqualTo(52);
        assertThat(peopleSeenBy("jo")).isZero();
        assertThat(peopleSeenBy("jess")).isZero();
        assertThat(namesSeenBy("sol")).isEqualTo(52);
        assertThat(namesSeenBy("jo")).isZero();
        assertThat(rowsSeenBy("sol")).isEqualTo(52);
        assertThat(rowsSeenBy("jo")).isZero();
        assertThat(rowsSeenBy("jess")).isZero();
    }

    private void theSameFileAgainChangesNothing() {
        var before = importing.everything();
        var again = real("sol");

        assertThat(again.count(Outcome.NEW)).isZero();
        assertThat(again.count(Outcome.MATCHES)).isEqualTo(52);
        assertThat(again.count(Outcome.NEEDS_DECISION)).isEqualTo(14);
        assertThat(again.rows())
                .allSatisfy(row -> assertThat(row.outcome() == Outcome.MATCHES ? row.differences() : List.of())
                        .isEmpty());
        assertThat(importing.confirm("sol", again)).isEqualTo(new ImportResult.Done(0, 0));
        assertThat(importing.everything()).isEqualTo(before);
    }

    @Test
    void decisionsBringRowsInAndAreRemembered() {
        importing.confirm("sol", real("sol"));
        var decided = decide(real("sol"), 24, new Decision.WithoutNumber());
        decided = decide(decided, 33, new Decision.PracticeIs("Y01922"));
        decided = decide(decided, 61, new Decision.CommissionerAgreed());
        decided = decide(decided, 73, new Decision.BirthDateNotKnown());
        decided = decide(
                decided, 67, new Decision.SameAsRow(row(decided, 29).row().fingerprint()));
        decided = decide(decided, 72, new Decision.SomeoneElse());
        decided = decide(decided, 46, new Decision.LeaveOut());

        assertThat(importing.confirm("sol", decided)).isEqualTo(new ImportResult.Done(5, 1));
        var before = importing.everything();
        var again = real("sol");

        assertThat(again.count(Outcome.NEEDS_DECISION)).isEqualTo(7);
        assertThat(row(again, 46).reasons()).containsExactly(Reason.LEFT_OUT);
        assertThat(importing.confirm("sol", again)).isEqualTo(new ImportResult.Done(0, 0));
        assertThat(importing.everything()).isEqualTo(before);
    }

    @Test
    void anotherAgencyIsAskedAboutTheirNumbersAndToldNoName() {
        importing.confirm("sol", real("sol"));

        var preview = real("jess");

        assertThat(row(preview, 6).reasons()).containsExactly(Reason.MAYBE_SAME_PERSON);
        assertThat(row(preview, 6).findings().getFirst().candidates())
                .singleElement()
                .satisfies(candidate -> {
                    var person = ((Candidate.Held) candidate).person();
                    assertThat(person.isElsewhere()).isTrue();
                    assertThat(person.name().isBlank()).isTrue();
                });
        assertThat(preview.count(Outcome.NEW)).isEqualTo(2);
    }

    @Test
    void onlyCoordinatorsImport() {
        var preview = real("sol");

        assertThat(importing.confirm("kerra", preview)).isEqualTo(new ImportResult.Stopped(Refused.NOT_ALLOWED, 0));
        assertThatThrownBy(() -> real("kerra")).hasStackTraceContaining("only coordinators import registers");
        assertThat(importing.ask("select count(*) from consent.person")).isEqualTo("0");
    }

    @Test
    void aFaultInTheMiddleLeavesNothing() {
        var preview = real("sol");

        assertThatThrownBy(() -> importing.confirm("sol", preview, saved -> {
                    throw new IllegalStateException("the power failed");
                }))
                .hasMessage("the power failed");

        assertThat(importing.ask("select count(*) from consent.person")).isEqualTo("0");
        assertThat(importing.ask("select count(*) from register.import")).isEqualTo("0");
        assertThat(importing.ask("select count(*) from audit.entry where act = 'insert' and person_id is not null"))
                .isEqualTo("0");
    }

    @Test
    void aSecondImportOfOneLookIsToldThatThingsChanged() {
        var one = real("sol");
        var other = real("sol");
        importing.confirm("sol", one);

        assertThat(importing.confirm("sol", other)).isEqualTo(new ImportResult.Stopped(Refused.CHANGED_MEANWHILE, 0));
        assertThat(importing.ask("select count(*) from consent.person")).isEqualTo("52");
    }

    private RegisterPreview real(String who) {
        return importing.preview(who, Importing.REAL);
    }

    private static RegisterPreview decide(RegisterPreview preview, int number, Decision decision) {
        return preview.decide(row(preview, number).row().fingerprint(), decision);
    }

    private static PreviewRow row(RegisterPreview preview, int number) {
        return preview.row(number).orElseThrow();
    }

    private int peopleSeenBy(String who) {
        return seen(who, PERSON);
    }

    private int namesSeenBy(String who) {
        return seen(who, IDENTITY);
    }

    private int rowsSeenBy(String who) {
        return seen(who, HELD);
    }

    private int seen(String who, Table<?> table) {
        return World.as(who, () -> Objects.requireNonNull(transaction.execute(status -> db.fetchCount(table))));
    }
}
