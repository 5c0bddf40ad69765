package org.alongside.meeting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import org.alongside.meeting.AgendaTemplate;
import org.alongside.meeting.CarriedOver;
import org.alongside.meeting.MeetingDraft.Point;
import org.jspecify.annotations.Nullable;

/** The agenda: what this kind of meeting usually talks about, in fields that can be changed, and open actions to carry over. */
class AgendaFields extends Div {

    private record Row(PointFields fields, String offered, boolean actions) {

        boolean isOwn() {
            return !fields.isEmpty() && !point().title().equals(offered);
        }

        Point point() {
            return fields.point();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Select<AgendaTemplate> kind = new Select<>();
    private final Div fields = new Div();
    private final CarriedFields carried;

    AgendaFields(List<AgendaTemplate> templates, List<CarriedOver.Row> open) {
        carried = new CarriedFields(open);
        kind.setLabel(getTranslation("meeting.form.kind"));
        kind.setItems(templates);
        kind.setItemLabelGenerator(AgendaTemplate::kind);
        kind.addValueChangeListener(change -> take(change.getValue()));
        kind.addClassName("wide");
        var more = new Button(
                getTranslation("meeting.form.morePoints"),
                press -> add("", "minutes", null, false).focus());
        add(new H2(getTranslation("meeting.agenda")), kind, fields, more, carried);
        templates.stream().findFirst().ifPresent(kind::setValue);
    }

    /** The agenda of this kind of meeting, if there is one. */
    void choose(String name) {
        kind.getListDataView()
                .getItems()
                .filter(each -> each.kind().equals(name))
                .findFirst()
                .ifPresent(kind::setValue);
    }

    /** The kind of meeting; empty when none. */
    String kind() {
        return Optional.ofNullable(kind.getValue()).map(AgendaTemplate::kind).orElse("");
    }

    /** Points that have a title; actions that are carried over come after the point that is their place, or at the end. */
    List<Point> read() {
        var written = rows.stream().filter(row -> !row.fields().isEmpty()).toList();
        var place = written.stream()
                .filter(Row::actions)
                .findFirst()
                .map(written::indexOf)
                .map(at -> at + 1)
                .orElse(written.size());
        return Stream.of(
                        written.subList(0, place).stream().map(Row::point),
                        carried.read().stream(),
                        written.subList(place, written.size()).stream().map(Row::point))
                .flatMap(points -> points)
                .toList();
    }

    /** What somebody wrote themselves stays; what was only offered makes room for what is usual for this kind. */
    private void take(@Nullable AgendaTemplate template) {
        var own = rows.stream().filter(Row::isOwn).toList();
        rows.clear();
        fields.removeAll();
        if (template != null) {
            template.points().forEach(point -> add(point.title(), point.category(), point.minutes(), point.actions()));
        }
        own.forEach(this::keep);
        add("", "minutes", null, false);
    }

    private void keep(Row own) {
        var point = own.point();
        add("", point.category(), point.minutes(), false).show(point.title(), point.category(), point.minutes());
    }

    private PointFields add(String words, String category, @Nullable Integer minutes, boolean actions) {
        var number = rows.size() + 1;
        var line = new PointFields(
                getTranslation("meeting.form.point", number),
                getTranslation("meeting.form.pointCategory", number),
                getTranslation("meeting.form.pointMinutes", number));
        line.show(words, category, minutes);
        rows.add(new Row(line, words, actions));
        fields.add(line);
        return line;
    }
}
