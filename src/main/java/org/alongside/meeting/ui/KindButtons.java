package org.alongside.meeting.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.alongside.meeting.LineKind;

/** A button for each kind of line, which does what its prefix does. */
class KindButtons extends Div {

    KindButtons(Consumer<LineKind> chosen) {
        addClassName("row");
        for (var kind : LineKind.values()) {
            var button = new Button(getTranslation("meeting.kind." + kind.code()), press -> chosen.accept(kind));
            button.getElement().setAttribute("data-kind", kind.code());
            add(button);
        }
    }
}
