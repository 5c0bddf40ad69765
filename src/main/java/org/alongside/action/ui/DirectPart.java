package org.alongside.action.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.action.ActionDetails;
import org.alongside.action.ActionDirection;
import org.alongside.action.ActionStatus;
import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.actor.Refusal;
import org.alongside.kit.DayField;

/** For whoever asked for an action: give it to somebody else, move its date, cancel it. */
class DirectPart extends Details {

    private final ActionDetails action;
    private final ActionDirection direction;
    private final Consumer<Optional<Refusal>> changed;

    DirectPart(
            ActionDetails action,
            List<Owners.Row> owners,
            ActionDirection direction,
            Consumer<Optional<Refusal>> changed) {
        this.action = action;
        this.direction = direction;
        this.changed = changed;
        setSummaryText(getTranslation("action.direct", action.title()));
        add(
                action.status().isOpen()
                        ? new Div(reassign(owners), move(), ending("cancel"))
                        : new Div(checked(), ending("reopen")));
        add(ending("inError"));
    }

    private Div reassign(List<Owners.Row> owners) {
        var owner = AskForm.owner(owners);
        owner.setLabel(getTranslation("action.newOwner"));
        return new Div(owner, button("action.reassign", () -> {
            var chosen = owner.getValue();
            var next = chosen == null ? new Owner.NobodyYet() : chosen.owner();
            changed.accept(direction.reassign(action.id(), action.version(), next));
        }));
    }

    private Div move() {
        var due = new DayField(getTranslation("action.newDue"));
        due.setValue(action.due());
        var because = because("action.whyMoved");
        return new Div(due, because, button("action.move", () -> {
            if (due.isReadable()) {
                refuse(because, direction.move(action.id(), action.version(), due.getValue(), because.getValue()));
            }
        }));
    }

    private Div checked() {
        var part = new Div();
        if (action.status() == ActionStatus.DONE) {
            part.add(button("action.check", () -> changed.accept(direction.check(action.id(), action.version()))));
        }
        return part;
    }

    /** An act that needs a reason and nothing else. */
    private Div ending(String name) {
        var because = because("action.why." + name);
        return new Div(because, button("action." + name, () -> refuse(because, end(name, because.getValue()))));
    }

    private Optional<Refusal> end(String name, String because) {
        return switch (name) {
            case "cancel" -> direction.cancel(action.id(), action.version(), because);
            case "reopen" -> direction.reopen(action.id(), action.version(), because);
            default -> direction.enteredInError(action.id(), action.version(), because);
        };
    }

    private void refuse(TextField field, Optional<Refusal> refusal) {
        field.setInvalid(refusal.isPresent());
        field.setErrorMessage(
                refusal.map(reason -> getTranslation(reason.key())).orElse(""));
        changed.accept(refusal);
    }

    private TextField because(String key) {
        var field = new TextField(getTranslation(key));
        field.setManualValidation(true);
        field.addClassName("wide");
        return field;
    }

    private Button button(String key, Runnable act) {
        return new Button(getTranslation(key), press -> act.run());
    }
}
