package org.alongside.meeting.ui;

import java.util.List;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.kit.Dates;
import org.alongside.meeting.CarriedOver.Row;
import org.alongside.meeting.MeetingDraft.Point;

/** Open actions, each of which can become a point; those that the last meeting left open come first. */
class CarriedFields extends Div {

    private final List<Row> open;
    private final CheckboxGroup<Row> chosen = new CheckboxGroup<>();

    CarriedFields(List<Row> open) {
        this.open = open;
        chosen.setLabel(getTranslation("meeting.carried"));
        chosen.setHelperText(getTranslation("meeting.carried.help"));
        chosen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        chosen.setItems(open);
        chosen.setItemLabelGenerator(this::words);
        add(open.isEmpty() ? new Paragraph(getTranslation("meeting.carried.none")) : chosen);
    }

    /** The chosen ones, in the order in which they were offered. */
    List<Point> read() {
        return open.stream().filter(chosen.getValue()::contains).map(Row::point).toList();
    }

    private String words(Row row) {
        var owner = row.owner() == null
                ? getTranslation("meeting.chip.nobody")
                : getTranslation("meeting.chip.who", row.owner());
        var due = row.due() == null
                ? getTranslation("meeting.chip.noDate")
                : getTranslation("meeting.chip.due", Dates.day(row.due()));
        var said = getTranslation(
                "meeting.carried.one", row.title(), owner, due, getTranslation("category." + row.category()));
        return row.fromLast() ? said + " " + getTranslation("meeting.carried.last") : said;
    }
}
