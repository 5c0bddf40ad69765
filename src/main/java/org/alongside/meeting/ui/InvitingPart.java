package org.alongside.meeting.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.actor.Refusal;
import org.alongside.kit.Message;
import org.alongside.meeting.Guests.Invited;
import org.alongside.meeting.Invitations;
import org.alongside.meeting.MeetingPage.Plan;

/** Invites others to a meeting that is planned already, and expects somebody no longer, until it starts. Each hears of it by mail. */
class InvitingPart extends Div {

    private final Plan plan;
    private final Invitations invitations;
    private final Runnable changed;
    private final Message message = new Message();

    /** Of those who can be invited, whoever is not yet. */
    InvitingPart(
            Plan plan, List<Owners.Row> everybody, List<Owner> invited, Invitations invitations, Runnable changed) {
        this.plan = plan;
        this.invitations = invitations;
        this.changed = changed;
        var who = new ComboBox<Owners.Row>(getTranslation("meeting.form.inviteWho"));
        who.setItems(everybody.stream()
                .filter(each -> !invited.contains(each.owner()))
                .toList());
        who.setItemLabelGenerator(this::name);
        who.setManualValidation(true);
        who.addClassName("wide");
        add(message, who, new Button(getTranslation("meeting.form.invite"), press -> invite(who)));
    }

    private void invite(ComboBox<Owners.Row> who) {
        var row = who.getOptionalValue();
        who.setInvalid(row.isEmpty());
        who.setErrorMessage(getTranslation("meeting.form.inviteNobody"));
        row.ifPresent(one -> told(invitations.invite(plan.id(), one.owner())));
    }

    Button takeBack(Invited one) {
        var back = new Button(
                getTranslation("meeting.form.takeBack"), press -> told(invitations.takeBack(plan.id(), one.id())));
        back.setAriaLabel(getTranslation("meeting.form.takeBackOne", one.name()));
        return back;
    }

    private String name(Owners.Row one) {
        return one.involved() ? one.name() : getTranslation("meeting.form.notInvolved", one.name());
    }

    private void told(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(reason -> message.refuse(getTranslation(reason.key())), changed);
    }
}
