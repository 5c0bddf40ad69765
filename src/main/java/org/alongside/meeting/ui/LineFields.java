package org.alongside.meeting.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MinuteList.Row;

/** A kept line as fields. */
class LineFields extends Div {

    private final LineDraft kept;
    private final TextArea words;
    private final Select<String> category;
    private final ComboBox<Owners.Row> owner;
    private final DatePicker due;

    LineFields(Plan plan, Row line, List<Owners.Row> owners) {
        kept = LineCard.draft(plan, line);
        var action = line.kind() == LineKind.ACTION;
        words = new TextArea(getTranslation("meeting.form.words"));
        words.setValue(line.words());
        words.addClassName("wide");
        category = Categories.field(getTranslation("meeting.category"));
        if (!action) {
            category.setValue(line.category());
        }
        owner = new ComboBox<>(getTranslation("meeting.form.owner"), owners);
        owner.setItemLabelGenerator(Owners.Row::name);
        owners.stream()
                .filter(each -> each.owner().equals(line.owner()))
                .findFirst()
                .ifPresent(owner::setValue);
        due = new DatePicker(getTranslation("meeting.form.due"), line.due());
        due.setLocale(Locale.UK);
        add(words);
        if (action) {
            add(owner, due);
        } else {
            add(category);
        }
    }

    LineDraft read() {
        var action = kept.kind() == LineKind.ACTION;
        var chosen = owner.getValue();
        return new LineDraft(
                kept.id(),
                kept.meeting(),
                kept.kind(),
                action ? kept.category() : category.getValue(),
                words.getValue().strip(),
                kept.agendaPoint(),
                chosen == null ? new Owner.NobodyYet() : chosen.owner(),
                due.getValue());
    }

    LineDraft asItWas() {
        return kept;
    }
}
