package org.alongside.meeting.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.kit.DayField;
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
    private final DayField due;

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
        due = new DayField(getTranslation("meeting.form.due"));
        due.setValue(line.due());
        add(words);
        if (action) {
            add(owner, due);
        } else {
            add(category);
        }
    }

    /** The line as it is written now; nothing when its day is none, which is said at the field. */
    Optional<LineDraft> read() {
        if (!due.isReadable()) {
            return Optional.empty();
        }
        var action = kept.kind() == LineKind.ACTION;
        var chosen = owner.getValue();
        return Optional.of(new LineDraft(
                kept.id(),
                kept.meeting(),
                kept.kind(),
                action ? kept.category() : category.getValue(),
                words.getValue().strip(),
                kept.agendaPoint(),
                chosen == null ? new Owner.NobodyYet() : chosen.owner(),
                due.getValue()));
    }

    LineDraft asItWas() {
        return kept;
    }
}
