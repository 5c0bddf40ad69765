package org.alongside.register.preview;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.Practices;
import org.alongside.agency.Progress;
import org.alongside.register.ImportResult;
import org.alongside.register.RegisterImport;
import org.alongside.register.sheet.RegisterFile;
import org.alongside.register.sheet.RegisterOpening;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** A long register goes in within minutes and shows that it moves; {@code -Dregister.rows=1000} says how long. */
@DbTest
class LongImportDbTest {

    private static final Logger LOG = LoggerFactory.getLogger(LongImportDbTest.class);
    private static final int ROWS = Integer.getInteger("register.rows", 100);
    private static final Duration A_ROW = Duration.ofMillis(600);

    private final World world;
    private final Practices practices;
    private final RegisterImport imports;

    @TempDir
    private Path folder = Path.of("");

    LongImportDbTest(World world, Practices practices, RegisterImport imports) {
        this.world = world;
        this.practices = practices;
        this.imports = imports;
    }

    @BeforeEach
    void practicesAreKnown() {
        world.begin();
        Viewers.as(
                Viewer.system("practices"),
                () -> practices.importFrom(Path.of("config/ods/epraccur.csv"), Progress.UNHEARD));
    }

    @Test
    void everybodyComesInInMinutes() {
        measure("generated", new LongRegister(ROWS).in(folder), ROWS);
    }

    @Test
    void theRealRegisterComesInInSeconds() {
        measure("real", RealRegister.FILE, 52);
    }

    private void measure(String name, Path file, int people) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        var begun = Instant.now();
        var preview = preview(file);
        var looked = Instant.now();
        var saved = new AtomicInteger();
        var result = World.as("sol", () -> imports.confirm(preview, name, saved::set));
        var over = Instant.now();
        LOG.warn(
                "{}: {} rows, looked at in {}, {} people saved in {}, peak heap {} MB",
                name,
                preview.rows().size(),
                Duration.between(begun, looked),
                saved,
                Duration.between(looked, over),
                peak());
        assertThat(result).isEqualTo(new ImportResult.Done(saved.get(), 0));
        assertThat(saved.get()).isGreaterThan(people * 9 / 10);
        assertThat(Duration.between(looked, over)).isLessThan(A_ROW.multipliedBy(people));
    }

    private RegisterPreview preview(Path path) {
        var unseen = org.alongside.register.workbook.Progress.UNSEEN;
        var file = ((RegisterOpening.Opened) RegisterFile.open(path, unseen)).file();
        var sheet = file.read(file.match(), LocalDate.of(2026, 10, 30), unseen);
        return World.as("sol", () -> imports.preview(sheet));
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
