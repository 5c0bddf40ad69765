package org.alongside.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.meeting.MeetingDraft.Point;
import org.jspecify.annotations.Nullable;

/** One point of an agenda: its title, under what it is minuted, and for how long it is planned. */
class PointFields extends Div {

    private static final int LONGEST = 500;
    private static final int MOST_MINUTES = 480;

    private final TextField title;
    private final Select<String> category;
    private final IntegerField minutes;

    PointFields(String title, String category, String minutes) {
        this.title = new TextField(title);
        this.title.setMaxLength(LONGEST);
        this.title.addClassName("grow");
        this.category = Categories.field(category);
        this.minutes = new IntegerField(minutes);
        this.minutes.setMin(1);
        this.minutes.setMax(MOST_MINUTES);
        addClassName("row");
        add(this.title, this.category, this.minutes);
    }

    void show(String words, String about, @Nullable Integer planned) {
        title.setValue(words);
        category.setValue(about);
        minutes.setValue(planned);
    }

    boolean isEmpty() {
        return title.getValue().isBlank();
    }

    void focus() {
        title.focus();
    }

    Point point() {
        return new Point(title.getValue().strip(), category.getValue(), minutes.getValue());
    }
}
