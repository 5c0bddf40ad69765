package org.alongside.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** A part of a live page that asks its question again and is drawn anew only where the answer is another. */
abstract class Panel<T> extends Section {

    private @Nullable T shown;

    Panel() {
        addClassNames("item", "panel");
    }

    /** Asks, as whoever reads the page. */
    abstract T ask();

    /** Draws the answer; nothing of the last one is left. */
    abstract void draw(T answer);

    /** Shows what is so now. */
    final void show() {
        var now = ask();
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            draw(now);
        }
    }

    H2 heading(String key, Object... words) {
        return new H2(getTranslation(key, words));
    }

    Paragraph sentence(String key, Object... words) {
        return new Paragraph(getTranslation(key, words));
    }

    static ListItem entry(Component... parts) {
        return new ListItem(parts);
    }
}
