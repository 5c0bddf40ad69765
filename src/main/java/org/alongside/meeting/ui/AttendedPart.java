package org.alongside.meeting.ui;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.kit.Dates;
import org.alongside.meeting.Attended;
import org.alongside.meeting.MeetingPage.Plan;

/** Who was there from when to when, after the meeting, for the chair's agency. */
class AttendedPart extends Div {

    AttendedPart(Plan plan, List<Attended.Row> stays) {
        addClassName("item");
        setVisible(!stays.isEmpty());
        var list = new UnorderedList();
        stays.forEach(stay -> list.add(new ListItem(who(plan, stay) + ": " + when(stay))));
        add(new H2(getTranslation("meeting.stays")), list);
    }

    private String who(Plan plan, Attended.Row stay) {
        var name = stay.thePerson() ? plan.name() : stay.name();
        var agency = stay.agency();
        return (name == null ? getTranslation("meeting.live.person") : name) + (agency == null ? "" : ", " + agency);
    }

    private String when(Attended.Row stay) {
        var left = stay.leftAt();
        var came = Dates.time(stay.cameAt());
        var when = left == null
                ? getTranslation("meeting.live.came", came)
                : getTranslation("meeting.stay", came, Dates.time(left));
        var part = stay.part();
        return part == null ? when : when + ", " + getTranslation("meeting.part.inside", part);
    }
}
