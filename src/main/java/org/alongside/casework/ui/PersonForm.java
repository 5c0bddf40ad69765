package org.alongside.casework.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.actor.PersonId;
import org.alongside.casework.NewPeople;
import org.alongside.casework.WorkingWith;
import org.alongside.kit.DayField;
import org.alongside.person.Alias;
import org.alongside.person.NhsNumber;
import org.alongside.person.PersonDraft;
import org.jspecify.annotations.Nullable;

/** Who the person is, their surgery, and whether they were told how information is used. What is wrong is said at the field. */
class PersonForm extends FormLayout {

    private static final int LINE = 500;

    private final PersonId id = PersonId.random();
    private final List<TextField> lines = new ArrayList<>();
    private final TextField number = line("people.nhsNumber");
    private final TextField firstName = line("people.firstName");
    private final TextField surname = line("people.surname");
    private final TextField preferred = line("people.preferredName");
    private final TextField alias = line("people.alias");
    private final TextField pronouns = line("people.pronouns");
    private final DayField born = new DayField(getTranslation("people.bornOn"));
    private final Select<WorkingWith.Choice> surgery = new Select<>();
    private final Checkbox told = new Checkbox(getTranslation("people.told"));

    PersonForm(List<WorkingWith.Choice> agencies) {
        number.setHelperText(getTranslation("people.nhsNumber.help"));
        surgery.setLabel(getTranslation("people.surgery.field"));
        surgery.setItems(agencies.stream()
                .filter(each -> each.kind().equals("gp-practice") || each.kind().equals("sas-provider"))
                .toList());
        surgery.setItemLabelGenerator(each -> each == null ? "" : each.name());
        surgery.setEmptySelectionAllowed(true);
        firstName.setRequiredIndicatorVisible(true);
        surname.setRequiredIndicatorVisible(true);
        add(number, firstName, surname, preferred, alias, pronouns, born, surgery, told);
        setAutoResponsive(true);
    }

    /** What was meant, or nothing when something is said at a field. */
    Optional<NewPeople.Draft> read() {
        lines.forEach(this::check);
        var digits = readNumber();
        if (!born.isReadable() || lines.stream().anyMatch(TextField::isInvalid)) {
            return Optional.empty();
        }
        var aliases = text(alias) == null ? List.<Alias>of() : List.of(new Alias(alias.getValue(), false));
        var person = new PersonDraft(
                id,
                firstName.getValue(),
                surname.getValue(),
                text(preferred),
                text(pronouns),
                null,
                born.getValue(),
                null,
                digits,
                aliases,
                null);
        var chosen = surgery.getValue();
        return Optional.of(new NewPeople.Draft(
                person, chosen == null ? null : chosen.agency(), told.getValue() ? "spoken" : null));
    }

    private void check(TextField field) {
        var missing = field.isRequiredIndicatorVisible() && field.getValue().isBlank();
        field.setErrorMessage(missing ? getTranslation("form.needed") : getTranslation("form.tooLong", LINE));
        field.setInvalid(missing || field.getValue().length() > LINE);
    }

    private @Nullable NhsNumber readNumber() {
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

    private TextField line(String key) {
        var field = new TextField(getTranslation(key));
        field.setManualValidation(true);
        lines.add(field);
        return field;
    }

    private static @Nullable String text(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
