package org.alongside.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingRoutes;

/** About whom and what the meeting is, for those who follow it. */
class FollowBar extends Panel<String> {

    private final Plan plan;

    FollowBar(Plan plan) {
        this.plan = plan;
        addClassName("live-bar");
    }

    @Override
    String ask() {
        return plan.title();
    }

    @Override
    void draw(String title) {
        add(
                new H1(getTranslation("meeting.live.title", title)),
                sentence("meeting.about", plan.initials(), plan.reference()),
                new Anchor(MeetingRoutes.one(plan.person(), plan.id()), getTranslation("meeting.live.back")));
    }
}
