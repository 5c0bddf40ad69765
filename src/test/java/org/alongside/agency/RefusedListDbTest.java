package org.alongside.agency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.PracticeImport.FileReason;
import org.alongside.agency.PracticeImport.Refused;
import org.alongside.agency.PracticeSearch.Filter;
import org.alongside.agency.PracticeSearch.Row;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.alongside.agency.ListOnPaper.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@DbTest
class RefusedListDbTest {

    private static final Viewer JOB = Viewer.system("practices");

    private final Practices practices;
    private final PracticeSearch search;
    private final FreshDatabase database;

    @TempDir
    private Path folder = Path.of("");

    RefusedListDbTest(Practices practices, PracticeSearch search, FreshDatabase database) {
        this.practices = practices;
        this.search = search;
        this.database = database;
    }

    @BeforeEach
    void nothingThere() {
        database.renew();
    }

    static Stream<Arguments> bad() {
        var sound = line("A00001", "SOUND") + "\n";
        return Stream.of(
                arguments("empty", "", FileReason.EMPTY, 0),
                arguments("blank lines", "\n\n\r\n", FileReason.EMPTY, 0),
                arguments("archive", "PK\3\4\0\0", FileReason.NOT_TEXT, 1),
                arguments("zero bytes", sound + line("A00002", "N\0UL"), FileReason.NOT_TEXT, 2),
                arguments("another table", "name,town\nSurgery,Leeds\n", FileReason.NOT_THE_LIST, 1),
                arguments("cut short", sound + sound + "\"A00003\",\"HALF A LI", FileReason.NOT_THE_LIST, 3),
                arguments("open quote", sound + "\"A00002\",\"OPEN\n" + sound, FileReason.NOT_THE_LIST, 2),
                arguments("huge line", sound + "x".repeat(5_000_000), FileReason.NOT_THE_LIST, 2),
                arguments("million columns", sound + ",".repeat(1_000_000), FileReason.NOT_THE_LIST, 2),
                arguments("endless", sound.repeat(200_001), FileReason.TOO_MANY_LINES, 200_001));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void changesNothing(String name, String content, FileReason reason, long line) throws IOException {
        imported(ListOnPaper.file(folder, List.of(line("A00001", "KEPT"))));
        var file = Files.writeString(folder.resolve("bad.csv"), content);

        assertThat(imported(file)).isEqualTo(new Refused(reason, line));
        assertThat(names()).containsExactly("KEPT");
    }

    @ParameterizedTest
    @MethodSource("notUnicode")
    void otherBytesAreNotText(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("bad.csv"), content);

        assertThat(imported(file)).isInstanceOf(Refused.class);
        assertThat(names()).isEmpty();
    }

    static Stream<byte[]> notUnicode() {
        return Stream.of(
                new byte[] {'A', (byte) 0xff, (byte) 0xfe, '\n'},
                line("A00001", "CAFÉ").getBytes(StandardCharsets.ISO_8859_1),
                line("A00001", "SURGERY").getBytes(StandardCharsets.UTF_16));
    }

    private PracticeImport imported(Path file) {
        return Viewers.as(JOB, () -> practices.importFrom(file, Progress.UNHEARD));
    }

    private List<String> names() {
        return Viewers.as(
                JOB,
                () -> search.page(new Filter("", false), 0, 10).map(Row::name).toList());
    }
}
