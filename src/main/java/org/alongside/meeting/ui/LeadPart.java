package org.alongside.meeting.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import org.alongside.actor.Refusal;
import org.alongside.kit.Message;
import org.alongside.meeting.MeetingPage.Plan;

/** The live page of the chair's agency: agenda and room on the left, the writing line and minutes in the middle, actions on the right. */
class LeadPart extends Div {

    private final Plan plan;
    private final LiveDesk desk;
    private final Message message = new Message();
    private final SharingNote sharing;
    private final LiveWriting writing;
    private final List<Panel<?>> panels;

    LeadPart(Plan plan, LiveDesk desk) {
        this.plan = plan;
        this.desk = desk;
        this.sharing = new SharingNote(plan, desk, this::told);
        this.writing = new LiveWriting(plan, desk, this::show);
        var bar = new LiveBar(plan, desk, this::next);
        var readBack = ReadBackPanel.led(plan, desk, this::told);
        var agenda = AgendaPanel.led(plan, desk, this::told, readBack::goOn);
        var here = HerePanel.led(plan, desk, this::told);
        var minutes = LinesPanel.led(plan, desk, this::told);
        var actions = ActionsPanel.led(plan, desk, this::told);
        var proposed = ProposalsPanel.led(plan, desk, writing::category, this::told);
        var hidden = new HiddenPanel(plan, desk);
        var parts = PartsPanel.led(plan, desk, this::told);
        panels = List.of(bar, agenda, here, minutes, readBack, actions, proposed, hidden, parts);
        addClassName("live-page");
        add(
                bar,
                sharing,
                message,
                column(agenda, new AddPoint(plan.id(), desk.agendaPlan(), this::told), here),
                column(writing, minutes, parts),
                column(readBack, actions, proposed, hidden));
        Shortcuts.addShortcutListener(this, this::next, Key.ENTER, KeyModifier.CONTROL);
        show();
    }

    /** Shows what is so now. */
    void show() {
        panels.forEach(Panel::show);
        sharing.show();
        writing.show();
    }

    private void next() {
        told(desk.agenda().next(plan.id()));
        writing.focus();
    }

    private void told(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(reason -> message.refuse(getTranslation(reason.key())), message::clear);
        show();
    }

    private static Div column(com.vaadin.flow.component.Component... parts) {
        var column = new Div(parts);
        column.addClassName("column");
        return column;
    }
}
