package org.alongside.meeting.ui;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.action.Owners;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.Lines;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingPage.Point;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.MinuteList;

/** The running meeting on the chair's device: the writing line, and what has been written, each with the time at which it was kept. */
class RunningPart extends Div {

    private final Plan plan;
    private final Lines lines;
    private final MinuteList minutes;
    private final List<Owners.Row> owners;
    private final Message message = new Message();
    private final WritingPart writing;
    private final UnorderedList written = new UnorderedList();

    RunningPart(Plan plan, Lines lines, MinuteList minutes, List<Point> agenda, List<Owners.Row> owners, Clock clock) {
        this.plan = plan;
        this.lines = lines;
        this.minutes = minutes;
        this.owners = owners;
        this.writing = new WritingPart(plan, agenda, owners, () -> Dates.dayOf(clock.instant()), this::write);
        addClassName("running");
        written.addClassName("cards");
        var check =
                new Anchor(MeetingRoutes.one(plan.person(), plan.id()) + "?check", getTranslation("meeting.toCheck"));
        add(writing, message, new H2(getTranslation("meeting.written")), written, check);
        show();
    }

    private void show() {
        written.removeAll();
        var kept = minutes.lines(plan);
        written.setVisible(!kept.isEmpty());
        kept.reversed().forEach(line -> written.add(new LineCard(plan, line, owners, lines, this::changed)));
    }

    private void write(LineDraft line) {
        lines.write(line).ifPresentOrElse(refusal -> writing.refuse(getTranslation(refusal.key())), () -> {
            writing.next();
            message.clear();
            show();
        });
    }

    private void changed(java.util.Optional<org.alongside.actor.Refusal> refusal) {
        refusal.ifPresentOrElse(
                reason -> message.refuse(getTranslation(reason.key())),
                () -> message.say(getTranslation("meeting.lineChanged")));
        show();
        writing.focus();
    }
}
