package org.alongside.meeting.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import org.alongside.kit.Dates;
import org.alongside.kit.DayField;
import org.alongside.kit.Message;
import org.alongside.meeting.Agenda.Point;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.Closing;
import org.alongside.meeting.EndCheck;
import org.alongside.meeting.Guests.Invited;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.Meetings;
import org.alongside.meeting.MinuteList.Row;

/** Before a meeting ends: what is missing is said, and nothing of it is in the way. */
class CheckPart extends Div {

    private final Plan plan;
    private final List<Invited> invited;
    private final List<Point> points;
    private final Meetings meetings;
    private final Runnable ended;
    private final UnorderedList missing = new UnorderedList();
    private final DayField review = new DayField();
    private final Select<Attendance> attended = new Select<>();
    private final Message message = new Message();

    CheckPart(
            Plan plan,
            List<Invited> invited,
            List<Point> points,
            List<Row> lines,
            Optional<LocalDate> offered,
            Meetings meetings,
            Runnable ended) {
        this.plan = plan;
        this.invited = invited;
        this.points = points;
        this.meetings = meetings;
        this.ended = ended;
        addClassName("item");
        review.setLabel(getTranslation("meeting.review"));
        offered.ifPresent(this::offer);
        review.addValueChangeListener(change -> show(lines));
        attended.setLabel(getTranslation("meeting.attended"));
        attended.setItems(Attendance.ALL, Attendance.PART, Attendance.NONE);
        attended.setItemLabelGenerator(each -> getTranslation("meeting.attended." + each.code()));
        attended.addValueChangeListener(change -> show(lines));
        var end = new Button(getTranslation("meeting.end"), press -> end());
        end.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(getTranslation("meeting.check")), new Paragraph(getTranslation("meeting.checkText", lines.size())));
        add(message, missing, review, attended, end);
        add(new Anchor(MeetingRoutes.one(plan.person(), plan.id()), getTranslation("meeting.back")));
        show(lines);
    }

    /** The next date of the series stands there already; it can be changed. */
    private void offer(LocalDate day) {
        review.setValue(day);
        review.setHelperText(getTranslation("meeting.series.offered", Dates.day(day)));
    }

    private void show(List<Row> lines) {
        missing.removeAll();
        EndCheck.of(plan, invited, points, lines, closing())
                .forEach(gap -> missing.add(new ListItem(getTranslation(gap.key(), gap.about()))));
        missing.setVisible(missing.getComponentCount() > 0);
    }

    private Closing closing() {
        return new Closing(review.getValue(), attended.getValue());
    }

    private void end() {
        if (!review.isReadable()) {
            return;
        }
        meetings.end(plan.id(), closing())
                .ifPresentOrElse(refusal -> message.refuse(getTranslation(refusal.key())), ended);
    }
}
