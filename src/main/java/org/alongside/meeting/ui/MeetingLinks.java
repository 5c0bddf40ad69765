package org.alongside.meeting.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.kit.Dates;
import org.alongside.kit.Status;
import org.alongside.meeting.MeetingList.Row;
import org.alongside.meeting.MeetingRoutes;

/** Meetings as links: about whom, what, when and where. */
class MeetingLinks extends Div {

    MeetingLinks(List<Row> meetings, String keyWhenEmpty) {
        addClassName("wide");
        if (meetings.isEmpty()) {
            add(new Paragraph(getTranslation(keyWhenEmpty)));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cards");
        meetings.forEach(meeting -> list.add(link(meeting)));
        add(list);
    }

    private ListItem link(Row meeting) {
        var name = meeting.name();
        var about = meeting.initials() + " (" + meeting.reference() + ")" + (name == null ? "" : " " + name);
        var link = new Anchor(MeetingRoutes.one(meeting.person(), meeting.id()), about + " · " + meeting.title());
        var item = new ListItem(link, new Div(new Span(Dates.moment(meeting.heldAt()) + ", " + meeting.place())));
        item.addClassName("item");
        if (meeting.cancelled()) {
            item.add(state(Status.Shape.NOT_STARTED, "meeting.cancelled"));
        } else if (meeting.running()) {
            item.add(state(Status.Shape.ON_TRACK, "meeting.running"));
        }
        return item;
    }

    private Component state(Status.Shape shape, String key) {
        return new Status(shape, getTranslation(key));
    }
}
