package org.alongside.meeting.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.actor.Refusal;
import org.alongside.meeting.MeetingRefusal;
import org.alongside.meeting.ReportKind;
import org.alongside.meeting.ReportPage;
import org.alongside.meeting.ReportText;
import org.jspecify.annotations.Nullable;

/** A report to be written: facts, observations, allegations and opinions apart, and whether the person has seen it. */
class ReportForm extends Div {

    private final List<PieceFields> pieces;
    private final RadioButtonGroup<Boolean> shared = new RadioButtonGroup<>();
    private final TextField whyNot = new TextField(getTranslation("meeting.report.whyNot"));
    private final Button send = new Button();

    ReportForm(List<ReportPage.Part> before, @Nullable Boolean sharedBefore) {
        addClassNames("wide", "form");
        pieces = Stream.of(ReportKind.FACT, ReportKind.OBSERVATION, ReportKind.ALLEGATION, ReportKind.OPINION)
                .map(kind -> new PieceFields(kind, part(before, kind)))
                .toList();
        shared.setLabel(getTranslation("meeting.report.wasShared"));
        shared.setItems(true, false);
        shared.setItemLabelGenerator(yes -> getTranslation(yes ? "meeting.report.yes" : "meeting.report.no"));
        shared.setManualValidation(true);
        shared.setValue(sharedBefore);
        var why = part(before, ReportKind.WHY_NOT_SHARED);
        whyNot.setValue(why == null ? "" : why.words());
        whyNot.setHelperText(getTranslation("meeting.report.whyNotHelp"));
        whyNot.setManualValidation(true);
        whyNot.addClassName("wide");
        send.setText(getTranslation(before.isEmpty() ? "meeting.report.send" : "meeting.report.amend"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(getTranslation("meeting.report.write")), new Paragraph(getTranslation("meeting.report.writeHelp")));
        pieces.forEach(this::add);
        add(shared, whyNot, send);
    }

    /** What is done with it. */
    void onSend(Consumer<ReportText> handIn) {
        send.addClickListener(press -> {
            var missing = shared.getValue() == null;
            shared.setInvalid(missing);
            shared.setErrorMessage(getTranslation("meeting.report.sayShared"));
            if (!missing) {
                handIn.accept(read());
            }
        });
    }

    /** Says a refusal at the field that it is about. */
    void refuse(Refusal refusal) {
        var sentence = getTranslation(refusal.key());
        whyNot.setInvalid(refusal == MeetingRefusal.REPORT_WHY_NOT_SHARED);
        whyNot.setErrorMessage(sentence);
        pieces.forEach(piece -> piece.refuse(refusal == MeetingRefusal.REPORT_TOO_LONG ? sentence : ""));
    }

    private ReportText read() {
        return new ReportText(
                pieces.stream().flatMap(piece -> piece.read().stream()).toList(),
                shared.getValue(),
                whyNot.getValue().strip());
    }

    private static ReportPage.@Nullable Part part(List<ReportPage.Part> before, ReportKind kind) {
        return before.stream().filter(each -> each.kind() == kind).findFirst().orElse(null);
    }
}
