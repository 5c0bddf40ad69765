package org.alongside.meeting.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.kit.Message;
import org.alongside.meeting.Came;
import org.alongside.meeting.Guests.Invited;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.Meetings;
import org.jspecify.annotations.Nullable;

/** Who is invited, and whether they came; the chair's agency writes it down, and invites until the meeting starts. */
class InvitedPart extends Div {

    private final Plan plan;
    private final Map<UUID, String> reports;
    private final Meetings meetings;
    private final @Nullable InvitingPart inviting;
    private final Message message = new Message();

    InvitedPart(
            Plan plan,
            List<Invited> invited,
            Map<UUID, String> reports,
            Meetings meetings,
            @Nullable InvitingPart inviting) {
        this.plan = plan;
        this.reports = reports;
        this.meetings = meetings;
        this.inviting = inviting;
        addClassName("item");
        add(new H2(getTranslation("meeting.invited")), message);
        if (invited.isEmpty()) {
            add(new Paragraph(getTranslation("meeting.noneInvited")));
        } else {
            var list = new UnorderedList();
            invited.forEach(each -> list.add(plan.chairs() && !plan.cancelled() ? written(each) : read(each)));
            add(list);
        }
        if (inviting != null) {
            add(inviting);
        }
    }

    private ListItem read(Invited each) {
        var who = each.who();
        var came = getTranslation("meeting.came." + each.came().code());
        return new ListItem(
                each.name() + (who == null ? "" : " (" + who + ")") + ": " + came + replied(each) + report(each));
    }

    /** What they said beforehand; it stands behind the name until it is known whether they came. */
    private String replied(Invited each) {
        var reply = each.reply();
        if (reply == null || each.came() != Came.NOT_KNOWN) {
            return "";
        }
        var words = each.replyWords();
        return " · " + getTranslation("meeting.reply.they." + reply.code()) + (words == null ? "" : " (" + words + ")");
    }

    /** How the report stands that was asked from them. */
    private String report(Invited each) {
        var state = reports.get(each.id());
        return state == null ? "" : " · " + state;
    }

    private ListItem written(Invited each) {
        var came = new Select<Came>();
        came.setLabel(getTranslation("meeting.form.came", each.name()));
        came.setItems(Came.values());
        came.setItemLabelGenerator(one -> getTranslation("meeting.came." + one.code()));
        came.setValue(each.came());
        var who = new TextField(getTranslation("meeting.form.who", each.name()));
        who.setValue(each.who() == null ? "" : each.who());
        var save = new Button(getTranslation("meeting.form.save"), press -> save(each, came.getValue(), who));
        save.setAriaLabel(getTranslation("meeting.form.save") + ": " + each.name());
        var row = new Div(came, who, save);
        row.addClassName("row");
        if (inviting != null) {
            row.add(inviting.takeBack(each));
        }
        return new ListItem(new Span(each.name() + replied(each) + report(each)), row);
    }

    private void save(Invited each, Came came, TextField who) {
        meetings.attended(plan.id(), each.id(), came, who.getValue())
                .ifPresentOrElse(
                        refusal -> message.refuse(getTranslation(refusal.key())),
                        () -> message.say(getTranslation("meeting.cameSaved", each.name())));
    }
}
