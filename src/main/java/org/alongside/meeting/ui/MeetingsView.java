package org.alongside.meeting.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Choices;
import org.alongside.actor.Roles;
import org.alongside.meeting.MeetingList;
import org.alongside.meeting.MeetingRoutes;

/** Coming and past meetings across people. */
@Route(MeetingRoutes.MEETINGS)
@Menu(title = "meeting.menu", order = 20)
@RolesAllowed(Roles.STAFF)
class MeetingsView extends VerticalLayout implements HasDynamicTitle {

    private static final int PAGE = 100;

    private final MeetingList meetings;

    MeetingsView(MeetingList meetings, Choices choices) {
        this.meetings = meetings;
        addClassName("meetings");
        add(new H1(getTranslation("meeting.list")));
        choices.current()
                .filter(choice -> MeetingsTab.PLANNERS.contains(choice.role()))
                .ifPresent(
                        planner -> add(new Anchor(MeetingRoutes.NEW_SITTING, getTranslation("meeting.sitting.new"))));
        add(part("meeting.coming", false), part("meeting.past", true));
        add(new WithheldPart(meetings.withheld()));
    }

    private Component part(String key, boolean past) {
        var found = meetings.page(new MeetingList.Filter(past, null), 0, PAGE);
        var part = new Div(new H2(getTranslation(key)), new MeetingLinks(found, key + ".none"));
        part.addClassName("wide");
        return part;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.list");
    }
}
