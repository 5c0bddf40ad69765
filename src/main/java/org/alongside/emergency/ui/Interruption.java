package org.alongside.emergency.ui;

import java.util.function.Function;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.actor.Refusal;
import org.alongside.casework.CaseRoutes;
import org.alongside.consent.ConsentRefusal;
import org.alongside.consent.Emergencies;
import org.alongside.emergency.Sought;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;

/** Says what will happen before it happens, and asks for the reason. It repeats what was written and tells nothing from any record. */
class Interruption extends Div {

    private static final int LONGEST = 2000;

    private final Function<String, Emergencies.Declared> declare;
    private final TextArea reason = new TextArea(getTranslation("emergency.reason"));
    private final Message message = new Message();

    Interruption(Sought sought, Function<String, Emergencies.Declared> declare, Runnable back) {
        this.declare = declare;
        addClassName("interruption");
        reason.setHelperText(getTranslation("emergency.reason.help"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        var press = new Button(getTranslation("emergency.declare"), click -> declare());
        press.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(new Button(getTranslation("sharing.back"), click -> back.run()), press);
        buttons.addClassName("buttons");
        add(new H2(getTranslation("emergency.before")), consequences(), sought(sought), reason, message, buttons);
    }

    private UnorderedList consequences() {
        var list = new UnorderedList();
        for (var each : new String[] {"hours", "person", "told", "reviewed", "recorded"}) {
            list.add(new ListItem(getTranslation("emergency.happens." + each)));
        }
        return list;
    }

    private Div sought(Sought sought) {
        var written = new Div(new Paragraph(getTranslation("emergency.sought")));
        if (sought.number() != null) {
            written.add(new Paragraph(
                    getTranslation("record.nhsNumber", sought.number().shown())));
        }
        if (sought.surname() != null) {
            written.add(new Paragraph(getTranslation("emergency.sought.surname", sought.surname())));
        }
        if (sought.born() != null) {
            written.add(new Paragraph(getTranslation("record.born", Dates.plain(sought.born()))));
        }
        written.addClassName("said");
        return written;
    }

    private void declare() {
        message.clear();
        var tooLong = reason.getValue().length() > LONGEST;
        reason.setErrorMessage(getTranslation("form.tooLong", LONGEST));
        reason.setInvalid(tooLong);
        if (!tooLong) {
            var declared = declare.apply(reason.getValue().strip());
            declared.refusal().ifPresent(this::refuse);
            declared.person().ifPresent(person -> UI.getCurrent().navigate(CaseRoutes.one(person)));
        }
    }

    private void refuse(Refusal refusal) {
        var words = getTranslation(refusal.key());
        if (refusal == ConsentRefusal.REASON_TOO_SHORT) {
            reason.setErrorMessage(words);
            reason.setInvalid(true);
            reason.focus();
        } else {
            message.refuse(words);
        }
    }
}
