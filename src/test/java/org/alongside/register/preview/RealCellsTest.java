package org.alongside.register.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alongside.person.NhsNumber;
import org.alongside.register.cell.Answer;
import org.alongside.register.cell.Telephone;
import org.alongside.register.cell.Telephones;
import org.alongside.register.cell.Written;
import org.alongside.register.cell.WrittenName.Alias;
import org.alongside.register.entry.Practice;
import org.alongside.register.entry.RegisterEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/** What single cells of the real register must become. */
class RealCellsTest {

    private static final Map<Integer, RegisterEntry> ENTRIES = RealRegister.preview(PeopleHeld.nobody()).rows().stream()
            .collect(Collectors.toMap(PreviewRow::number, PreviewRow::entry));

    @ParameterizedTest
    @CsvSource({
        "6, 1970-07-07",
        "7, 1966-01-18",
        "9, 1999-01-06",
        "13, 1968-12-24",
        "11, 1958-02-09",
        "61, 2009-03-17",
        "70, 2008-10-21",
    })
    void datesOfBirth(int row, LocalDate day) {
        assertThat(entry(row).birthDate()).isEqualTo(Written.of(day));
    }

    @Test
    void serialWithoutADateFormatIsADayToo() {
        assertThat(entry(19).removal().allocated()).isEqualTo(Written.of(LocalDate.of(2024, 6, 24)));
    }

    @ParameterizedTest
    @CsvSource({
        "6, 999 075 3830",
        "7, 999 330 2449",
        "9, 999 378 3633",
        "11, 999 925 0033",
        "16, 999 858 5902",
    })
    void nhsNumbers(int row, String number) {
        assertThat(entry(row).nhsNumber().known().map(NhsNumber::shown)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "6, +447700900134",
        "7, +447700900888",
        "8, +447700900389 +441632960284",
        "9, +447700900624 +441632960790(mum)",
        "29, +447700900822",
        "30, +447700900798",
        "36, +447700900165",
    })
    void telephonesThatMayBeRung(int row, String numbers) {
        assertThat(shown(entry(row).reach().telephones(), Telephones::inUse)).isEqualTo(numbers);
    }

    @Test
    void oldTelephoneIsKeptAndNotOffered() {
        var telephones = entry(11).reach().telephones();

        assertThat(shown(telephones, Telephones::numbers)).isEqualTo("+447700900272");
        assertThat(telephones.inUse()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6, L82026",
        "7, L82024",
        "9, L82004",
        "16, L82052",
        "19, L82047",
        "26, L82004",
        "27, L82016",
        "43, L82041",
        "44, L82001",
        "80, L82056",
    })
    void removingPractices(int row, String code) {
        assertThat(entry(row).removal().practice().known().map(Practice::code)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"7, YES", "11, YES", "18, YES"})
    void policeTold(int row, Answer answer) {
        assertThat(entry(row).removal().policeTold()).isEqualTo(Written.of(answer));
    }

    @ParameterizedTest
    @CsvSource({"44, NO", "74, NO"})
    void letterReturned(int row, Answer answer) {
        assertThat(entry(row).removal().letterReturned()).isEqualTo(Written.of(answer));
    }

    @Test
    void previousNameIsNotForLetters() {
        assertThat(entry(41).name().aliases()).containsExactly(new Alias("Bethany", true));
    }

    @Test
    void wordsThatLookLikeCommandsStayWords() {
        assertThat(entry(30).notes()).startsWith("=HYPERLINK(");
        assertThat(entry(22).notes()).startsWith("<script>alert('register')</script>");
        assertThat(entry(6).notes()).contains("\n").hasSizeGreaterThan(3_000);
    }

    @Test
    void overdueReviewKeepsItsWords() {
        assertThat(entry(44).placement().nextReview()).isEqualTo(Written.onlyWords("overdue - book"));
    }

    @Test
    void whoeverDiedIsOffTheScheme() {
        assertThat(entry(81).hasDied()).isTrue();
        assertThat(entry(81).wayBack().discharged()).isEqualTo(Written.of(LocalDate.of(2026, 8, 19)));
        assertThat(ENTRIES.values()).filteredOn(RegisterEntry::hasDied).hasSize(1);
    }

    private static RegisterEntry entry(int row) {
        return Objects.requireNonNull(ENTRIES.get(row));
    }

    private static String shown(Telephones telephones, Function<Telephones, List<Telephone>> which) {
        return which.apply(telephones).stream()
                .map(one -> one.number() + (one.whose().isEmpty() ? "" : "(" + one.whose() + ")"))
                .collect(joining(" "));
    }
}
