package org.alongside.meeting.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import org.alongside.actor.Refusal;
import org.alongside.kit.Message;
import org.alongside.meeting.MeetingPage.Plan;

/** The live page of somebody who was invited: what they may see of what is written, and what they propose. */
class FollowPart extends Div {

    private final Message message = new Message();
    private final LiveProposing proposing;
    private final List<Panel<?>> panels;

    FollowPart(Plan plan, LiveDesk desk) {
        this.proposing = new LiveProposing(plan, desk, this::show);
        var bar = new FollowBar(plan);
        var agenda = AgendaPanel.followed(plan, desk);
        var here = HerePanel.followed(plan, desk, this::told);
        var minutes = LinesPanel.followed(plan, desk);
        var actions = ActionsPanel.followed(plan, desk, this::told);
        var readBack = ReadBackPanel.followed(plan, desk, this::told);
        var proposed = ProposalsPanel.followed(plan, desk);
        var parts = PartsPanel.followed(plan, desk);
        panels = List.of(bar, agenda, here, minutes, readBack, actions, proposed, parts);
        addClassName("live-page");
        var left = new Div(agenda, here);
        var middle = new Div(minutes, parts);
        var right = new Div(readBack, actions, proposing, proposed);
        List.of(left, middle, right).forEach(column -> column.addClassName("column"));
        add(bar, message, left, middle, right);
        show();
    }

    /** Shows what is so now. */
    void show() {
        panels.forEach(Panel::show);
        proposing.show();
    }

    private void told(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(reason -> message.refuse(getTranslation(reason.key())), message::clear);
        show();
    }
}
