package org.alongside.meeting.ui;

import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.actor.Refusal;
import org.alongside.kit.Message;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingSeries;
import org.alongside.meeting.Meetings;

/** For the chair's agency, before the meeting: start it, or call it off. */
class StartPart extends Div {

    private final Runnable changed;
    private final Message message = new Message();

    StartPart(Plan plan, Meetings meetings, Optional<MeetingSeries> series, Runnable changed) {
        this.changed = changed;
        var start = new Button(getTranslation("meeting.start"), press -> told(meetings.start(plan.id())));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var because = new TextField(getTranslation("meeting.whyCancelled"));
        because.addClassName("wide");
        var cancel = new Button(
                getTranslation("meeting.cancel"),
                press -> told(meetings.cancel(plan.id(), plan.version(), because.getValue())));
        var cancels = new Div(cancel);
        cancels.addClassName("row");
        series.ifPresent(all -> cancels.add(new Button(
                getTranslation("meeting.series.cancel"),
                press -> told(all.cancelFrom(plan.id(), plan.version(), because.getValue())))));
        var off = new Details(getTranslation("meeting.callOff"), because, cancels);
        add(message, start, change(plan, meetings, series), off);
    }

    private Details change(Plan plan, Meetings meetings, Optional<MeetingSeries> series) {
        var form = PlanForm.changing(plan);
        var save = new Button(
                getTranslation("meeting.form.saveChange"),
                press -> change(form, plan, draft -> meetings.change(draft, plan.version())));
        var saves = new Div(save);
        saves.addClassName("row");
        series.ifPresent(all -> saves.add(new Button(
                getTranslation("meeting.series.change"),
                press -> change(form, plan, draft -> all.changeFrom(draft, plan.version())))));
        return new Details(getTranslation("meeting.changePlan"), form, saves);
    }

    private void change(PlanForm form, Plan plan, Function<MeetingDraft, Optional<Refusal>> verb) {
        form.read(plan.id(), plan.person()).ifPresent(draft -> {
            var refusal = verb.apply(draft);
            refusal.ifPresent(form::refuse);
            told(refusal);
        });
    }

    private void told(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(reason -> message.refuse(getTranslation(reason.key())), changed);
    }
}
