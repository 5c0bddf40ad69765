package org.alongside.consent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A wrong file is named with its line and the reason; nothing of it is guessed. */
class AgreementFilesTest {

    private static final String CATEGORIES = """
            code,family,level,emergency,holds
            plan,general,N,no,"goals, steps"
            housing,social,R,yes,tenancy
            """;
    private static final String CEILINGS = """
            category,gp-clinician,person
            plan,I,yes
            housing,-,told
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void soundFilesAreRead() throws IOException {
        var files = read("\uFEFF" + CATEGORIES.replace("\n", "\r\n\r\n"), "\uFEFF" + CEILINGS + "\n ,,\n\n");

        assertThat(files.categories()).hasSize(2);
        assertThat(files.categories().getLast()).containsExactly("housing", "social", 2, true, "tenancy");
        assertThat(files.ceilings()).hasSize(4).containsEntry("housing|gp-clinician", "-");
    }

    @Test
    void thoseOfThisProjectAreSound() {
        assertThat(AgreementFiles.read(Path.of("config/consent")).categories()).hasSize(29);
    }

    static Stream<Arguments> wrongCategories() {
        return Stream.of(
                arguments("", "categories.csv: is empty"),
                arguments("\n \n", "categories.csv: is empty"),
                arguments(CATEGORIES.lines().findFirst().orElseThrow(), "categories.csv: is empty"),
                arguments(
                        CATEGORIES.replace("family", "group"),
                        "categories.csv, line 1: the columns are not code, family, level, emergency, holds"),
                arguments(CATEGORIES + "plan,general,N\n", "categories.csv, line 4: has 3 cells for 5 columns"),
                arguments(
                        CATEGORIES + "Money!,social,N,no,debts\n",
                        "categories.csv, line 4: code `Money!` is not of small letters and hyphens"),
                arguments(
                        CATEGORIES + "money,,N,no,debts\n",
                        "categories.csv, line 4: family `` is not of small letters and hyphens"),
                arguments(CATEGORIES.replace(",R,", ",X,"), "categories.csv, line 3: level `X` is none of N, R, V"),
                arguments(
                        CATEGORIES.replace(",yes,", ",perhaps,"),
                        "categories.csv, line 3: emergency `perhaps` is neither yes nor no"),
                arguments(
                        CATEGORIES + "\n\nplan,social,N,no,again\n",
                        "categories.csv, line 6: category `plan` has a line already"));
    }

    @ParameterizedTest
    @MethodSource("wrongCategories")
    void wrongCategoriesAreNamed(String text, String sentence) {
        assertThatThrownBy(() -> read(text, CEILINGS)).hasMessage(folder + "/" + sentence);
    }

    static Stream<Arguments> wrongCeilings() {
        return Stream.of(
                arguments("", "ceilings.csv: is empty"),
                arguments(CEILINGS.lines().findFirst().orElseThrow() + "\n", "ceilings.csv: is empty"),
                arguments(
                        CEILINGS.replace("category", "what"),
                        "ceilings.csv, line 1: the first column is not `category`"),
                arguments(CEILINGS.replace("gp-clinician", "gp"), "ceilings.csv, line 1: role `gp` is not known"),
                arguments(
                        "category,idva,idva,person\nplan,I,I,yes\n",
                        "ceilings.csv, line 1: role `idva` has a column already"),
                arguments("category,idva\nplan,I\n", "ceilings.csv, line 1: there is no column `person`"),
                arguments(
                        CEILINGS + "money,I,yes\n", "ceilings.csv, line 4: category `money` is not in categories.csv"),
                arguments(CEILINGS + "plan,E,yes\n", "ceilings.csv, line 4: category `plan` has a line already"),
                arguments(CEILINGS.replace("plan,I,yes", "plan,I"), "ceilings.csv, line 2: has 2 cells for 3 columns"),
                arguments(
                        CEILINGS.replace("plan,I", "plan,i"),
                        "ceilings.csv, line 2: cell `i` is not known in column `gp-clinician`"),
                arguments(
                        CEILINGS.replace("told", "E"),
                        "ceilings.csv, line 3: cell `E` is not known in column `person`"),
                arguments(CEILINGS.replace("plan,I", "plan,\"I"), "ceilings.csv, line 2: has 2 cells for 3 columns"),
                arguments("category,person\nplan,yes\n", "ceilings.csv: category `housing` has no line"));
    }

    @ParameterizedTest
    @MethodSource("wrongCeilings")
    void wrongCeilingsAreNamed(String text, String sentence) {
        assertThatThrownBy(() -> read(CATEGORIES, text)).hasMessage(folder + "/" + sentence);
    }

    @Test
    void whatIsNotUtf8IsNamed() throws IOException {
        read(CATEGORIES, CEILINGS);
        Files.write(
                folder.resolve("categories.csv"),
                CATEGORIES.replace("tenancy", "café").getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> AgreementFiles.read(folder))
                .hasMessage(folder + "/categories.csv, line 3: is not text in UTF-8");
    }

    @Test
    void aFileThatIsMissingOrTooLargeIsNamed() throws IOException {
        assertThatThrownBy(() -> AgreementFiles.read(folder))
                .hasMessage(folder.resolve("categories.csv") + ": cannot be read");
        assertThatThrownBy(() -> read("x".repeat(1_000_001), CEILINGS))
                .hasMessage(folder.resolve("categories.csv") + ": is larger than 1 MB");
    }

    private AgreementFiles read(String categories, String ceilings) throws IOException {
        Files.writeString(folder.resolve("categories.csv"), categories);
        Files.writeString(folder.resolve("ceilings.csv"), ceilings);
        return AgreementFiles.read(folder);
    }
}
