package org.alongside.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.alongside.local.Cast;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTest {

    private final List<String> lines = Files.readAllLines(Path.of("README.md"));
    private final Cast cast = Cast.read();

    ReadmeTest() throws IOException {}

    @Test
    void namesEveryoneOfTheCastWithTheirAgencies() {
        assertThat(cast.humans())
                .allSatisfy(human -> assertThat(lines)
                        .filteredOn(line -> line.startsWith("| " + human.name() + " |"))
                        .singleElement()
                        .matches(line -> agencies(human).stream().allMatch(line::contains)));
    }

    @Test
    void namesNobodyElse() {
        var table =
                lines.stream().dropWhile(line -> !line.startsWith("| Who |")).takeWhile(line -> line.startsWith("|"));
        assertThat(table).hasSize(cast.humans().size() + 2);
    }

    private List<String> agencies(Cast.Human human) {
        return human.posts().stream()
                .map(post -> cast.agency(post.agency()).name())
                .toList();
    }
}
