package org.alongside.meeting.ui;

import java.time.Duration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.fullscreen.Fullscreen;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingRoutes;

/** About whom and what the meeting is, for how long it has run, how many are in the room; full screen, shared display, next point, end. */
class LiveBar extends Panel<LiveBar.Standing> {

    /** What changes in it. */
    record Standing(long minutes, int room) {}

    private final Plan plan;
    private final LiveDesk desk;
    private final Component acts;

    LiveBar(Plan plan, LiveDesk desk, Runnable next) {
        this.plan = plan;
        this.desk = desk;
        this.acts = acts(next);
        addClassName("live-bar");
    }

    @Override
    Standing ask() {
        var started = plan.startedAt();
        var since = started == null
                ? Duration.ZERO
                : Duration.between(started.toInstant(), desk.clock().instant());
        return new Standing(since.toMinutes(), desk.room().present(plan.id()).size());
    }

    @Override
    void draw(Standing now) {
        var name = plan.name();
        var about = getTranslation("meeting.about", plan.initials(), plan.reference());
        var meta = new Div(sentence("meeting.live.since", now.minutes()), sentence("meeting.live.room", now.room()));
        meta.addClassName("meta");
        add(
                new H1(plan.title()),
                new com.vaadin.flow.component.html.Paragraph(name == null ? about : about + " · " + name));
        add(meta, acts);
    }

    private Component acts(Runnable next) {
        var on = new Button(getTranslation("meeting.live.next"), press -> next.run());
        on.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var full = new Button(getTranslation("meeting.live.fullScreen"));
        Fullscreen.onClick(full).enter();
        var display = new Anchor(
                MeetingRoutes.display(plan.person(), plan.id()),
                getTranslation("meeting.live.display"),
                AnchorTarget.BLANK);
        var one = MeetingRoutes.one(plan.person(), plan.id());
        var acts = new Div(
                on,
                full,
                display,
                new Anchor(one, getTranslation("meeting.live.back")),
                new Anchor(one + "?check", getTranslation("meeting.toCheck")));
        acts.addClassName("row");
        return acts;
    }
}
