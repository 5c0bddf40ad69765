package org.alongside.administration.ui;

import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.administration.Newcomers.Newcomer;
import org.alongside.agency.Agencies;
import org.alongside.agency.AgencyKinds;

/** Who takes up a post, and in which role. */
class NewcomerForm extends Composite<FormLayout> {

    private static final int LONGEST_ADDRESS = 255;

    private final TextField name = new TextField();
    private final Select<String> role = new Select<>();
    private final TextField issuer = new TextField();
    private final TextField login = new TextField();
    private final String usualIssuer;

    NewcomerForm(String usualIssuer) {
        this.usualIssuer = usualIssuer;
        getContent().add(text(name, "name"), role(), text(login, "login"), text(issuer, "issuer"));
        issuer.setValue(usualIssuer);
    }

    private Component text(TextField field, String word) {
        field.setLabel(getTranslation("administration.newcomer." + word));
        field.setHelperText(getTranslation("administration.newcomer." + word + ".help"));
        field.setManualValidation(true);
        return field;
    }

    private Component role() {
        role.setLabel(getTranslation("administration.newcomer.role"));
        role.setManualValidation(true);
        role.setItems(AgencyKinds.ROLES);
        role.setItemLabelGenerator(code -> getTranslation("role." + code));
        return role;
    }

    /** Who was named; nothing, and a message at each field that is wrong. */
    Optional<Newcomer> read() {
        check(name, Agencies.LONGEST_NAME);
        check(login, LONGEST_ADDRESS);
        check(issuer, LONGEST_ADDRESS);
        role.setInvalid(role.isEmpty());
        role.setErrorMessage(getTranslation("administration.newcomer.missing"));
        var wrong = Stream.of(name, login, issuer).filter(TextField::isInvalid).findFirst();
        wrong.ifPresent(TextField::focus);
        return wrong.isPresent() || role.isInvalid()
                ? Optional.empty()
                : Optional.of(new Newcomer(
                        name.getValue().strip(),
                        role.getValue(),
                        issuer.getValue().strip(),
                        login.getValue().strip()));
    }

    void clear() {
        name.clear();
        role.clear();
        login.clear();
        issuer.setValue(usualIssuer);
    }

    private void check(TextField field, int longest) {
        var length = field.getValue().strip().length();
        field.setInvalid(length == 0 || length > longest);
        field.setErrorMessage(
                length == 0
                        ? getTranslation("administration.newcomer.missing")
                        : getTranslation("administration.newcomer.tooLong", longest));
    }
}
