package org.alongside.meeting.ui;

import java.util.UUID;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.actor.Refusal;
import org.alongside.meeting.MeetingRefusal;
import org.alongside.meeting.MinuteList.Paragraph;
import org.alongside.meeting.NewWording;

/** Other words for a paragraph, and why. */
class WordingFields extends Div {

    private final Paragraph paragraph;
    private final TextArea words = new TextArea();
    private final TextField why = new TextField();
    private final UUID id = UUID.randomUUID();

    WordingFields(Paragraph paragraph, String labelOfWords) {
        this.paragraph = paragraph;
        words.setLabel(labelOfWords);
        words.setValue(paragraph.words());
        words.setManualValidation(true);
        words.addClassName("wide");
        why.setLabel(getTranslation("minutes.why"));
        why.setManualValidation(true);
        why.addClassName("wide");
        add(words, why);
    }

    NewWording read() {
        return new NewWording(
                id, paragraph.id(), words.getValue().strip(), why.getValue().strip());
    }

    /** Says a refusal at the field that it is about. */
    void refuse(Refusal refusal) {
        var sentence = getTranslation(refusal.key());
        words.setInvalid(
                refusal == MeetingRefusal.MEETING_LINE_EMPTY || refusal == MeetingRefusal.MEETING_LINE_TOO_LONG);
        words.setErrorMessage(sentence);
        why.setInvalid(refusal == MeetingRefusal.MINUTES_WHY);
        why.setErrorMessage(sentence);
    }
}
