package org.alongside.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.actor.TrustedId;
import org.alongside.agency.AgencyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WritingLineTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private static final Owners.Row LANTERN = agency("Lantern Outreach");
    private static final Owners.Row HOUSING = agency("Housing Options Harbour");

    private static final List<Owners.Row> OWNERS = List.of(
            agency("Harbour Coordination Team"),
            agency("Harbour Special Allocation Service"),
            agency("Quay Lane Surgery"),
            agency("Police Liaison Harbour"),
            LANTERN,
            HOUSING,
            agency("Quay Street Hostel"),
            new Owners.Row(new Owner.OfTrusted(TrustedId.random()), "Dee Tremayne", true),
            new Owners.Row(HOUSING.owner(), "Priya Nair, Housing Options Harbour", true),
            new Owners.Row(LANTERN.owner(), "Maeve O'Hara, Lantern Outreach", true));

    @ParameterizedTest
    @CsvFileSource(resources = "/meeting/writing-lines.csv", delimiter = '|', quoteCharacter = '\'')
    void sentencesMeanWhatTheySay(String typed, String kind, String words, String who, String due) {
        var read = WritingLine.read(typed.replace('~', '\u00A0'), OWNERS, TODAY);
        assertThat(read.kind().code()).isEqualTo(kind);
        assertThat(read.words()).isEqualTo(words);
        assertThat(read.who().map(Owners.Row::name).orElse("-")).isEqualTo(who);
        assertThat(read.unreadDay()
                        .map(day -> "unread: " + day)
                        .orElse(read.due().map(LocalDate::toString).orElse("-")))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"de", "tr", "en-US"})
    void theLanguageOfTheMachineDoesNotMatter(String language) {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(WritingLine.read("A LANTERN VISIT BY FRI", OWNERS, TODAY).due())
                    .contains(LocalDate.of(2026, 3, 6));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ACTION,lantern visit by fri,visit",
        "ACTION,a lantern visit by fri,visit",
        "DECISION,lantern visit,lantern visit",
        "MINUTE,d enough,enough"
    })
    void aButtonSaysTheKindInsteadOfAPrefix(LineKind kind, String typed, String words) {
        var read = WritingLine.read(kind, typed, OWNERS, TODAY);
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.words()).isEqualTo(words);
    }

    @Test
    void pastedMinutesBecomeALineForEachParagraphWordForWord() {
        var pasted =
                "\uFEFFA first paragraph\u00A0with \u201Cquotes\u201D\tand tabs\r\n\r\n\u2022\tone\u200B\n·  two\n- three\n"
                        + "o\tfour\n\u2028a lantern visit by fri\u0007\n   \n<b>five</b>";
        assertThat(WritingLine.pasted(pasted))
                .extracting(WritingLine::words)
                .containsExactly(
                        "A first paragraph with \u201Cquotes\u201D and tabs",
                        "one",
                        "two",
                        "three",
                        "four",
                        "a lantern visit by fri",
                        "<b>five</b>");
        assertThat(WritingLine.pasted(pasted)).allMatch(line -> line.kind() == LineKind.MINUTE);
    }

    @Test
    void twentyThousandCharactersAreReadAtOnce() {
        var paragraph =
                "Word after word, \u2018as it was said\u2019. ".repeat(5).strip();
        var pasted = (paragraph + "\r\n").repeat(20_000 / paragraph.length());
        assertThat(WritingLine.pasted(pasted))
                .hasSize(20_000 / paragraph.length())
                .allMatch(line -> line.words().equals(paragraph));
        assertThat(WritingLine.read("a " + "by ".repeat(7_000) + "fri", OWNERS, TODAY)
                        .due())
                .contains(LocalDate.of(2026, 3, 6));
    }

    @Test
    void aDayThatIsOverIsSaidAndKept() {
        var read = WritingLine.read("a housing check by 3/3/2026", OWNERS, TODAY);
        assertThat(read.isPast(TODAY)).isTrue();
        assertThat(read.due()).contains(LocalDate.of(2026, 3, 3));
        assertThat(WritingLine.read("a housing check by today", OWNERS, TODAY).isPast(TODAY))
                .isFalse();
    }

    private static Owners.Row agency(String name) {
        return new Owners.Row(new Owner.OfAgency(AgencyId.random()), name, true);
    }
}
