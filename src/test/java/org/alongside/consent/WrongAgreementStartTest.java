package org.alongside.consent;

import java.nio.file.Files;
import java.nio.file.Path;

import org.alongside.Application;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The portal itself, started with a wrong file. */
@DbTest
class WrongAgreementStartTest {

    private final FreshDatabase database;

    @TempDir
    private Path folder = Path.of("");

    WrongAgreementStartTest(FreshDatabase database) {
        this.database = database;
    }

    @Test
    void aWrongFileStopsTheStartWithItsSentence() throws Exception {
        Files.copy(Path.of("config/consent/categories.csv"), folder.resolve("categories.csv"));
        var ceilings = Files.readString(Path.of("config/consent/ceilings.csv"));
        Files.writeString(folder.resolve("ceilings.csv"), ceilings.replace("idva", "ivda"));
        var sentence = folder + "/ceilings.csv, line 1: role `ivda` is not known";

        assertThatThrownBy(this::start).hasStackTraceContaining(sentence).satisfies(failed -> {
            var analysis = java.util.Objects.requireNonNull(new WrongAgreementAnalyzer().analyze(failed));
            assertThat(analysis.getDescription()).isEqualTo(sentence);
            assertThat(analysis.getAction()).contains("alongside.agreement-folder");
        });
    }

    private void start() {
        new SpringApplicationBuilder(Application.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--alongside.agreement-folder=" + folder,
                        "--spring.datasource.url=" + Postgres.url(database.name(), "alongside_app"),
                        "--spring.flyway.url=" + Postgres.url(database.name(), "alongside_migrator"),
                        "--spring.datasource.username=alongside_app",
                        "--spring.datasource.password=test",
                        "--spring.flyway.user=alongside_migrator",
                        "--spring.flyway.password=test")
                .close();
    }
}
