package org.alongside.sharing.ui;

import java.time.OffsetDateTime;
import java.util.UUID;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.kit.Dates;
import org.alongside.kit.Status;
import org.alongside.sharing.Telling;

/** One recorded fact: its sentence, its state in shape and word, small print, and the acts on it. */
class FactItem extends Div {

    private final Paragraph sentence = new Paragraph();

    FactItem(String sentence) {
        addClassName("item");
        add(this.sentence);
        say(sentence);
    }

    FactItem(String sentence, String state) {
        this(sentence);
        var shape = switch (state) {
            case "active" -> Status.Shape.ON_TRACK;
            case "second", "pending", "suspended" -> Status.Shape.ATTENTION;
            default -> Status.Shape.NOT_STARTED;
        };
        add(new Status(shape, getTranslation("sharing.state." + state)));
    }

    final void say(String words) {
        sentence.setText(words);
    }

    /** Small print. */
    FactItem meta(String text) {
        var meta = new Paragraph(text);
        meta.addClassName("meta");
        add(meta);
        return this;
    }

    /** Who recorded it; a name that the viewer may not know is the person's own. */
    void by(Telling telling, UUID by, OffsetDateTime at) {
        var name = telling.names().one(by);
        meta(getTranslation("sharing.recordedBy", name.isEmpty() ? telling.person() : name, Dates.moment(at)));
    }

    /** Something that can be done about it. */
    FactItem link(String address, String words) {
        add(act(address, words));
        return this;
    }

    static Anchor act(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("act");
        return link;
    }
}
