package org.alongside.sharing;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SharingSentenceTest {

    static final Words ENGLISH = (key, parts) -> {
        var text = ResourceBundle.getBundle("vaadin-i18n.translations").getString(key);
        return parts.length == 0 ? text : new MessageFormat(text).format(parts);
    };

    private final SharingSentence sentence = new SharingSentence(ENGLISH);

    @ParameterizedTest(name = "{3}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            WHO                           | WHAT                       | FROM       | SENTENCE
            Lantern Outreach              | plan housing               |            | From now until 21 November 2027, Lantern Outreach can see Sam’s plan and housing.
            Quay Lane Surgery             | mental-health              | 2026-12-01 | From 1 December 2026 until 21 November 2027, Quay Lane Surgery can see Sam’s mental health notes.
            Dee Tremayne/Lantern Outreach | plan money scheme          |            | From now until 21 November 2027, Dee Tremayne and Lantern Outreach can see Sam’s plan, money and Special Allocation Scheme progress.
            A/B/C                         | contact                    |            | From now until 21 November 2027, A, B and C can see Sam’s contact details.
            """)
    void aShareIsOneSentence(String who, String what, LocalDate from, String said) {
        var told = sentence.share(
                "Sam", List.of(who.split("/", -1)), What.of(what.split(" ", -1)), from, LocalDate.of(2027, 11, 21));
        assertThat(told).isEqualTo(said);
    }

    @Test
    void aRefusalSaysFromWhomAndThatThePersonDecides() {
        assertThat(sentence.refusal("Sam", List.of("Police Liaison Harbour"), What.of("housing"), false))
                .isEqualTo("From now on, Police Liaison Harbour cannot see Sam’s housing, until Sam says otherwise.");
        assertThat(sentence.refusal("Sam", List.of(), What.all(), true))
                .isEqualTo("From now on, nobody else can see anything about Sam, until Sam says otherwise. "
                        + "Not even that something is kept back is shown.");
    }

    @Test
    void aSealNamesTheItemAsItIsWritten() {
        var item = new What(false, List.of(), List.of(), List.of("{0} <b>it's</b>"));
        assertThat(sentence.refusal("Sam", List.of("A"), item, false)).contains("Sam’s “{0} <b>it's</b>”");
    }

    @Test
    void whatIsTakenBackAndWhoIsTrustedAreSaidPlainly() {
        assertThat(sentence.withdrawal("Sam", List.of("Lantern Outreach"), What.of("housing")))
                .isEqualTo("From now on, Sam no longer shares housing with Lantern Outreach.");
        assertThat(sentence.nomination("Sam", "Dee Tremayne", "sister", LocalDate.of(2027, 2, 2)))
                .startsWith("Dee Tremayne is Sam’s trusted person (sister) until 2 February 2027.");
        assertThat(sentence.lifting("Sam", List.of(), What.of("plan")))
                .isEqualTo("Sam no longer keeps Sam’s plan from everybody.");
    }

    @Test
    void aReceiptCanBeCopiedAsText() {
        var receipt = new Receipt(
                "Receipt", "A sees B.", List.of(new Receipt.Line("Who", "A"), new Receipt.Line("What", "B")));
        assertThat(receipt.text()).isEqualTo("Receipt\n\nA sees B.\n\nWho: A\nWhat: B");
    }
}
