package org.alongside.person;

import org.alongside.person.NhsNumber.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "943 476 5919",
                "4010232137",
                "999-000-0018",
                "999 0000026",
                " 999 000 0034 ",
                "9990000050",
                "999\u00a0000\u00a00018"
            })
    void readsNumbersWhoseCheckDigitIsRight(String written) {
        assertThat(NhsNumber.read(written)).isInstanceOf(NhsNumber.Valid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "943 476 5918, CHECK_DIGIT",
        "999 123 4560, CHECK_DIGIT",
        "999 123 4561, CHECK_DIGIT",
        "999 000 0000, CHECK_DIGIT",
        "943476591, NOT_TEN_DIGITS",
        "94347659190, NOT_TEN_DIGITS",
        "943476591O, NOT_TEN_DIGITS",
        "٩٤٣٤٧٦٥٩١٩, NOT_TEN_DIGITS",
        "'', NOT_TEN_DIGITS",
    })
    void saysWhatIsWrong(String written, Fault fault) {
        assertThat(NhsNumber.read(written)).isEqualTo(new NhsNumber.Invalid(fault));
    }

    @Test
    void isShownInThreeGroups() {
        assertThat(new NhsNumber("9990000018")).hasToString("999 000 0018");
    }

    @Test
    void cannotExistWithAWrongCheckDigit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NhsNumber("9990000019"));
    }
}
