package org.alongside.action.ui;

import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.action.ActionDetails;
import org.alongside.action.Escalation;
import org.alongside.action.Stake;
import org.alongside.actor.Refusal;

/** For coordinators: going to their senior about an action at once, with what is at stake and why. */
class SeniorPart extends Details {

    private final RadioButtonGroup<Stake> stake = new RadioButtonGroup<>();
    private final TextField because = new TextField();

    SeniorPart(ActionDetails action, Escalation escalation, Consumer<Optional<Refusal>> changed) {
        stake.setLabel(getTranslation("action.senior.stake"));
        stake.setItems(Stake.values());
        stake.setItemLabelGenerator(each -> getTranslation("action.senior.stake." + each.code()));
        stake.setValue(Stake.SAFETY);
        because.setLabel(getTranslation("action.senior.because"));
        because.setManualValidation(true);
        because.addClassName("wide");
        setSummaryText(getTranslation("action.senior", action.title()));
        add(
                new Paragraph(getTranslation("action.senior.about")),
                stake,
                because,
                new Button(getTranslation("action.senior.tell"), press -> {
                    var refusal = escalation.tell(action.id(), stake.getValue(), because.getValue());
                    say(refusal);
                    changed.accept(refusal);
                }));
    }

    private void say(Optional<Refusal> refusal) {
        because.setInvalid(refusal.isPresent());
        because.setErrorMessage(
                refusal.map(reason -> getTranslation(reason.key())).orElse(""));
    }
}
