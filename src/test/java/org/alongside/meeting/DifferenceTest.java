package org.alongside.meeting;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alongside.meeting.Difference.Change;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTest {

    @Test
    void changesAreSaidWordByWord() {
        assertThat(Difference.between("Dee visits on Friday", "Dee writes on Friday morning"))
                .containsExactly(new Change("visits", "writes"), new Change("", "morning"));
        assertThat(Difference.between("one two three", "one three")).containsExactly(new Change("two", ""));
        assertThat(Difference.between("same  words", "same words")).isEmpty();
        assertThat(Difference.between("", "new")).containsExactly(new Change("", "new"));
    }

    @Test
    void veryLongWordingsThatShareNothingAreOneChange() {
        var before = IntStream.range(0, 3_000).mapToObj(n -> "a" + n).collect(Collectors.joining(" "));
        var after = IntStream.range(0, 3_000).mapToObj(n -> "b" + n).collect(Collectors.joining(" "));
        assertThat(Difference.between(before, after)).containsExactly(new Change(before, after));
    }
}
