package org.alongside.meeting.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.meeting.CorrectionList;
import org.alongside.meeting.Corrections;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.MinutesCopies;
import org.alongside.meeting.MinutesCopies.Copy;
import org.alongside.meeting.MinutesCopies.Way;

/** A reader's own minutes on a page of their own, to be read, printed or fetched as a file; while they are a draft, corrections are proposed here. */
@Route(value = MeetingRoutes.MINUTES, autoLayout = false)
@RolesAllowed({Roles.STAFF, Roles.TRUSTED_PERSON, Roles.PERSON})
class MinutesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MinutesCopies copies;
    private final Corrections corrections;
    private final CorrectionList proposed;

    MinutesView(MinutesCopies copies, Corrections corrections, CorrectionList proposed) {
        this.copies = copies;
        this.corrections = corrections;
        this.proposed = proposed;
        addClassName("minutes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Ids.person(event).orElseThrow(NotFoundException::new);
        var meeting = Ids.meeting(event).orElseThrow(NotFoundException::new);
        show(copies.make(person, meeting, Way.PAGE).orElseThrow(NotFoundException::new));
    }

    private void show(Copy copy) {
        removeAll();
        add(back(copy), new CopyLinks(copy.plan(), copies));
        add(new DocumentPart(new MinutesWriter(this::getTranslation).write(copy)));
        add(new EarlierPart(copy.paragraphs()));
        add(new ProposePart(copy, corrections, proposed.of(copy.plan())));
    }

    private Nav back(Copy copy) {
        var staff = Viewers.current().orElseThrow().kind() == Viewer.Kind.STAFF;
        var back = new Nav(
                staff
                        ? new Anchor(
                                MeetingRoutes.one(
                                        copy.plan().person(), copy.plan().id()),
                                getTranslation("meeting.back"))
                        : new Anchor("", getTranslation("minutes.home")));
        back.setAriaLabel(getTranslation("minutes.way"));
        back.addClassName("screen-only");
        return back;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.minutes");
    }
}
