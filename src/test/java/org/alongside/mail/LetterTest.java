package org.alongside.mail;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LetterTest {

    private final Letter letter = new Letter(
            "S.T. (4K7) <b>",
            List.of(new MailPart.Words("It's due & \"late\" <script>"), new MailPart.Link("Answer", "t/abc?d&e")),
            "https://portal.test");

    @Test
    void plainTextIsAsWritten() {
        assertThat(letter.plain())
                .isEqualTo("It's due & \"late\" <script>\n\nAnswer:\nhttps://portal.test/t/abc?d&e\n");
    }

    @Test
    void thePageHasHeadingsParagraphsAndLinksAndNothingOfTheWordsIsMarkup() {
        assertThat(letter.html())
                .contains("<html lang=\"en-GB\">", "<h1>S.T. (4K7) &lt;b&gt;</h1>", "&lt;script&gt;")
                .contains("<a href=\"https://portal.test/t/abc?d&amp;e\">Answer</a>")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void linksLeadIntoThePortalOnly() {
        assertThatThrownBy(() -> new MailPart.Link("Answer", "https://elsewhere.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MailPart.Link("Answer", "//elsewhere.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
