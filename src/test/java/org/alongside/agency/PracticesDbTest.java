package org.alongside.agency;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.alongside.actor.HumanId;
import org.alongside.actor.Humans;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.PracticeImport.Done;
import org.alongside.agency.PracticeImport.FileReason;
import org.alongside.agency.PracticeImport.LineReason;
import org.alongside.agency.PracticeImport.Refused;
import org.alongside.agency.PracticeImport.RefusedLine;
import org.alongside.agency.PracticeSearch.Filter;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.alongside.agency.ListOnPaper.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DbTest
class PracticesDbTest {

    private static final Path LIST = Path.of("config/ods/epraccur.csv");
    private static final int ALL = 16_685;
    private static final Viewer JOB = Viewer.system("practices");
    private static final Viewer SETUP = Viewer.system("setup");
    private static final Filter EVERYTHING = new Filter("", false);

    private final Practices practices;
    private final PracticeSearch search;
    private final Agencies agencies;
    private final Posts posts;
    private final Humans humans;
    private final FreshDatabase database;

    @TempDir
    private Path folder = Path.of("");

    PracticesDbTest(
            Practices practices,
            PracticeSearch search,
            Agencies agencies,
            Posts posts,
            Humans humans,
            FreshDatabase database) {
        this.practices = practices;
        this.search = search;
        this.agencies = agencies;
        this.posts = posts;
        this.humans = humans;
        this.database = database;
    }

    @BeforeEach
    void nothingThere() {
        database.renew();
    }

    @Test
    void theWholeListComesInOnce() {
        assertThat(imported(JOB, LIST)).isEqualTo(new Done(ALL, 0, 0, List.of(), 0));
        assertThat(imported(JOB, LIST)).isEqualTo(new Done(0, 0, ALL, List.of(), 0));
        assertThat(known()).isEqualTo(ALL);
    }

    @Test
    void onlyWhatDiffersChanges() throws IOException {
        imported(JOB, LIST);
        var lines = new ArrayList<>(Files.readAllLines(LIST));
        lines.set(0, lines.getFirst().replace("THE DENSHAM SURGERY", "DENSHAM & PARTNERS"));
        lines.set(1, lines.get(1).replace("\"19740401\",\"\",\"A\"", "\"19740401\",\"20251031\",\"C\""));
        lines.subList(100, 200).clear();
        lines.add(lines.getLast().replaceFirst("\"[A-Z0-9]+\"", "\"Z99999\""));

        assertThat(imported(JOB, file(lines))).isEqualTo(new Done(1, 2, ALL - 102, List.of(), 0));
        assertThat(known()).isEqualTo(ALL + 1);
        assertThat(first("densham partners").code()).isEqualTo("A81001");
        assertThat(first("A81002").closed()).isEqualTo("2025-10-31");
    }

    @Test
    void theLaterOfTwoLinesCounts() {
        var done =
                imported(JOB, file(List.of(line("A00001", "EARLY"), line("A00002", "OTHER"), line("A00001", "LATE"))));

        assertThat(done).isEqualTo(new Done(2, 0, 0, List.of(), 0));
        assertThat(first("A00001").name()).isEqualTo("LATE");
    }

    @Test
    void aWrongLineIsLeftOutAndNamed() {
        var done = imported(JOB, file(List.of(line("A00001", "SOUND"), line("A00002", ""), line("?", "ODD"))));

        assertThat(done)
                .isEqualTo(new Done(
                        1,
                        0,
                        0,
                        List.of(
                                new RefusedLine(2, "A00002", LineReason.NAME),
                                new RefusedLine(3, "?", LineReason.CODE)),
                        2));
    }

    @Test
    void textIsStoredAsText() {
        imported(JOB, file(List.of("\uFEFF" + line("A00001", "<script>alert('=1+1')</script> 🏥 O'BRIEN"))));

        assertThat(first("obrien").name()).isEqualTo("<script>alert('=1+1')</script> 🏥 O'BRIEN");
    }

    @Test
    void onlyAdministratorsImport() {
        var file = file(List.of(line("A00001", "SURGERY")));

        assertThat(imported(post("case-coordinator"), file)).isEqualTo(new Refused(FileReason.NOT_ALLOWED, 0));
        assertThat(imported(Viewer.system("intake"), file)).isEqualTo(new Refused(FileReason.NOT_ALLOWED, 0));
        assertThat(known()).isZero();
        assertThat(imported(post("partnership-administrator"), file)).isInstanceOf(Done.class);
        assertThat(known()).isEqualTo(1);
    }

    @Test
    void withoutViewerNothingGoes() {
        assertThatThrownBy(() -> practices.importFrom(LIST, Progress.UNHEARD)).hasStackTraceContaining("no viewer");
        assertThatThrownBy(() -> search.count(EVERYTHING)).hasStackTraceContaining("no viewer");
        assertThatThrownBy(() -> search.page(EVERYTHING, 0, 1)).hasStackTraceContaining("no viewer");
    }

    @Test
    void anEmptyListIsFilledOnce() {
        var file = file(List.of(line("A00001", "SURGERY")));

        assertThat(Viewers.as(JOB, () -> practices.importIfEmpty(file))).contains(new Done(1, 0, 0, List.of(), 0));
        assertThat(Viewers.as(JOB, () -> practices.importIfEmpty(LIST))).isEmpty();
    }

    @Test
    void progressEndsWithTheWhole() {
        var heard = new ArrayList<Double>();

        Viewers.as(JOB, () -> practices.importFrom(LIST, (lines, part) -> heard.add(part)));

        assertThat(heard).isSorted().hasSizeGreaterThan(10).endsWith(1.0);
    }

    @Test
    void memoryStaysFlat() throws IOException {
        var many = folder.resolve("many.csv");
        try (var writer = Files.newBufferedWriter(many)) {
            for (var i = 0; i < 60_000; i++) {
                writer.write(line("Z%06d".formatted(i % 20_000), "SURGERY OF LINE " + i) + "\n");
            }
        }

        System.gc();
        var before = used();
        var peak = new long[1];
        var done = Viewers.as(
                JOB,
                () -> practices.importFrom(many, (lines, part) -> {
                    if (lines % 10_000 == 0) {
                        System.gc();
                        peak[0] = Math.max(peak[0], used() - before);
                    }
                }));

        assertThat(done).isEqualTo(new Done(20_000, 0, 0, List.of(), 0));
        assertThat(peak[0]).isLessThan(4 << 20);
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private PracticeImport imported(Viewer viewer, Path file) {
        return Viewers.as(viewer, () -> practices.importFrom(file, Progress.UNHEARD));
    }

    private int known() {
        return Viewers.as(JOB, () -> search.count(EVERYTHING));
    }

    private PracticeSearch.Row first(String text) {
        return Viewers.as(
                JOB,
                () -> search.page(new Filter(text, false), 0, 1).findFirst().orElseThrow());
    }

    private Viewer post(String role) {
        var post = StaffId.random();
        var human = HumanId.random();
        Viewers.runAs(SETUP, () -> {
            var agency = AgencyId.random();
            agencies.add(agency, "Agency " + UUID.randomUUID(), "voluntary", null);
            agencies.signAgreement(agency, null, null);
            humans.add(human, "test", human.toString(), "Somebody");
            posts.begin(post, agency, role, human.value(), "Somebody", null, null);
        });
        return Viewer.staff(post, human);
    }

    private Path file(List<String> lines) {
        return ListOnPaper.file(folder, lines);
    }
}
