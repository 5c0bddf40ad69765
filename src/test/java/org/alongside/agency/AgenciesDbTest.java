package org.alongside.agency;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.alongside.actor.HumanId;
import org.alongside.actor.Humans;
import org.alongside.agency.AgencyList.Agreement;
import org.alongside.agency.AgencyList.Filter;
import org.alongside.agency.AgencyList.Row;
import org.alongside.testing.DbTest;
import org.alongside.testing.TestClock;
import org.alongside.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.alongside.agency.ListOnPaper.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DbTest
class AgenciesDbTest {

    private static final AgencyId ID = AgencyId.random();
    private static final StaffId POST = StaffId.random();

    private final Agencies agencies;
    private final AgencyList list;
    private final Posts posts;
    private final PostList postList;
    private final Practices practices;
    private final Humans humans;
    private final World world;
    private final TestClock clock;

    AgenciesDbTest(
            Agencies agencies,
            AgencyList list,
            Posts posts,
            PostList postList,
            Practices practices,
            Humans humans,
            World world,
            TestClock clock) {
        this.agencies = agencies;
        this.list = list;
        this.posts = posts;
        this.postList = postList;
        this.practices = practices;
        this.humans = humans;
        this.world = world;
        this.clock = clock;
    }

    @BeforeEach
    void world() {
        world.begin();
    }

    @Test
    void anAgencyAddedByHandHasSignedNothing() {
        assertThat(add("  Mary's <b>Café</b> 🏠 ", null)).isEmpty();

        assertThat(one()).isEqualTo(new Row(ID, "Mary's <b>Café</b> 🏠", "voluntary", null, Agreement.NONE, 0));
    }

    @Test
    void aPracticeIsAnAgencyOnce(@TempDir Path folder) {
        var file = ListOnPaper.file(folder, List.of(line("A00001", "NEW SURGERY")));
        nadia(() -> practices.importFrom(file, Progress.UNHEARD));

        assertThat(add("New Surgery", "A00002")).contains(AgencyRefusal.PRACTICE_UNKNOWN);
        assertThat(add("New Surgery", "A00001")).isEmpty();
        assertThat(nadia(() -> agencies.add(AgencyId.random(), "Newer Surgery", "gp-practice", "A00001")))
                .contains(AgencyRefusal.PRACTICE_TAKEN);
        assertThat(found("a00001")).containsExactly("New Surgery");
    }

    @Test
    void aNameIsNeededAndBelongsToOne() {
        assertThat(add("  ", null)).contains(AgencyRefusal.NAME_MISSING);
        assertThat(add("x".repeat(121), null)).contains(AgencyRefusal.NAME_TOO_LONG);
        assertThat(add("LANTERN outreach", null)).contains(AgencyRefusal.NAME_TAKEN);
        assertThat(found("lantern")).containsExactly("Lantern Outreach");
    }

    @Test
    void aPageAndTheCountAgree() {
        var all = nadia(() -> list.page(new Filter(""), 0, 100).toList());

        assertThat(all).hasSize(nadia(() -> list.count(new Filter(""))));
        assertThat(nadia(() -> list.page(new Filter(""), 2, 3).toList())).isEqualTo(all.subList(2, 5));
        assertThat(found("harbour")).hasSizeGreaterThan(3).isSorted();
    }

    @Test
    void theAgreementComesAndGoes() {
        clock.set(LocalDateTime.of(2027, 3, 3, 12, 0));
        add("Mary's", null);
        assertThat(sign(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 1))).contains(AgencyRefusal.DAYS_REVERSED);
        assertThat(nadia(() -> agencies.endAgreement(ID))).contains(AgencyRefusal.NO_AGREEMENT);

        assertThat(sign(LocalDate.of(2027, 3, 4), null)).isEmpty();
        assertThat(one().agreement()).isEqualTo(Agreement.COMING);
        clock.set(LocalDateTime.of(2027, 3, 4, 0, 0));
        assertThat(one().agreement()).isEqualTo(Agreement.SIGNED);
        clock.set(LocalDateTime.of(2027, 3, 5, 0, 0));
        assertThat(nadia(() -> agencies.endAgreement(ID))).isEmpty();
        assertThat(one().agreement()).isEqualTo(Agreement.ENDED);
    }

    @Test
    void postsBeginAndEndOnce() {
        clock.set(LocalDateTime.of(2027, 3, 3, 12, 0));
        add("Mary's", null);
        assertThat(begin(" ", null)).contains(AgencyRefusal.NAME_MISSING);
        assertThat(begin("Ann", LocalDate.of(2027, 3, 1))).contains(AgencyRefusal.DAYS_REVERSED);
        assertThat(begin("Ann", null)).isEmpty();
        assertThat(one().posts()).isEqualTo(1);

        clock.set(LocalDateTime.of(2027, 3, 9, 0, 30));
        assertThat(nadia(() -> posts.end(POST))).isEmpty();
        assertThat(nadia(() -> posts.end(POST))).contains(AgencyRefusal.POST_ENDED);

        var day = LocalDate.of(2027, 3, 3);
        assertThat(nadia(() -> postList.of(ID)))
                .containsExactly(new PostList.Row(POST, "Ann", "support-worker", day, LocalDate.of(2027, 3, 9), true));
        assertThat(one().posts()).isZero();
    }

    @Test
    void onlyTheAdministratorDoesAnyOfThis() {
        add("Mary's", null);
        begin("Ann", null);

        assertThat(World.as("jess", () -> agencies.add(AgencyId.random(), "Other", "police", null)))
                .contains(AgencyRefusal.NOT_ALLOWED);
        assertThat(World.as("jess", () -> agencies.signAgreement(ID, null, null)))
                .contains(AgencyRefusal.NOT_ALLOWED);
        assertThat(World.as("jess", () -> agencies.endAgreement(ID))).contains(AgencyRefusal.NOT_ALLOWED);
        assertThat(World.as("dee", () -> posts.end(POST))).contains(AgencyRefusal.NOT_ALLOWED);
        assertThatThrownBy(() -> agencies.endAgreement(ID)).hasStackTraceContaining("no viewer");
        assertThat(one()).isEqualTo(new Row(ID, "Mary's", "voluntary", null, Agreement.NONE, 1));
    }

    private static <T> T nadia(Supplier<T> work) {
        return World.as("nadia", work);
    }

    private Optional<AgencyRefusal> add(String name, @Nullable String practice) {
        return nadia(() -> agencies.add(ID, name, "voluntary", practice));
    }

    private Optional<AgencyRefusal> sign(LocalDate from, @Nullable LocalDate until) {
        return nadia(() -> agencies.signAgreement(ID, from, until));
    }

    private Optional<AgencyRefusal> begin(String name, @Nullable LocalDate until) {
        var human = HumanId.random();
        return nadia(() -> {
            humans.add(human, World.ISSUER, human.toString(), "Ann");
            return posts.begin(POST, ID, "support-worker", human.value(), name, null, until);
        });
    }

    private Row one() {
        return nadia(() -> list.one(ID)).orElseThrow();
    }

    private List<String> found(String text) {
        return nadia(() -> list.page(new Filter(text), 0, 50).map(Row::name).toList());
    }
}
