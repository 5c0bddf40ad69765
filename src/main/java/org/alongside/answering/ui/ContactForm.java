package org.alongside.answering.ui;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.actor.Refusal;
import org.alongside.answering.Contact;
import org.alongside.answering.Wishes;
import org.alongside.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/** The addresses of an agency and its wishes. */
class ContactForm extends Composite<FormLayout> {

    private static final List<DayOfWeek> WORKING = List.of(DayOfWeek.values()).subList(0, DayOfWeek.FRIDAY.getValue());

    private final TextField address = new TextField();
    private final TextField manager = new TextField();
    private final TextField senior = new TextField();
    private final Select<String> role = new Select<>();
    private final Select<DayOfWeek> day = new Select<>();
    private final Checkbox weekly = new Checkbox();
    private final Checkbox dueTomorrow = new Checkbox();

    ContactForm(List<String> roles) {
        address.setLabel(getTranslation("answering.contact.address"));
        address.setManualValidation(true);
        manager.setLabel(getTranslation("answering.contact.manager"));
        manager.setManualValidation(true);
        manager.setHelperText(getTranslation("answering.contact.manager.help"));
        senior.setLabel(getTranslation("answering.contact.senior"));
        senior.setManualValidation(true);
        senior.setHelperText(getTranslation("answering.contact.senior.help"));
        role.setLabel(getTranslation("answering.contact.role"));
        role.setManualValidation(true);
        role.setItems(roles);
        role.setItemLabelGenerator(code -> getTranslation("role." + code));
        weekly.setLabel(getTranslation("answering.contact.weekly"));
        day.setLabel(getTranslation("answering.contact.day"));
        day.setItems(WORKING);
        day.setItemLabelGenerator(each -> each.getDisplayName(TextStyle.FULL, Locale.UK));
        dueTomorrow.setLabel(getTranslation("answering.contact.dueTomorrow"));
        getContent().add(address, manager, senior, role, weekly, day, dueTomorrow);
        show(Wishes.usual());
    }

    void show(Contact contact) {
        var line = contact.manager();
        var above = contact.senior();
        address.setValue(contact.address());
        manager.setValue(line == null ? "" : line);
        senior.setValue(above == null ? "" : above);
        role.setValue(contact.role());
        show(contact.wishes());
    }

    private void show(Wishes wishes) {
        weekly.setValue(wishes.weekly());
        day.setValue(wishes.day());
        dueTomorrow.setValue(wishes.dueTomorrow());
    }

    /** What was typed; nothing, and a sentence at the field, when something is wrong. */
    Optional<Contact> read() {
        say(
                address,
                MailAddress.fault(address.getValue().strip()).map(Refusal::key).orElse(null));
        say(manager, manager.isEmpty() ? null : fault(manager));
        say(senior, senior.isEmpty() ? null : fault(senior));
        say(role, role.isEmpty() ? "answering.contact.roleMissing" : null);
        return address.isInvalid() || manager.isInvalid() || senior.isInvalid() || role.isInvalid()
                ? Optional.empty()
                : Optional.of(new Contact(
                        address.getValue().strip(),
                        manager.isEmpty() ? null : manager.getValue().strip(),
                        senior.isEmpty() ? null : senior.getValue().strip(),
                        role.getValue(),
                        new Wishes(weekly.getValue(), day.getValue(), dueTomorrow.getValue())));
    }

    /** Says at the address what was wrong. */
    void refuse(Refusal refusal, Contact contact) {
        show(contact);
        say(address, refusal.key());
    }

    private static @Nullable String fault(TextField field) {
        return MailAddress.fault(field.getValue().strip()).map(Refusal::key).orElse(null);
    }

    private <F extends Component & HasValidation & Focusable<?>> void say(F field, @Nullable String key) {
        field.setInvalid(key != null);
        field.setErrorMessage(key == null ? "" : getTranslation(key));
        if (key != null) {
            field.focus();
        }
    }
}
