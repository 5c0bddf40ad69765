package org.alongside.meeting.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.meeting.MeetingNews;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.Seat;

/** The shared display: what everybody in the room may see. Nothing on it tells that anything is missing. */
@Route(value = MeetingRoutes.DISPLAY, autoLayout = false)
@RolesAllowed(Roles.STAFF)
class DisplayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LiveDesk desk;
    private final LiveLink link;

    DisplayView(LiveDesk desk, MeetingNews news) {
        this.desk = desk;
        this.link = new LiveLink(this, news);
        addClassNames("live", "display");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Ids.person(event).orElseThrow(NotFoundException::new);
        var meeting = Ids.meeting(event).orElseThrow(NotFoundException::new);
        var plan = desk.page().open(person, meeting).orElseThrow(NotFoundException::new);
        if (desk.room().seat(meeting) != Seat.CHAIR) {
            event.forwardTo(MeetingRoutes.one(person, meeting));
            return;
        }
        removeAll();
        var display = new DisplayPanel(plan, desk);
        display.show();
        add(display);
        link.to(meeting, display::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.display.title");
    }
}
