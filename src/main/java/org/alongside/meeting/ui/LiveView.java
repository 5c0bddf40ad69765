package org.alongside.meeting.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.meeting.MeetingNews;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.Seat;

/** A running meeting, on a page of its own: led by the chair's agency, followed by those who are invited. Others get the ordinary page. */
@Route(value = MeetingRoutes.LIVE, autoLayout = false)
@RolesAllowed(Roles.STAFF)
class LiveView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LiveDesk desk;
    private final LiveLink link;
    private String title = "";
    private boolean over;

    LiveView(LiveDesk desk, MeetingNews news) {
        this.desk = desk;
        this.link = new LiveLink(this, news);
        addClassName("live");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Ids.person(event).orElseThrow(NotFoundException::new);
        var meeting = Ids.meeting(event).orElseThrow(NotFoundException::new);
        var plan = desk.page().open(person, meeting).orElseThrow(NotFoundException::new);
        removeAll();
        title = getTranslation("meeting.live.title", plan.title());
        switch (desk.room().seat(meeting)) {
            case CHAIR -> lead(plan);
            case FOLLOWER -> follow(plan);
            case NONE -> event.forwardTo(MeetingRoutes.one(person, meeting));
        }
    }

    private void lead(Plan plan) {
        var page = new LeadPart(plan, desk);
        add(page);
        link.to(plan.id(), () -> refresh(plan, Seat.CHAIR, page::show));
    }

    private void follow(Plan plan) {
        var page = new FollowPart(plan, desk);
        add(page);
        link.to(plan.id(), () -> refresh(plan, Seat.FOLLOWER, page::show));
    }

    /** Whoever has lost their seat, because the meeting ended or is closed to them now, is shown nothing of it any more. */
    private void refresh(Plan plan, Seat seat, Runnable show) {
        if (desk.room().seat(plan.id()) == seat) {
            show.run();
        } else if (!over) {
            over = true;
            removeAll();
            add(
                    new H1(getTranslation("meeting.live.ended")),
                    new Paragraph(new Anchor(
                            MeetingRoutes.one(plan.person(), plan.id()), getTranslation("meeting.live.toMinutes"))));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
