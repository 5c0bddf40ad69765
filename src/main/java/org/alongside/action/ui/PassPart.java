package org.alongside.action.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import org.alongside.action.ActionDetails;
import org.alongside.action.Actions;
import org.alongside.action.Colleagues;
import org.alongside.actor.Refusal;

/** Passes an action on inside the agency that owns it, without asking anybody else. */
class PassPart extends Details {

    PassPart(
            ActionDetails action,
            List<Colleagues.Row> colleagues,
            Actions actions,
            Consumer<Optional<Refusal>> changed) {
        var colleague = new ComboBox<Colleagues.Row>(getTranslation("action.colleague"));
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(
                row -> getTranslation("action.colleagueIs", row.name(), getTranslation("role." + row.role())));
        colleague.setManualValidation(true);
        colleague.addClassName("wide");
        setSummaryText(getTranslation("action.pass", action.title()));
        add(colleague, new Button(getTranslation("action.passOn"), press -> {
            var chosen = colleague.getValue();
            colleague.setInvalid(chosen == null && action.more().worker() == null);
            if (colleague.isInvalid()) {
                colleague.setErrorMessage(getTranslation("action.pass.nobody"));
                return;
            }
            changed.accept(actions.passTo(action.id(), action.version(), chosen == null ? null : chosen.post()));
        }));
    }
}
