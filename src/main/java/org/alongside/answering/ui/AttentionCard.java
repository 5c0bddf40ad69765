package org.alongside.answering.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.action.ActionRoutes;
import org.alongside.action.ActionStatus;
import org.alongside.actor.Refusal;
import org.alongside.answering.Attention;
import org.alongside.casework.CaseRoutes;
import org.alongside.kit.Dates;

/** One action of which nothing is heard, and reminders of it can be stopped; or one that nobody owns. What else can be done is on the record. */
class AttentionCard extends ListItem {

    private final Attention.Row row;
    private final Attention attention;
    private final Told told;

    AttentionCard(Attention.Row row, Attention attention, Told told) {
        this.row = row;
        this.attention = attention;
        this.told = told;
        var action = row.action();
        addClassName("item");
        add(
                new H2(action.initials() + " (" + action.reference() + ") · " + action.title()),
                new Paragraph(standing()),
                new Anchor(
                        CaseRoutes.one(action.person(), ActionRoutes.TAB),
                        getTranslation("answering.attention.open", action.title())));
        if (action.status() != ActionStatus.NEEDS_OWNER) {
            add(row.stopped() ? resuming() : stopping());
        }
    }

    private String standing() {
        if (row.action().status() == ActionStatus.NEEDS_OWNER) {
            return getTranslation(row.forGroup() ? "answering.attention.noOwnerGroup" : "answering.attention.noOwner");
        }
        var owner = row.action().owner();
        var due = row.action().due();
        return getTranslation(
                row.forGroup() ? "answering.attention.group" : "answering.attention.quiet",
                owner == null ? getTranslation("action.noOwner") : owner,
                due == null ? "" : Dates.day(due));
    }

    private Component stopping() {
        var because = because("answering.stop.because");
        return new Div(
                because,
                button(
                        "answering.stop",
                        () -> refuse(
                                because,
                                attention.stop(row.action().id(), because.getValue()),
                                "answering.stop.done")));
    }

    private Component resuming() {
        return new Div(
                new Paragraph(getTranslation("answering.stopped")),
                button(
                        "answering.resume",
                        () -> told.of(attention.resume(row.action().id()), "answering.resume.done")));
    }

    private TextField because(String key) {
        var field = new TextField(getTranslation(key));
        field.setManualValidation(true);
        field.addClassName("wide");
        return field;
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), press -> act.run());
        button.setAriaLabel(button.getText() + ": " + row.action().title());
        return button;
    }

    private void refuse(TextField because, Optional<Refusal> refusal, String done) {
        because.setInvalid(refusal.isPresent());
        because.setErrorMessage(
                refusal.map(reason -> getTranslation(reason.key())).orElse(""));
        if (refusal.isPresent()) {
            because.focus();
        } else {
            told.of(refusal, done);
        }
    }
}
