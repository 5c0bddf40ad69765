package org.alongside.action.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.alongside.action.Promises.Reason;

/** Takes a barrier a level up, for those who may: to the operational group, then to the change forum. */
class RaisePart extends Div {

    RaisePart(List<Reason> reasons, Function<Reason, String> words, Consumer<Reason> raise) {
        var barrier = new Select<Reason>();
        barrier.setLabel(getTranslation("action.promises.barrier"));
        barrier.setItems(reasons.stream().filter(Reason::canRise).toList());
        barrier.setItemLabelGenerator(words::apply);
        barrier.setManualValidation(true);
        barrier.addClassName("wide");
        add(
                new H2(getTranslation("action.promises.raising")),
                new Paragraph(getTranslation("action.promises.raisingAbout")),
                barrier,
                new Button(getTranslation("action.promises.raise"), press -> {
                    var chosen = barrier.getValue();
                    barrier.setInvalid(chosen == null);
                    barrier.setErrorMessage(getTranslation("action.promises.choose"));
                    if (chosen != null) {
                        raise.accept(chosen);
                    }
                }));
    }
}
