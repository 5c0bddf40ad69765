package org.alongside.meeting.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.alongside.meeting.MeetingPage.Point;
import org.jspecify.annotations.Nullable;

/** Under which point a line is written, and under what it is minuted: the category of the point until another is chosen. */
class Under extends Div {

    private final List<Point> points;
    private final Select<Point> point = new Select<>();
    private final Select<String> category = Categories.field(getTranslation("meeting.category"));

    Under(List<Point> agenda) {
        points = agenda;
        addClassName("row");
        point.setVisible(!agenda.isEmpty());
        point.setLabel(getTranslation("meeting.point"));
        point.setItems(agenda);
        point.setItemLabelGenerator(Point::title);
        point.addValueChangeListener(
                change -> category.setValue(change.getValue().category()));
        agenda.stream().findFirst().ifPresent(point::setValue);
        add(point, category);
    }

    /** Goes to this point, and to the category that is minuted under it. */
    void goTo(UUID current) {
        if (!current.equals(pointId())) {
            points.stream()
                    .filter(each -> each.id().equals(current))
                    .findFirst()
                    .ifPresent(point::setValue);
        }
    }

    /** Leaves it to somebody else to say under what it is minuted. */
    void withoutCategory() {
        category.setVisible(false);
    }

    void nextCategory() {
        category.setValue(Categories.after(category.getValue()));
    }

    String category() {
        return category.getValue();
    }

    @Nullable
    UUID pointId() {
        var at = point.getValue();
        return at == null ? null : at.id();
    }
}
