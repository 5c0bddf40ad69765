package org.alongside.action.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.action.ActionDraft;
import org.alongside.action.ActionRefusal;
import org.alongside.action.Background;
import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.kit.DayField;

/** Asks for an action: what, whose, until when. An owner and a date may follow later. */
class AskForm extends Div {

    private final PersonId person;
    private final TextField title = new TextField();
    private final ComboBox<Owners.Row> owner;
    private final DayField due;
    private final BackgroundFields background;

    AskForm(PersonId person, List<Owners.Row> owners, BackgroundFields.Choices choices, Runnable ask) {
        this.person = person;
        this.owner = owner(owners);
        this.due = new DayField(getTranslation("action.form.due"));
        this.background = new BackgroundFields(person, choices);
        addClassName("item");
        title.setLabel(getTranslation("action.form.title"));
        title.setHelperText(getTranslation("action.form.titleHelp"));
        title.setManualValidation(true);
        title.addClassName("wide");
        owner.setLabel(getTranslation("action.form.owner"));
        var button = new Button(getTranslation("action.form.ask"), press -> ask.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(getTranslation("action.form.heading")), title, owner, due, background, button);
    }

    /** A field for whoever can be given an action; its label is for the caller. */
    static ComboBox<Owners.Row> owner(List<Owners.Row> owners) {
        var field = new ComboBox<Owners.Row>();
        field.setItems(owners);
        field.setItemLabelGenerator(Owners.Row::name);
        field.addClassName("wide");
        return field;
    }

    /** What was asked; nothing when a date cannot be read. */
    Optional<ActionDraft> read() {
        if (!due.isReadable() || !background.isComplete()) {
            return Optional.empty();
        }
        var chosen = owner.getValue();
        return Optional.of(ActionDraft.of(
                person,
                title.getValue().strip(),
                chosen == null ? new Owner.NobodyYet() : chosen.owner(),
                due.getValue()));
    }

    Background background() {
        return background.read(title.getValue().strip());
    }

    void refuse(Refusal refusal) {
        var aboutTitle = refusal instanceof ActionRefusal;
        title.setInvalid(aboutTitle);
        title.setErrorMessage(aboutTitle ? getTranslation(refusal.key()) : "");
        if (aboutTitle) {
            title.focus();
        }
    }

    /** What is missing or odd about it: said, never in the way. */
    String receipt(ActionDraft asked, LocalDate today) {
        var day = asked.due();
        var key = "asked";
        if (asked.owner() instanceof Owner.NobodyYet) {
            key = "askedNoOwner";
        } else if (day == null) {
            key = "askedNoDate";
        } else if (day.isBefore(today)) {
            key = "askedPast";
        }
        return getTranslation("action.form." + key);
    }
}
