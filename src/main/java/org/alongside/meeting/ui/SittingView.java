package org.alongside.meeting.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.consent.ItemId;
import org.alongside.kit.Dates;
import org.alongside.kit.Status;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.RunningOrder;
import org.alongside.meeting.RunningOrder.Part;
import org.alongside.meeting.SittingId;

/** The running order of a sitting, for the agency that chairs it: each person only if the viewer may know of that meeting. */
@Route(MeetingRoutes.SITTING)
@RolesAllowed(Roles.STAFF)
class SittingView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final RunningOrder order;

    SittingView(RunningOrder order) {
        this.order = order;
        addClassName("meetings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("sitting")
                .flatMap(Ids::item)
                .map(ItemId::value)
                .map(SittingId::new)
                .orElseThrow(NotFoundException::new);
        var sitting = order.one(id).orElseThrow(NotFoundException::new);
        removeAll();
        add(new H1(sitting.title()), new Paragraph(Dates.moment(sitting.begins()) + ", " + sitting.place()));
        add(new Paragraph(getTranslation("meeting.sitting.orderAbout")), parts(sitting));
    }

    private Component parts(RunningOrder.Row sitting) {
        var parts = order.order(sitting.id());
        if (parts.isEmpty()) {
            return new Paragraph(getTranslation("meeting.sitting.none"));
        }
        var list = new OrderedList();
        list.addClassNames("cards", "wide");
        parts.forEach(part -> list.add(entry(part)));
        return list;
    }

    private ListItem entry(Part part) {
        var name = part.name();
        var about = part.initials() + " (" + part.reference() + ")" + (name == null ? "" : " " + name);
        var entry = new ListItem(
                new Anchor(MeetingRoutes.one(part.person(), part.meeting()), about),
                new Div(getTranslation("meeting.sitting.slot", Dates.time(part.heldAt()), part.minutes())));
        entry.addClassName("item");
        entry.add(state(part));
        return entry;
    }

    private Component state(Part part) {
        if (part.cancelledAt() != null) {
            return new Status(Status.Shape.NOT_STARTED, getTranslation("meeting.cancelled"));
        } else if (part.endedAt() != null) {
            return new Status(Status.Shape.DONE, getTranslation("meeting.sitting.held"));
        }
        return part.startedAt() == null
                ? new Status(Status.Shape.NOT_STARTED, getTranslation("meeting.sitting.toCome"))
                : new Status(Status.Shape.ON_TRACK, getTranslation("meeting.running"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.sitting.order");
    }
}
