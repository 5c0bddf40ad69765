package org.alongside.emergency.ui;

import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.emergency.Sought;
import org.alongside.kit.DayField;
import org.alongside.person.NhsNumber;
import org.jspecify.annotations.Nullable;

/** Identifies one person: by NHS number, or by surname and date of birth. It looks nobody up. */
class SoughtForm extends Div {

    private static final int LONGEST = 500;

    private final TextField number = new TextField(getTranslation("people.nhsNumber"));
    private final TextField surname = new TextField(getTranslation("people.surname"));
    private final DayField born = new DayField(getTranslation("people.bornOn"));

    SoughtForm() {
        addClassName("fields");
        number.setHelperText(getTranslation("people.nhsNumber.help"));
        number.getElement().setAttribute("inputmode", "numeric");
        number.setManualValidation(true);
        surname.setManualValidation(true);
        add(number, surname, born);
    }

    /** What was written; nothing when a field says what is wrong. */
    Optional<Sought> read() {
        number.setInvalid(false);
        var name = surname.getValue().strip();
        surname.setErrorMessage(getTranslation("form.tooLong", LONGEST));
        surname.setInvalid(name.length() > LONGEST);
        var sought = new Sought(number(), name.isEmpty() ? null : name, born.getValue());
        if (!born.isReadable() || number.isInvalid() || surname.isInvalid()) {
            return Optional.empty();
        }
        if (!sought.isEnough()) {
            number.setErrorMessage(getTranslation("emergency.notEnough"));
            number.setInvalid(true);
            return Optional.empty();
        }
        return Optional.of(sought);
    }

    private @Nullable NhsNumber number() {
        if (number.getValue().isBlank()) {
            return null;
        }
        return switch (NhsNumber.read(number.getValue())) {
            case NhsNumber.Valid(var valid) -> valid;
            case NhsNumber.Invalid(var fault) -> {
                number.setErrorMessage(getTranslation("people.nhsNumber." + fault.name()));
                number.setInvalid(true);
                yield null;
            }
        };
    }
}
