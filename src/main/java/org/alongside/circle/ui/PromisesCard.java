package org.alongside.circle.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.alongside.action.ActionDetails;
import org.alongside.action.Actions;
import org.alongside.action.Answer;
import org.alongside.action.Barrier;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;

/** What a trusted person said they would do, with the two answers they need: done, and help. */
class PromisesCard extends Section {

    private final Actions actions;

    PromisesCard(List<ActionDetails> promises, Actions actions) {
        this.actions = actions;
        addClassName("card");
        add(new H2(getTranslation("circle.promises")));
        promises.forEach(this::promise);
    }

    private void promise(ActionDetails promise) {
        var due = promise.due();
        var title =
                due == null ? promise.title() : getTranslation("circle.promise.due", promise.title(), Dates.day(due));
        var message = new Message();
        var buttons = new Div();
        buttons.addClassName("buttons");
        buttons.add(
                button("circle.promise.done", promise, new Answer.Done(""), buttons, message),
                button(
                        "circle.promise.help",
                        promise,
                        new Answer.Stuck(Barrier.NEED_INFORMATION, ""),
                        buttons,
                        message));
        add(new Div(new Paragraph(title), message, buttons));
    }

    private Button button(String key, ActionDetails promise, Answer answer, Div buttons, Message message) {
        var button = new Button(getTranslation(key));
        button.setAriaLabel(getTranslation(key) + ": " + promise.title());
        button.addClickListener(press -> actions.answer(promise.id(), promise.version(), answer)
                .ifPresentOrElse(refusal -> message.refuse(getTranslation(refusal.key())), () -> {
                    buttons.setVisible(false);
                    message.say(getTranslation("circle.promise.thanks"));
                }));
        return button;
    }
}
