package org.alongside.meeting.ui;

import java.util.List;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MinuteList.Row;

/** What is on the shared display now. Where not even the meeting is for everybody who is there, it says only whose screen it is. */
class DisplayPanel extends Panel<DisplayPanel.Shown> {

    /** Everything that is drawn, and nothing else. */
    record Shown(boolean meeting, boolean name, List<Point> points, List<Row> lines) {}

    /** A point, and whether it is on. */
    record Point(String title, boolean current) {}

    private final Plan plan;
    private final LiveDesk desk;

    DisplayPanel(Plan plan, LiveDesk desk) {
        this.plan = plan;
        this.desk = desk;
    }

    @Override
    Shown ask() {
        var display = desk.room().display(plan.id());
        if (!display.meeting()) {
            return new Shown(false, false, List.of(), List.of());
        }
        var points = desk.agenda().displayed(plan).stream()
                .map(point -> new Point(point.title(), point.current()))
                .toList();
        return new Shown(true, display.name(), points, desk.minutes().displayed(plan));
    }

    @Override
    void draw(Shown shown) {
        if (!shown.meeting()) {
            add(new H1(getTranslation("meeting.display.nothing")));
            return;
        }
        var name = shown.name() ? plan.name() : null;
        add(new H1(plan.title()));
        if (name != null) {
            add(new Paragraph(name));
        }
        if (!shown.points().isEmpty()) {
            add(heading("meeting.agenda"), points(shown.points()));
        }
        if (!shown.lines().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("cards");
            shown.lines().reversed().forEach(row -> list.add(LineCard.read(row)));
            add(heading("meeting.minutes"), list);
        }
    }

    private UnorderedList points(List<Point> points) {
        var list = new UnorderedList();
        for (var point : points) {
            var entry = new ListItem(
                    point.current() ? point.title() + ", " + getTranslation("meeting.live.now") : point.title());
            if (point.current()) {
                entry.getElement().setAttribute("aria-current", "step");
            }
            list.add(entry);
        }
        return list;
    }
}
