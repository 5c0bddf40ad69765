package org.alongside.meeting.ui;

import java.time.OffsetDateTime;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.Room;

/** Says when something about sharing was decided in the middle of a meeting, and which points are no longer for everybody who is here. */
class SharingNote extends Div {

    private final Plan plan;
    private final LiveDesk desk;
    private final Message note = new Message();
    private String known;

    SharingNote(Plan plan, LiveDesk desk) {
        this.plan = plan;
        this.desk = desk;
        this.known = started(plan);
        add(note);
    }

    /** Compares with what was known when the meeting began; a decision from before is no news. */
    void show() {
        var now = desk.room().sharingAsOf(plan.id());
        if (!now.isEmpty() && now.compareTo(known) > 0) {
            known = now;
            var time = Dates.time(OffsetDateTime.parse(now));
            var points = points();
            note.refuse(
                    points.isEmpty()
                            ? getTranslation("meeting.live.stopNone", time)
                            : getTranslation("meeting.live.stop", time, points));
        }
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
