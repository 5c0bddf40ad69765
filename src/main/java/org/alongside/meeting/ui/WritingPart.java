package org.alongside.meeting.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.kit.Dates;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingPage.Point;
import org.alongside.meeting.WritingLine;

/** One line for everything: Enter keeps it and the line is empty again, with the cursor in it. What was understood is shown before. */
class WritingPart extends Div {

    private final Plan plan;
    private final List<Owners.Row> owners;
    private final Supplier<LocalDate> today;
    private final Consumer<LineDraft> write;
    private final TextField line = new TextField();
    private final Select<Point> point = new Select<>();
    private final Select<String> category;
    private final Div chips = new Div();
    private UUID id = UUID.randomUUID();

    WritingPart(
            Plan plan,
            List<Point> agenda,
            List<Owners.Row> owners,
            Supplier<LocalDate> today,
            Consumer<LineDraft> write) {
        this.plan = plan;
        this.owners = owners;
        this.today = today;
        this.write = write;
        this.category = Categories.field(getTranslation("meeting.category"));
        addClassNames("item", "writing");
        point.setVisible(!agenda.isEmpty());
        point.setLabel(getTranslation("meeting.point"));
        point.setItems(agenda);
        point.setItemLabelGenerator(Point::title);
        point.addValueChangeListener(
                change -> category.setValue(change.getValue().category()));
        agenda.stream().findFirst().ifPresent(point::setValue);
        writingLine();
        chips.addClassName("chips");
        chips.getElement().setAttribute("aria-live", "polite");
        var fields = new Div(point, category);
        fields.addClassName("row");
        add(fields, line, chips, buttons());
    }

    /** The next line, with the cursor in it. */
    void next() {
        id = UUID.randomUUID();
        line.clear();
        line.setInvalid(false);
        focus();
    }

    void refuse(String sentence) {
        line.setErrorMessage(sentence);
        line.setInvalid(true);
        focus();
    }

    void focus() {
        line.focus();
    }

    private void writingLine() {
        line.setLabel(getTranslation("meeting.line"));
        line.setHelperText(getTranslation("meeting.lineHelp"));
        line.addClassName("wide");
        line.setManualValidation(true);
        line.setAutofocus(true);
        line.setValueChangeMode(ValueChangeMode.EAGER);
        line.addValueChangeListener(change -> understood());
        line.addKeyPressListener(Key.ENTER, press -> write(WritingLine.read(line.getValue(), owners, today.get())));
    }

    private Div buttons() {
        var row = new Div();
        row.addClassName("row");
        for (var kind : LineKind.values()) {
            row.add(new Button(
                    getTranslation("meeting.kind." + kind.code()),
                    press -> write(WritingLine.read(kind, line.getValue(), owners, today.get()))));
        }
        return row;
    }

    private void understood() {
        chips.removeAll();
        if (line.getValue().isBlank()) {
            return;
        }
        var read = WritingLine.read(line.getValue(), owners, today.get());
        chip(getTranslation("meeting.kind." + read.kind().code()));
        if (read.kind() == LineKind.ACTION) {
            chip(read.who()
                    .map(who -> getTranslation("meeting.chip.who", who.name()))
                    .orElse(getTranslation("meeting.chip.nobody")));
            chip(read.due()
                    .map(due -> getTranslation("meeting.chip.due", Dates.day(due)))
                    .or(() -> read.unreadDay().map(day -> getTranslation("meeting.chip.noDay", day)))
                    .orElse(getTranslation("meeting.chip.noDate")));
            chip(read.words());
        }
    }

    private void chip(String words) {
        var chip = new Span(words);
        chip.addClassName("chip");
        chips.add(chip);
    }

    private void write(WritingLine read) {
        var at = point.getValue();
        write.accept(new LineDraft(
                id,
                plan.id(),
                read.kind(),
                read.kind() == LineKind.ACTION ? "action" : category.getValue(),
                read.words(),
                at == null ? null : at.id(),
                read.who().map(Owners.Row::owner).orElse(new Owner.NobodyYet()),
                read.due().orElse(null)));
    }
}
