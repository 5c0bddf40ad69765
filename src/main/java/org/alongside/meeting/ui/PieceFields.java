package org.alongside.meeting.ui;

import java.util.Optional;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.meeting.ReportKind;
import org.alongside.meeting.ReportPage;
import org.alongside.meeting.ReportText.Piece;
import org.jspecify.annotations.Nullable;

/** One kind of part of a report: what it is about, its words, and who has to be kept from it. */
class PieceFields extends Div {

    private static final int LONGEST = 20_000;

    private final ReportKind kind;
    private final TextArea words;
    private final Select<String> category;
    private final Checkbox sensitive;
    private final Checkbox inConfidence;

    PieceFields(ReportKind kind, ReportPage.@Nullable Part before) {
        this.kind = kind;
        var name = getTranslation("meeting.report.kind." + kind.code());
        words = new TextArea(name);
        category = Categories.field(getTranslation("meeting.report.category", name));
        sensitive = new Checkbox(getTranslation("meeting.report.markSensitive", name));
        inConfidence = new Checkbox(getTranslation("meeting.report.markConfidence", name));
        words.setHelperText(getTranslation("meeting.report.help." + kind.code()));
        words.setManualValidation(true);
        words.addClassName("wide");
        if (before != null) {
            words.setValue(before.words());
            category.setValue(before.category());
            sensitive.setValue(before.sensitive());
            inConfidence.setValue(before.inConfidence());
        }
        addClassName("item");
        add(new H3(name), words, category, new Div(sensitive), new Div(inConfidence));
    }

    /** What was written; nothing when nothing was. */
    Optional<Piece> read() {
        var text = words.getValue().strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Piece(kind, category.getValue(), text, sensitive.getValue(), inConfidence.getValue()));
    }

    /** Says at the field that it is too long; nothing takes it back. */
    void refuse(String sentence) {
        words.setInvalid(!sentence.isEmpty() && words.getValue().length() > LONGEST);
        words.setErrorMessage(sentence);
    }
}
