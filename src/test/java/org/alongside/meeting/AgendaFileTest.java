package org.alongside.meeting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The file of agendas is read as it is meant, or the start says what is wrong in it. */
class AgendaFileTest {

    private static final String HEAD = "kind,point,category,minutes,actions\n";
    private static final String FIRST = "Review,What matters,about-me,10,no\n";
    private static final Set<String> CATEGORIES =
            Set.of("about-me", "minutes", "plan", "scheme", "social-care", "physical-health", "safeguarding");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFileThatComesWithThePortalBeginsEveryKindWithWhatMatters() {
        var agendas = AgendaFile.read(Path.of("config/meetings/agendas.csv"), CATEGORIES);
        assertThat(agendas)
                .extracting(AgendaTemplate::kind)
                .contains(
                        "Professionals’ meeting",
                        "Special Allocation Scheme panel",
                        "Step-down review",
                        "Self-neglect meeting (MARM)",
                        "Review");
        assertThat(agendas).allSatisfy(agenda -> {
            assertThat(agenda.points().getFirst().title()).startsWith("What matters to the person");
            assertThat(agenda.points())
                    .filteredOn(AgendaTemplate.Entry::actions)
                    .hasSize(1);
            assertThat(agenda.points().stream()
                            .mapToInt(AgendaTemplate.Entry::minutes)
                            .sum())
                    .isBetween(15, 240);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Review,Housing,housing,10,no          | line 3: category `housing` is not in the sharing agreement
            Review,Closed,safeguarding,10,no      | line 3: category `safeguarding` is for closed sets only
            Review,Long,minutes,241,no            | line 3: minutes `241` is no number from 1 to 240
            Review,Soon,minutes,ten,no            | line 3: minutes `ten` is no number from 1 to 240
            Review,Soon,minutes,0,no              | line 3: minutes `0` is no number from 1 to 240
            Review,,minutes,10,no                 | line 3: the point needs words, at most 500 characters
            Review,Actions,minutes,10,perhaps     | line 3: actions `perhaps` is neither yes nor no
            Review,Actions,minutes,10             | line 3: has 4 cells for 5 columns
            ,Actions,minutes,10,no                | line 3: the kind needs a name of at most 100 characters
            Panel,Welcome,minutes,10,no           | line 3: the first point of a meeting is what matters to the person, category `about-me`
            """)
    void aWrongLineIsNamed(String line, String reason) throws IOException {
        assertThatThrownBy(() -> read(HEAD + FIRST + line + "\n"))
                .isInstanceOf(WrongAgendaException.class)
                .hasMessage(folder.resolve("agendas.csv") + ", " + reason);
    }

    @Test
    void whatIsNoTableIsNamedToo() throws IOException {
        assertThatThrownBy(() -> read("")).hasMessageEndingWith("is empty");
        assertThatThrownBy(() -> read("a,b\nc,d\n")).hasMessageContaining("line 1: the columns are not kind, point");
        assertThatThrownBy(() -> read(HEAD + FIRST + "Review,A,minutes,5,yes\nReview,B,minutes,5,yes\n"))
                .hasMessageContaining("line 4: `Review` has a place for actions already");
        Files.write(folder.resolve("agendas.csv"), "kind,é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> AgendaFile.read(folder.resolve("agendas.csv"), CATEGORIES))
                .hasMessageEndingWith("is not text in UTF-8");
        assertThatThrownBy(() -> AgendaFile.read(folder.resolve("none.csv"), CATEGORIES))
                .hasMessageEndingWith("cannot be read");
    }

    private void read(String text) throws IOException {
        var file = folder.resolve("agendas.csv");
        Files.writeString(file, text);
        AgendaFile.read(file, CATEGORIES);
    }
}
