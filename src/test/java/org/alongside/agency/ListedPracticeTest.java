package org.alongside.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.alongside.agency.ListedPractice.Reading;
import org.alongside.agency.PracticeImport.LineReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListedPracticeTest {

    private static final List<String> CLOSED = List.of(
            "A81003,VICTORIA MEDICAL PRACTICE,Y54,Q74,THE HEALTH CENTRE,VICTORIA ROAD,HARTLEPOOL,CLEVELAND,,TS26 8DB,19740401,20171031,C,B,00K,20130401,20171031,01429 272945,,,,0,,00K,,4,"
                    .split(",", -1));

    @Test
    void eachColumnIsRead() {
        assertThat(ListedPractice.read(CLOSED))
                .isEqualTo(new Reading.Sound(new ListedPractice(
                        "A81003",
                        "VICTORIA MEDICAL PRACTICE",
                        List.of("THE HEALTH CENTRE", "VICTORIA ROAD", "HARTLEPOOL", "CLEVELAND", ""),
                        "TS26 8DB",
                        "Q74",
                        "01429 272945",
                        LocalDate.of(1974, 4, 1),
                        LocalDate.of(2017, 10, 31),
                        "C",
                        "4")));
    }

    @Test
    void foundByNameTownPostcodeAndCode() {
        assertThat(sound(CLOSED).search())
                .isEqualTo(" victoria medical practice victoria road hartlepool cleveland ts26 8db ts268db a81003 ");
    }

    @ParameterizedTest(name = "{0};{1};{2};{3} is in {4}")
    @CsvSource({
        "167A BOROUGH ROAD,MIDDLESBROUGH,'','',MIDDLESBROUGH",
        "CRANWELL MEDICAL CENTRE,CRANWELL,'',SLEAFORD,SLEAFORD",
        "204 KENNINGTON LANE,'',LONDON,'',LONDON",
        "HARTLEPOOL,'','','',HARTLEPOOL",
        "'','','','',''"
    })
    void townWhereverItStands(String first, String second, String third, String fourth, String town) {
        var line = new ArrayList<>(CLOSED);
        line.set(4, first);
        line.set(5, second);
        line.set(6, third);
        line.set(7, fourth);

        assertThat(sound(line).town()).isEqualTo(town);
    }

    @ParameterizedTest(name = "column {0} with \"{1}\"")
    @CsvSource({
        "0,'',CODE",
        "0,Organisation Code,CODE",
        "0,a81003,CODE",
        "1,' ',NAME",
        "10,1974-04-01,OPENED",
        "11,20171331,CLOSED",
        "11,never,CLOSED"
    })
    void aLineThatIsWrongSaysWhere(int column, String content, LineReason reason) {
        var line = new ArrayList<>(CLOSED);
        line.set(column, content);

        assertThat(ListedPractice.read(line)).isEqualTo(new Reading.Wrong(reason));
    }

    @Test
    void aNovelIsNoName() {
        var line = new ArrayList<>(CLOSED);
        line.set(1, "A".repeat(201));

        assertThat(ListedPractice.read(line)).isEqualTo(new Reading.Wrong(LineReason.TOO_LONG));
    }

    private static ListedPractice sound(List<String> line) {
        return ((Reading.Sound) ListedPractice.read(line)).practice();
    }
}
