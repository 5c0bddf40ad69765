package org.alongside.meeting.ui;

import java.time.LocalDate;
import java.util.UUID;

import com.vaadin.flow.component.html.Div;
import org.alongside.actor.Viewers;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.WritingLine;

/** The line in which somebody who follows proposes, with the tray that keeps it on this device until it is in the database. */
class LiveProposing extends Div {

    private final LiveDesk desk;
    private final Plan plan;
    private final Runnable changed;
    private final Message message = new Message();
    private final WritingPart writing;
    private final LineTray tray;

    LiveProposing(Plan plan, LiveDesk desk, Runnable changed) {
        this.desk = desk;
        this.plan = plan;
        this.changed = changed;
        this.writing = WritingPart.proposing(
                plan,
                desk.page().agenda(plan),
                () -> desk.attendees().owners(plan),
                this::today,
                line -> propose(line, true));
        this.tray = new LineTray("proposed." + plan.id().value() + "."
                + Viewers.current().orElseThrow().id());
        tray.onEntered(this::entered);
        tray.onHalfTyped(words -> desk.halfTyped().keep(plan.id(), words));
        desk.halfTyped().keptAt(plan.id()).ifPresent(tray::setKept);
        writing.begin(desk.halfTyped().of(plan.id()));
        addClassName("writing-place");
        add(tray, writing, message);
    }

    /** What is typed from here on is proposed under the point that is chosen. */
    void show() {
        tray.setUnder(writing.pointId(), writing.category());
    }

    private void entered(LineTray.Entered line) {
        var owners = desk.attendees().owners(plan);
        var read = line.kind().isEmpty()
                ? WritingLine.read(line.words(), owners, today())
                : WritingLine.read(LineKind.of(line.kind()), line.words(), owners, today());
        var draft = writing.draft(line.id(), read).under(line.pointId().orElse(null), line.category());
        if (propose(draft, false)) {
            tray.kept(line.id());
            writing.accepted(line.next());
        }
    }

    /** Whether it was taken; a line that was typed here is followed by an empty one. */
    private boolean propose(LineDraft line, boolean typedHere) {
        var refusal = desk.proposals().propose(line);
        refusal.ifPresentOrElse(reason -> refuse(line.id(), getTranslation(reason.key())), () -> {
            if (typedHere) {
                writing.next();
            }
            message.say(getTranslation("meeting.live.proposed"));
            changed.run();
        });
        return refusal.isEmpty();
    }

    private void refuse(UUID line, String sentence) {
        tray.giveBack(line, sentence);
        writing.refuse(sentence);
    }

    private LocalDate today() {
        return Dates.dayOf(desk.clock().instant());
    }
}
