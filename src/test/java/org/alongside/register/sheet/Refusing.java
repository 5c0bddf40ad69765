package org.alongside.register.sheet;

import java.nio.file.Path;
import java.time.Duration;

import org.alongside.register.workbook.Progress;
import org.alongside.register.workbook.WorkbookRefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Opens files that ought to be refused, and does not wait long for it. */
final class Refusing {

    private static final Duration SECONDS = Duration.ofSeconds(20);

    private Refusing() {}

    static void assertRefused(WorkbookRefusal why, Path file) {
        assertThat(refusal(file)).isEqualTo(why);
    }

    static WorkbookRefusal refusal(Path file) {
        var opening = open(file);
        assertThat(opening).isInstanceOf(RegisterOpening.Refused.class);
        return ((RegisterOpening.Refused) opening).why();
    }

    static RegisterOpening open(Path file) {
        return assertTimeout(SECONDS, () -> RegisterFile.open(file, Progress.UNSEEN));
    }
}
