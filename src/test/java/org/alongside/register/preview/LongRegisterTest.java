package org.alongside.register.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import org.alongside.register.sheet.RegisterFile;
import org.alongside.register.sheet.RegisterOpening;
import org.alongside.register.workbook.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class LongRegisterTest {

    private static final int PEOPLE = 20_000;

    private final Path folder;

    LongRegisterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void longRegisterIsReadAndJudgedAndShowsThatItMoves() {
        var path = new LongRegister(PEOPLE).in(folder);
        var read = new AtomicInteger();

        var preview = assertTimeout(Duration.ofSeconds(90), () -> preview(path, read::set));

        assertThat(read).hasValue(PEOPLE + 2);
        assertThat(preview.rows()).hasSize(PEOPLE);
        assertThat(preview.count(Outcome.REJECTED)).isZero();
        assertThat(preview.count(Outcome.NEW)).isGreaterThan(PEOPLE * 9 / 10);
        assertThat(preview.saving()).hasSize((int) preview.count(Outcome.NEW));
    }

    private static RegisterPreview preview(Path path, Progress progress) {
        var file = ((RegisterOpening.Opened) RegisterFile.open(path, Progress.UNSEEN)).file();
        var sheet = file.read(file.match(), LocalDate.of(2026, 10, 30), progress);
        return RegisterPreview.of(sheet, RealRegister.ICB, OdsPractices.ALL, PeopleHeld.nobody(), Decisions.NONE);
    }
}
