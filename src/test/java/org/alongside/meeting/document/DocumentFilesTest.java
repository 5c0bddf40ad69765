package org.alongside.meeting.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alongside.meeting.document.MinutesDocument.Entry;
import org.alongside.meeting.document.MinutesDocument.Heading;
import org.alongside.meeting.document.MinutesDocument.Sentence;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.alongside.testing.FileText.failuresOfPdfUa;
import static org.alongside.testing.FileText.ofPdf;
import static org.alongside.testing.FileText.ofWord;
import static org.assertj.core.api.Assertions.assertThat;

class DocumentFilesTest {

    /** Stands at the foot of every page, in the middle of whatever is longer than one. */
    private static final String MADE_FOR = "Made for Jess Penhale, Tuesday 3 March 2026, 10:30am.";

    static List<String> hostile() {
        return List.of(
                "<script>alert('1')</script> & <b>bold</b> &amp; ]]> <!-- x --> <?php ?>",
                "🌊 😀 ✔ O'Hara “quoted” – £5 é Ω Б",
                "=HYPERLINK(\"http://elsewhere.example\",\"press\") +1 -1 @x {{name}} ${name} %s {0}",
                "{ PAGE } url(http://elsewhere.example) </p><h1>Not a heading</h1>",
                "first line\nsecond line\tafter a tab",
                IntStream.range(0, 2_500).mapToObj("word%04d"::formatted).collect(Collectors.joining(" ")),
                "x".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whateverIsWrittenIsTextInBothFiles(String words) {
        var document = minutes(words);

        assertThat(plain(ofWord(WordFile.of(document)))).contains(plain(words));
        assertThat(plain(ofPdf(PdfFile.of(document))).replace(plain(MADE_FOR), ""))
                .contains(plain(words));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void thePdfIsAccessibleWhateverIsWritten(String words) {
        assertThat(failuresOfPdfUa(PdfFile.of(minutes(words)))).isEmpty();
    }

    @Test
    void controlCharactersLeaveAndLoneHalvesAreMarked() {
        assertThat(Printable.text("a\u0000b\u0007c\u001bd\u009fe\r\nf\rg\ufffe"))
                .isEqualTo("abcde\nf\ng");
        assertThat(Printable.text("\ud83c 🌊")).isEqualTo("\ufffd 🌊");
        var document = minutes("bell\u0007 escape\u001b null\u0000 end");
        assertThat(ofWord(WordFile.of(document))).contains("bell escape null end");
        assertThat(ofPdf(PdfFile.of(document))).contains("bell escape null end");
    }

    @Test
    void aCharacterWithoutGlyphIsWrittenByItsNameInThePdf() {
        var document = minutes("漢 ends");

        assertThat(ofWord(WordFile.of(document))).contains("漢 ends");
        assertThat(plain(ofPdf(PdfFile.of(document)))).contains(plain("[CJK UNIFIED IDEOGRAPHS 6F22] ends"));
        assertThat(failuresOfPdfUa(PdfFile.of(document))).isEmpty();
    }

    @Test
    void theWordFileHasRealHeadingsALanguageAndATitle() throws Exception {
        try (var word = new XWPFDocument(new java.io.ByteArrayInputStream(WordFile.of(minutes("words"))))) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Minutes: Review");
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getStyle() != null)
                    .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Heading1", "Minutes: Review"),
                            org.assertj.core.groups.Tuple.tuple("Heading2", "Said"));
            assertThat(word.getStyles().getStyle("Heading2")).isNotNull();
            assertThat(word.getFooterList())
                    .singleElement()
                    .satisfies(footer -> assertThat(footer.getText()).contains("Made for Jess Penhale"));
        }
    }

    private static MinutesDocument minutes(String words) {
        return new MinutesDocument(
                "Minutes: Review",
                MADE_FOR,
                List.of(
                        new Sentence("About S.T."),
                        new Heading("Said"),
                        new Entry(words, List.of("Minute", "Housing")),
                        new Entry("Another", List.of())));
    }

    /** Files break lines where they want to. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
