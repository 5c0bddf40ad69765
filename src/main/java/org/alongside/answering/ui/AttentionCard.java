package org.alongside.answering.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.action.ActionRoutes;
import org.alongside.actor.Refusal;
import org.alongside.answering.Attention;
import org.alongside.answering.Seniors;
import org.alongside.answering.Stake;
import org.alongside.casework.CaseRoutes;
import org.alongside.kit.Dates;

/** One action of which nothing is heard: reminders can be stopped, and a senior can be written to at once. */
class AttentionCard extends ListItem {

    private final Attention.Row row;
    private final Attention attention;
    private final Seniors seniors;
    private final Told told;

    AttentionCard(Attention.Row row, Attention attention, Seniors seniors, Told told) {
        this.row = row;
        this.attention = attention;
        this.seniors = seniors;
        this.told = told;
        var action = row.action();
        addClassName("item");
        add(
                new H2(action.initials() + " (" + action.reference() + ") · " + action.title()),
                new Paragraph(standing()),
                new Anchor(
                        CaseRoutes.one(action.person(), ActionRoutes.TAB),
                        getTranslation("answering.attention.open", action.title())),
                row.stopped() ? resuming() : stopping(),
                senior());
    }

    private String standing() {
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

    private Component senior() {
        var stake = new RadioButtonGroup<Stake>(getTranslation("answering.senior.stake"));
        stake.setItems(Stake.values());
        stake.setItemLabelGenerator(each -> getTranslation("answering.senior.stake." + each.code()));
        stake.setValue(Stake.SAFETY);
        var because = because("answering.senior.because");
        return new Details(
                getTranslation("answering.senior", row.action().title()),
                new Paragraph(getTranslation("answering.senior.about")),
                stake,
                because,
                button(
                        "answering.senior.tell",
                        () -> refuse(
                                because,
                                seniors.tell(row.action().id(), stake.getValue(), because.getValue()),
                                "answering.senior.done")));
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
