package org.alongside.circle.ui;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.alongside.actor.PersonId;
import org.alongside.actor.Roles;
import org.alongside.circle.CircleRoutes;
import org.alongside.consent.ItemId;
import org.alongside.meeting.MeetingNews;
import org.alongside.meeting.MeetingPage;
import org.alongside.meeting.MeetingPage.Plan;

/**
 * A running meeting for the person and for trusted persons who take part: what they may see of it, in large plain words, as it is written. One
 * quiet page whenever there is nothing for them, whatever the reason, also when that begins while they read.
 */
@Route(value = CircleRoutes.NOW, layout = CircleLayout.class)
@RolesAllowed({Roles.TRUSTED_PERSON, Roles.PERSON})
class NowView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MeetingPage page;
    private final NowWords words;
    private final MeetingNews news;
    private Optional<Plan> plan = Optional.empty();
    private Runnable unheard = () -> {};

    NowView(MeetingPage page, NowWords words, MeetingNews news) {
        this.page = page;
        this.words = words;
        this.news = news;
        addClassName("now");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = id(event, "person").map(PersonId::new);
        var meeting = id(event, "meeting").map(ItemId::new);
        plan = person.flatMap(who -> meeting.flatMap(what -> page.open(who, what)));
        show();
    }

    @Override
    protected void onAttach(AttachEvent begin) {
        var screen = begin.getUI();
        plan.ifPresent(open -> unheard = news.tell(
                open.id(), () -> Thread.ofVirtual().name("now-page").start(screen.accessLater(this::show, () -> {}))));
    }

    @Override
    protected void onDetach(DetachEvent end) {
        unheard.run();
    }

    private void show() {
        removeAll();
        plan.filter(open -> words.isFor(open)).ifPresentOrElse(this::running, this::quiet);
        add(new Paragraph(new Anchor(CircleRoutes.HOME, getTranslation("circle.now.home"))));
    }

    private void running(Plan open) {
        add(new H1(getTranslation("circle.now.title", open.title())), new Paragraph(getTranslation("circle.now.read")));
        add(words.now(open), words.said(open), words.promised(open), words.here(open));
    }

    private void quiet() {
        add(new H1(getTranslation("circle.quiet.title")), new Paragraph(getTranslation("circle.quiet")));
    }

    private static Optional<UUID> id(BeforeEnterEvent event, String name) {
        try {
            return event.getRouteParameters().get(name).map(UUID::fromString);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("circle.title");
    }
}
