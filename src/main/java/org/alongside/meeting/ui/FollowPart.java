package org.alongside.meeting.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import org.alongside.actor.Refusal;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.MeetingPage.Plan;

/** The live page of somebody who was invited: what they may see of what is written, and what they propose. */
class FollowPart extends Div {

    private final LiveDesk desk;
    private final Message message = new Message();
    private final WritingPart proposing;
    private final List<Panel<?>> panels;

    FollowPart(Plan plan, LiveDesk desk) {
        this.desk = desk;
        this.proposing = WritingPart.proposing(
                plan,
                desk.page().agenda(plan),
                () -> desk.attendees().owners(plan),
                () -> Dates.dayOf(desk.clock().instant()),
                this::propose);
        var bar = new FollowBar(plan);
        var agenda = AgendaPanel.followed(plan, desk);
        var here = HerePanel.followed(plan, desk, this::told);
        var minutes = LinesPanel.followed(plan, desk);
        var actions = ActionsPanel.followed(plan, desk, this::told);
        var proposed = ProposalsPanel.followed(plan, desk);
        var parts = PartsPanel.followed(plan, desk);
        panels = List.of(bar, agenda, here, minutes, actions, proposed, parts);
        addClassName("live-page");
        var left = new Div(agenda, here);
        var middle = new Div(minutes, parts);
        var right = new Div(actions, proposing, proposed);
        List.of(left, middle, right).forEach(column -> column.addClassName("column"));
        add(bar, message, left, middle, right);
        show();
    }

    /** Shows what is so now. */
    void show() {
        panels.forEach(Panel::show);
    }

    private void propose(LineDraft line) {
        desk.proposals()
                .propose(line)
                .ifPresentOrElse(refusal -> proposing.refuse(getTranslation(refusal.key())), () -> {
                    proposing.next();
                    message.say(getTranslation("meeting.live.proposed"));
                    show();
                });
    }

    private void told(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(reason -> message.refuse(getTranslation(reason.key())), message::clear);
        show();
    }
}
