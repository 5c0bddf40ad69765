package org.alongside.meeting.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.actor.Refusal;
import org.alongside.kit.Dates;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.Parts;
import org.alongside.meeting.WritingLine;

/** Writing in a restricted part: minutes, and actions for agencies that are in it. */
class PartWriting extends Div {

    private final Plan plan;
    private final Parts.Row part;
    private final LiveDesk desk;
    private final Consumer<Optional<Refusal>> told;
    private final TextArea words = new TextArea();

    PartWriting(Plan plan, Parts.Row part, LiveDesk desk, Consumer<Optional<Refusal>> told) {
        this.plan = plan;
        this.part = part;
        this.desk = desk;
        this.told = told;
        words.setLabel(getTranslation("meeting.part.line", part.title()));
        words.setHelperText(getTranslation("meeting.part.lineHelp"));
        words.addClassName("wide");
        var minute = new Button(getTranslation("meeting.part.keep"), press -> minute());
        var action = new Button(getTranslation("meeting.part.keepAction"), press -> action());
        var buttons = new Div(minute, action);
        buttons.addClassName("row");
        add(words, buttons);
    }

    private void minute() {
        keep(new LineDraft(
                UUID.randomUUID(),
                plan.id(),
                LineKind.MINUTE,
                "minutes",
                words.getValue(),
                null,
                new Owner.NobodyYet(),
                null));
    }

    private void action() {
        var today = Dates.dayOf(desk.clock().instant());
        var inside = desk.attendees().inside(part);
        var read = WritingLine.read(LineKind.ACTION, words.getValue(), inside, today);
        keep(new LineDraft(
                UUID.randomUUID(),
                plan.id(),
                LineKind.ACTION,
                "action",
                read.words(),
                null,
                read.who().map(Owners.Row::owner).orElse(new Owner.NobodyYet()),
                read.due().orElse(null)));
    }

    private void keep(LineDraft line) {
        told.accept(desk.lines().write(line.in(part.id())));
    }
}
