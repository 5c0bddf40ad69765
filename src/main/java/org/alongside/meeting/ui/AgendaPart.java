package org.alongside.meeting.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.alongside.actor.Refusal;
import org.alongside.kit.Message;
import org.alongside.meeting.AgendaPlan;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingPage.Point;

/** The agenda of a meeting. Until it starts, its chair's agency puts points in another order, takes them off and adds others. */
class AgendaPart extends Div {

    private final Plan plan;
    private final AgendaPlan agenda;
    private final Runnable changed;
    private final Message message = new Message();

    AgendaPart(Plan plan, List<Point> points, AgendaPlan agenda, Runnable changed) {
        this.plan = plan;
        this.agenda = agenda;
        this.changed = changed;
        if (points.isEmpty()) {
            add(new Paragraph(getTranslation("meeting.noAgenda")));
        } else {
            var list = new OrderedList();
            for (var place = 0; place < points.size(); place++) {
                list.add(
                        plan.planning()
                                ? changing(place, points.get(place))
                                : new ListItem(points.get(place).title()));
            }
            add(list);
        }
        if (plan.planning()) {
            add(message, new AddPoint(plan.id(), agenda, this::told));
        }
    }

    private ListItem changing(int place, Point point) {
        var row = new Div(new Span(point.title()));
        row.addClassNames("row", "present");
        var acts = new Div();
        acts.addClassName("row");
        row.add(acts);
        if (place > 0) {
            var up = new Button(
                    getTranslation("meeting.form.moveUp"), press -> told(agenda.moveUp(plan.id(), point.id())));
            up.setAriaLabel(getTranslation("meeting.form.moveUpOne", point.title()));
            acts.add(up);
        }
        var off = new Button(
                getTranslation("meeting.form.takeOff"), press -> told(agenda.takeOff(plan.id(), point.id())));
        off.setAriaLabel(getTranslation("meeting.form.takeOffOne", point.title()));
        acts.add(off);
        return new ListItem(row);
    }

    private void told(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(reason -> message.refuse(getTranslation(reason.key())), changed);
    }
}
