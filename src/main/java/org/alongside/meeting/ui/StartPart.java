package org.alongside.meeting.ui;

import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.actor.Refusal;
import org.alongside.kit.Message;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.Meetings;

/** For the chair's agency, before the meeting: start it, or call it off. */
class StartPart extends Div {

    private final Runnable changed;
    private final Message message = new Message();

    StartPart(Plan plan, Meetings meetings, Runnable changed) {
        this.changed = changed;
        var start = new Button(getTranslation("meeting.start"), press -> told(meetings.start(plan.id())));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var because = new TextField(getTranslation("meeting.whyCancelled"));
        because.addClassName("wide");
        var cancel = new Button(
                getTranslation("meeting.cancel"),
                press -> told(meetings.cancel(plan.id(), plan.version(), because.getValue())));
        add(message, start, change(plan, meetings));
        add(new Details(getTranslation("meeting.callOff"), because, cancel));
    }

    private Details change(Plan plan, Meetings meetings) {
        var form = PlanForm.changing(plan);
        var save = new Button(
                getTranslation("meeting.form.saveChange"),
                press -> form.read(plan.id(), plan.person()).ifPresent(draft -> {
                    var refusal = meetings.change(draft, plan.version());
                    refusal.ifPresent(form::refuse);
                    told(refusal);
                }));
        return new Details(getTranslation("meeting.changePlan"), form, save);
    }

    private void told(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(reason -> message.refuse(getTranslation(reason.key())), changed);
    }
}
