package org.alongside.register.cell;

import org.alongside.register.workbook.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            y              | YES | ''
            Yes            | YES | ''
            TRUE           | YES | ''
            ✓              | YES | ''
            ✔              | YES | ''
            yes - told 3/4 | YES | told 3/4
            N              | NO  | ''
            no             | NO  | ''
            FALSE          | NO  | ''
            ✗              | NO  | ''
            No, mum only   | NO  | mum only
            n/k            |     | ''
            ?              |     | ''
            not known      |     | ''
            maybe          |     | maybe
            nobody asked   |     | nobody asked
            n/a            |     | n/a
            """)
    void wordsBehindAnAnswerAreKept(String written, @Nullable Answer answer, String words) {
        assertThat(Answer.read(new Cell.Text(written))).isEqualTo(new Written<>(answer, words));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void boxIsAnAnswer(boolean ticked) {
        assertThat(Answer.read(new Cell.Bool(ticked))).isEqualTo(Written.of(ticked ? Answer.YES : Answer.NO));
    }

    @Test
    void emptyIsNotNo() {
        assertThat(Answer.read(Cell.empty()).known()).isEmpty();
    }
}
