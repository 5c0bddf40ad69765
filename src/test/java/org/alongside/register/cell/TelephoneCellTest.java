package org.alongside.register.cell;

import java.math.BigDecimal;
import java.util.List;

import org.alongside.register.workbook.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

class TelephoneCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            07700 900134                                       | +447700900134
            +44 7700 900888                                    | +447700900888
            0044 7700 900 822                                  | +447700900822
            +44 (0)7700 900165                                 | +447700900165
            07700-900-595                                      | +447700900595
            01632 960180                                       | +441632960180
            07700 900389 / 01632 960284                        | +447700900389 +441632960284
            +44 7700 900624, (01632) 960 790 (mum)             | +447700900624 +441632960790[mum]
            07700-900-318 (new) / 07700 900895 no longer in use | +447700900318 +447700900895[old]
            07700 900001, old                                  | +447700900001[old]
            mum's 07700 900002; 07700 900003                   | +447700900002 +447700900003
            """)
    void eachNumberIsOneEntryInOneForm(String written, String numbers) {
        assertThat(shown(TelephoneCell.read(new Cell.Text(written)))).isEqualTo(numbers);
    }

    @Test
    void numberThatLostItsFirstNought() {
        var read = TelephoneCell.read(new Cell.Numeric(new BigDecimal("7700900798")));

        assertThat(shown(read)).isEqualTo("+447700900798");
    }

    @Test
    void oldNumberIsNeverOfferedToRing() {
        var read = TelephoneCell.read(new Cell.Text("+44 7700 900272 no longer in use"));

        assertThat(read.inUse()).isEmpty();
        assertThat(read.onlyOld()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"none - see notes", "12345", "ask KW"})
    void whatIsNoNumberStaysInWords(String written) {
        assertThat(TelephoneCell.read(new Cell.Text(written))).isEqualTo(new Telephones(List.of(), written));
    }

    private static String shown(Telephones telephones) {
        return telephones.numbers().stream()
                .map(one -> one.number()
                        + (one.whose().isEmpty() ? "" : "[" + one.whose() + "]")
                        + (one.old() ? "[old]" : ""))
                .collect(joining(" "));
    }
}
