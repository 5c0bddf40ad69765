package org.alongside.register.cell;

import java.math.BigDecimal;

import org.alongside.register.workbook.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Cells that hold one of a few values, or a small number, in the spellings that people use. */
class ChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "Settled, SETTLED",
        "temp, TEMPORARY",
        "Hostel, HOSTEL",
        "None, NONE",
        "care of, CARE_OF",
        "vehicle, VEHICLE",
        "Prison, PRISON"
    })
    void addressTypes(String written, AddressType type) {
        assertThat(AddressType.read(new Cell.Text(written), "")).isEqualTo(Written.of(type));
    }

    @ParameterizedTest
    @CsvSource({
        "'NFA - Penzance seafront mostly', NONE",
        "'c/o aunt, 11 Pellar Close', CARE_OF",
        "HMP - see notes, PRISON",
        "'somewhere, ZZ99 3VZ', NONE",
        "'24 Kibbal Way', ",
    })
    void addressGivesItsTypeAway(String address, @Nullable AddressType type) {
        assertThat(AddressType.read(Cell.empty(), address)).isEqualTo(new Written<>(type, ""));
    }

    @ParameterizedTest
    @CsvSource({"L, LOW, ''", "high, HIGH, ''", "Med, MEDIUM, ''", "M (was H), MEDIUM, (was H)", "odd, , odd", "?, , ''"
    })
    void risks(String written, @Nullable Risk risk, String words) {
        assertThat(Risk.read(new Cell.Text(written))).isEqualTo(new Written<>(risk, words));
    }

    @ParameterizedTest
    @CsvSource({
        "0, NONE, ''",
        "None, NONE, ''",
        "Standby, STANDBY, ''",
        "1 - outside door, ONE, outside door",
        "1 guard, ONE, guard",
        "2, TWO, ''"
    })
    void guards(String written, Guard guard, String words) {
        assertThat(Guard.read(new Cell.Text(written))).isEqualTo(new Written<>(guard, words));
    }

    @ParameterizedTest
    @CsvSource({"4, 4, ''", "4 - transition, 4, transition", "Stage 0, 0, ''", "6, , 6", "soon, , soon"})
    void stages(String written, @Nullable Integer stage, String words) {
        assertThat(NumberCell.stage(new Cell.Text(written))).isEqualTo(new Written<>(stage, words));
    }

    @ParameterizedTest
    @CsvSource({"nil, 0, ''", "No, 0, ''", "'1 (2019, Plymouth)', 1, '(2019, Plymouth)'", "VPS 2011-13, , VPS 2011-13"})
    void counts(String written, @Nullable Integer count, String words) {
        assertThat(NumberCell.count(new Cell.Text(written))).isEqualTo(new Written<>(count, words));
    }

    @ParameterizedTest
    @CsvSource({"'£3,192.24', 3192.24", "82.50, 82.50", "(77.60), -77.60", "-£93.12, -93.12", "tbc, ", "-, "})
    void pounds(String written, @Nullable BigDecimal amount) {
        assertThat(NumberCell.pounds(new Cell.Text(written))).isEqualTo(new Written<>(amount, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Discharged - registered, REGISTERED",
        "'Stepped down, reg''d with GP of choice', REGISTERED",
        "Moved - Devon SAS accepted, TRANSFERRED",
        "Appeal upheld - off scheme, OVERTURNED",
        "RIP 19/8/26, DIED",
        "died at home, DIED",
        "nobody knows, OTHERWISE",
    })
    void waysToLeave(String written, LeftAs way) {
        assertThat(LeftAs.read(written)).isEqualTo(new Written<>(way, written));
    }

    @ParameterizedTest
    @CsvSource({"SAS-041, SAS41", "SAS041, SAS41", "sas 41, SAS41", "41, 41", "SAS-100, SAS100", "078, 78"})
    void spellingsOfAReferenceHaveOneKey(String written, String key) {
        assertThat(new LocalReference(written).key()).isEqualTo(key);
    }
}
