package org.alongside.meeting.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.meeting.MeetingPage;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingRoutes;

/** One meeting: its plan before, the writing line while it runs, the minutes as this reader may see them after. */
@Route(MeetingRoutes.MEETING)
@RolesAllowed(Roles.STAFF)
class MeetingView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final MeetingPage page;
    private final MeetingParts parts;

    MeetingView(MeetingPage page, MeetingParts parts) {
        this.page = page;
        this.parts = parts;
        addClassName("meeting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Ids.person(event).orElseThrow(NotFoundException::new);
        var meeting = Ids.meeting(event).orElseThrow(NotFoundException::new);
        var checking = event.getLocation().getQueryParameters().getParameters().containsKey("check");
        show(page.open(person, meeting).orElseThrow(NotFoundException::new), checking);
    }

    private void show(Plan plan, boolean checking) {
        removeAll();
        add(heading(plan), parts.of(plan, checking, () -> reload(plan)));
    }

    private void reload(Plan plan) {
        page.read(plan.person(), plan.id()).ifPresent(now -> {
            show(now, false);
            var done = new Message();
            addComponentAtIndex(1, done);
            done.announce(getTranslation("form.saved"));
        });
    }

    private Component heading(Plan plan) {
        var name = plan.name();
        var about = getTranslation("meeting.about", plan.initials(), plan.reference());
        var heading = new Div(
                new H1(plan.title()),
                new Paragraph(name == null ? about : about + " · " + name),
                new Paragraph(getTranslation(
                        "meeting.whenWhere",
                        Dates.moment(plan.held()),
                        plan.lasts().toMinutes(),
                        plan.place())));
        heading.addClassName("wide");
        return heading;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.one");
    }
}
