package org.alongside.agency;

import java.nio.file.Path;

import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.PracticeSearch.Filter;
import org.alongside.agency.PracticeSearch.Row;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticeSearchDbTest {

    private static final Viewer SOMEBODY = Viewer.system("practices");

    private final PracticeSearch search;
    private final Practices practices;
    private final FreshDatabase database;
    private final DSLContext db;
    private final TransactionTemplate transactions;

    PracticeSearchDbTest(
            PracticeSearch search,
            Practices practices,
            FreshDatabase database,
            DSLContext db,
            TransactionTemplate transactions) {
        this.search = search;
        this.practices = practices;
        this.database = database;
        this.db = db;
        this.transactions = transactions;
    }

    @BeforeAll
    void theWholeList() {
        database.renew();
        Viewers.as(SOMEBODY, () -> practices.importFrom(Path.of("config/ods/epraccur.csv"), Progress.UNHEARD));
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            TYPED                          | FIRST
            A81001                         | A81001
            a81001                         | A81001
            densham                        | A81001
            The Densham Surgery            | A81001
            densham surgery, stockton      | A81001
            DENSHAM STOCKTON-ON-TEES       | A81001
            ts18 1hu densham               | A81001
            ts181hu densham                | A81001
            lawson street densham          | A81001
            queens park medical stockton   | A81002
            Queen’s Park Medical Centre    | A81002
            farrer                         | A81002
            victoria medical practice victoria road | A81003
            ACKLAM medical                 | A81004
            ácklâm médical                 | A81004
            guisborough springwood         | A81005
            springwood TS14 7DJ            | A81005
            Carden Surgery                 | G81014
            nethergreen                    | C88034
            dr kershaw's hospice           | Y06739
            huntcliff saltburn by the sea  | A81618
            parsons green WIC              | Y04551
            kirkbymoorside                 | B82077
            Dr G Thomas' Practice          | W92030
            """)
    void found(String typed, String first) {
        assertThat(firstOf(typed).code()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqxqqx", "densham leeds", "%", "100% qq", "zz9 9zz", "'; drop table agency.practice; --"})
    void nothingIsFoundWhereNothingIs(String typed) {
        var found = Viewers.as(SOMEBODY, () -> search.count(new Filter(typed, false)));

        assertThat(found).isEqualTo(typed.equals("%") ? 16_685 : 0);
    }

    @Test
    void ampersandAndAndAreTheSame() {
        assertThat(count("dr & partners"))
                .isPositive()
                .isEqualTo(count("DR and PARTNERS"))
                .isEqualTo(count("Dr + Partners"));
    }

    @Test
    void beginningsComeBeforePartsAndOpenBeforeClosed() {
        var rows = Viewers.as(
                SOMEBODY, () -> search.page(new Filter("abbey", false), 0, 500).toList());

        var beginning =
                rows.stream().filter(row -> row.name().startsWith("ABBEY")).toList();
        assertThat(rows).startsWith(beginning.toArray(Row[]::new));
        assertThat(beginning.stream().map(row -> row.closed() != null))
                .isSorted()
                .contains(true, false);
    }

    @Test
    void theOwnAreaComesFirst() {
        var ours = new PracticeSearch(db, "QHM");

        var first = Viewers.as(
                SOMEBODY,
                () -> transactions.execute(status -> ours.page(new Filter("road victoria", true), 0, 1)
                        .findFirst()
                        .orElseThrow()));

        assertThat(first.postcode()).matches("(TS|DL|NE|SR).*");
    }

    @Test
    void closedOnesCanBeLeftOut() {
        var rows = Viewers.as(
                SOMEBODY, () -> search.page(new Filter("abbey", true), 0, 500).toList());

        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.closed()).isNull());
    }

    @Test
    void pagesAndCountAgree() {
        var all = Viewers.as(
                SOMEBODY,
                () -> search.page(new Filter("road", false), 0, 20_000).toList());
        var second = Viewers.as(
                SOMEBODY, () -> search.page(new Filter("road", false), 50, 50).toList());

        assertThat(all).hasSize(count("road")).doesNotHaveDuplicates();
        assertThat(second).isEqualTo(all.subList(50, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"densham", "ts18 1hu", "A81001", "victoria hartlepool", "st marys"})
    void findingUsesTheIndex(String typed) {
        var plan = Viewers.as(
                SOMEBODY,
                () -> transactions.execute(status ->
                        db.explain(search.rows(new Filter(typed, false), 0, 50)).plan()));

        assertThat(plan).contains("practice_search_idx");
    }

    private int count(String typed) {
        return Viewers.as(SOMEBODY, () -> search.count(new Filter(typed, false)));
    }

    private Row firstOf(String typed) {
        return Viewers.as(
                SOMEBODY,
                () -> search.page(new Filter(typed, false), 0, 50).findFirst().orElseThrow());
    }
}
