package org.alongside.meeting.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.meeting.MeetingDraft.Point;

/** The agenda as fields: a point and what is minuted under it, as many as wanted. */
class AgendaFields extends Div {

    private record Row(TextField title, Select<String> category, IntegerField minutes) {}

    private final List<Row> rows = new ArrayList<>();
    private final Div fields = new Div();

    AgendaFields() {
        var more = new Button(
                getTranslation("meeting.form.morePoints"),
                press -> add("", "minutes").title().focus());
        add(new H2(getTranslation("meeting.agenda")), fields, more);
        add(getTranslation("meeting.form.first"), "about-me");
        add("", "minutes");
        add(getTranslation("meeting.form.last"), "minutes");
    }

    /** Points that have a title. */
    List<Point> read() {
        return rows.stream()
                .filter(row -> !row.title().getValue().isBlank())
                .map(row -> new Point(
                        row.title().getValue().strip(),
                        row.category().getValue(),
                        row.minutes().getValue()))
                .toList();
    }

    private Row add(String words, String category) {
        var number = rows.size() + 1;
        var row = new Row(
                new TextField(getTranslation("meeting.form.point", number)),
                Categories.field(getTranslation("meeting.form.pointCategory", number)),
                new IntegerField(getTranslation("meeting.form.pointMinutes", number)));
        row.minutes().setMin(1);
        row.minutes().setMax(480);
        row.title().setMaxLength(500);
        row.title().setValue(words);
        row.category().setValue(category);
        rows.add(row);
        var line = new Div(row.title(), row.category(), row.minutes());
        line.addClassName("row");
        fields.add(line);
        return row;
    }
}
