package org.alongside.register.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.kit.DayField;
import org.alongside.person.NhsNumber;
import org.alongside.register.preview.Decision;

/** A value that somebody enters in place of the one in the file. */
final class EnteredOffer extends Div {

    private EnteredOffer() {
        addClassName("entered");
    }

    /** The right NHS number; what is no NHS number is said at the field. */
    static Component number(Consumer<Decision> decide) {
        var offer = new EnteredOffer();
        var number = new TextField(offer.getTranslation("register.decide.number"));
        var use = new Button(offer.getTranslation("register.decide.useNumber"), click -> {
            if (NhsNumber.read(number.getValue()) instanceof NhsNumber.Valid(var valid)) {
                decide.accept(new Decision.NumberIs(valid));
            } else {
                number.setErrorMessage(offer.getTranslation("register.decide.noNumber"));
                number.setInvalid(true);
            }
        });
        offer.add(number, use);
        return offer;
    }

    /** A day; an empty field is said at the field. */
    static Component day(String label, Function<LocalDate, Decision> decision, Consumer<Decision> decide) {
        var offer = new EnteredOffer();
        var day = new DayField(offer.getTranslation(label));
        var use = new Button(offer.getTranslation(label + ".use"), click -> {
            if (day.getValue() == null) {
                day.refuse(offer.getTranslation("register.decide.noDay"));
            } else {
                decide.accept(decision.apply(day.getValue()));
            }
        });
        offer.add(day, use);
        return offer;
    }
}
