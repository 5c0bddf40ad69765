package org.alongside.meeting.ui;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.actor.Refusal;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.Room;

/**
 * Says when something about sharing was decided in the middle of a meeting, and which points are no longer for everybody who is here. What somebody
 * could read before and cannot now is put into a restricted part with one press.
 */
class SharingNote extends Div {

    private final Plan plan;
    private final LiveDesk desk;
    private final Consumer<Optional<Refusal>> told;
    private final Message note = new Message();
    private final Div lost = new Div();
    private String known;
    private int lostBefore;

    SharingNote(Plan plan, LiveDesk desk, Consumer<Optional<Refusal>> told) {
        this.plan = plan;
        this.desk = desk;
        this.told = told;
        this.known = started(plan);
        addClassName("sharing-note");
        lost.addClassNames("item", "row");
        lost.setVisible(false);
        add(note, lost);
    }

    /** Compares with what was known when the meeting began; a decision from before is no news. */
    void show() {
        var now = desk.room().sharingAsOf(plan.id());
        if (!now.isEmpty() && now.compareTo(known) > 0) {
            known = now;
            var points = points();
            note.refuse(
                    points.isEmpty()
                            ? getTranslation("meeting.live.stopNone", time())
                            : getTranslation("meeting.live.stop", time(), points));
        }
        showLost(desk.room().lost(plan.id()));
    }

    private void showLost(int lines) {
        if (lines != lostBefore) {
            lostBefore = lines;
            lost.removeAll();
            lost.setVisible(lines > 0);
            var aside = new Button(getTranslation("meeting.live.setAside"), press -> setAside());
            var words =
                    lines == 1 ? getTranslation("meeting.live.lostOne") : getTranslation("meeting.live.lost", lines);
            lost.add(new Paragraph(words), aside);
        }
    }

    private void setAside() {
        var title = getTranslation("meeting.live.asideTitle", time());
        told.accept(desk.parts().setAside(plan.id(), UUID.randomUUID(), title));
    }

    private String time() {
        return Dates.time(OffsetDateTime.parse(known));
    }

    private String points() {
        var hidden = desk.room().hidden(plan.id()).stream()
                .filter(each -> each.thing().equals("point"))
                .map(Room.Hidden::id)
                .collect(Collectors.toSet());
        var agenda = desk.page().agenda(plan);
        return agenda.stream()
                .filter(point -> hidden.contains(point.id()))
                .map(point -> (agenda.indexOf(point) + 1) + " " + point.title())
                .collect(Collectors.joining(", "));
    }

    private static String started(Plan plan) {
        var at = plan.startedAt();
        return at == null ? "" : at.toInstant().toString();
    }
}
