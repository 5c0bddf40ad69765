package org.alongside.register.cell;

import org.alongside.register.cell.WrittenName.Alias;
import org.alongside.register.workbook.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            BERRYMAN, Lisa                       | Berryman     | Lisa     | ''
            Liam Stephens                        | Stephens     | Liam     | ''
            NGUYEN, Van Minh (Minh)              | Nguyen       | Van Minh | Minh
            CHENOWETH, Wayne (aka Chen)          | Chenoweth    | Wayne    | Chen
            PETRAUSKAS, Mindaugas (known as Mindy) | Petrauskas | Mindaugas | Mindy
            O'BRIEN, Declan                      | O'Brien      | Declan   | ''
            O’BRIEN, DECLAN                      | O’Brien      | Declan   | ''
            McALLISTER, Siobhan                  | McAllister   | Siobhan  | ''
            MCALLISTER, Siobhan (Shiv)           | McAllister   | Siobhan  | Shiv
            MACLEOD, Alasdair                    | Macleod      | Alasdair | ''
            SMITH-HARVEY, Charlotte              | Smith-Harvey | Charlotte | ''
            ÖZTÜRK, Emre                         | Öztürk       | Emre     | ''
            DA SILVA, João                       | Da Silva     | João     | ''
            Folasade Adeyemi (Sade, aka Fola)    | Adeyemi      | Folasade | Sade+Fola
            de Souza, Ana                        | de Souza     | Ana      | ''
            Sandhu                               | Sandhu       | ''       | ''
            ?                                    | ''           | ''       | ''
            """)
    void surnameFirstNameAndAliases(String written, String surname, String first, String aliases) {
        var name = NameCell.read(new Cell.Text(written));

        assertThat(name.surname()).isEqualTo(surname);
        assertThat(name.first()).isEqualTo(first);
        assertThat(String.join("+", name.aliases().stream().map(Alias::name).toList()))
                .isEqualTo(aliases);
    }

    @Test
    void previousNameIsNotForLetters() {
        var name = NameCell.read(new Cell.Text("Tyler Lee (was Bethany, prev. name - not for letters)"));

        assertThat(name.full()).isEqualTo("Tyler Lee");
        assertThat(name.aliases()).containsExactly(new Alias("Bethany", true));
    }

    @ParameterizedTest
    @CsvSource({"O'Brien, O’BRIEN", "Öztürk, OZTURK", "João, Joao", "Smith-Harvey, smith harvey"})
    void spellingsOfOneNameHaveOneKey(String one, String other) {
        assertThat(Spelling.key(one)).isEqualTo(Spelling.key(other));
    }

    @Test
    void ownTextIsKept() {
        assertThat(NameCell.read(new Cell.Text("O’BRIEN, Dec 🙂")).asWritten()).isEqualTo("O’BRIEN, Dec 🙂");
    }
}
