package org.alongside.meeting.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.action.Owners;
import org.alongside.actor.Refusal;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.Lines;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingPage.Point;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.MinuteList;
import org.alongside.meeting.WritingLine;

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
        this.writing = new WritingPart(plan, agenda, () -> owners, () -> Dates.dayOf(clock.instant()), this::write);
        addClassName("running");
        written.addClassName("cards");
        var check =
                new Anchor(MeetingRoutes.one(plan.person(), plan.id()) + "?check", getTranslation("meeting.toCheck"));
        var live = new Anchor(MeetingRoutes.live(plan.person(), plan.id()), getTranslation("meeting.live"));
        add(
                live,
                writing,
                new PastePart(this::writeAll),
                message,
                new H2(getTranslation("meeting.written")),
                written,
                check);
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

    private Optional<Refusal> writeAll(List<WritingLine> read) {
        var refusal = lines.writeAll(read.stream()
                .map(each -> writing.draft(UUID.randomUUID(), each))
                .toList());
        show();
        return refusal;
    }

    private void changed(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(
                reason -> message.refuse(getTranslation(reason.key())),
                () -> message.say(getTranslation("meeting.lineChanged")));
        show();
        writing.focus();
    }
}
