package org.alongside.person;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeyTest {

    @Test
    void accentsCaseAndSpacesDoNotMatter() {
        assertThat(NameKey.of("  Zoë   ÅNGSTRÖM-Łuk ")).isEqualTo("zoe angstrom luk");
    }

    @Test
    void everyApostropheIsTheStraightOne() {
        assertThat(NameKey.of("O’Brien")).isEqualTo(NameKey.of("O'Brien")).isEqualTo("o'brien");
        assertThat(NameKey.lines(Stream.of("O’Brien"))).isEqualTo("o'brien\nobrien");
    }
}
