package org.alongside.meeting.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.ReportList;
import org.alongside.meeting.ReportRow;

/** Reports that meetings ask from the viewer's agency, the next due first. */
@Route(MeetingRoutes.REPORTS)
@Menu(title = "meeting.reports.menu", order = 22)
@RolesAllowed(Roles.STAFF)
class ReportsView extends VerticalLayout implements HasDynamicTitle {

    private final ReportList reports;

    ReportsView(ReportList reports) {
        this.reports = reports;
        addClassName("meetings");
        add(new H1(getPageTitle()), new Paragraph(getTranslation("meeting.reports.about")), rows());
    }

    private Component rows() {
        var rows = reports.asked();
        if (rows.isEmpty()) {
            return new Paragraph(getTranslation("meeting.reports.nothing"));
        }
        var list = new UnorderedList(rows.stream().map(this::card).toArray(ListItem[]::new));
        list.addClassName("cards");
        list.addClassName("wide");
        return list;
    }

    private ListItem card(ReportRow row) {
        var about = getTranslation("meeting.report.about", row.initials(), row.reference());
        var asked = new Paragraph(row.asked());
        asked.addClassName("words");
        var card = new ListItem(
                new Anchor(MeetingRoutes.report(row.id()), about),
                new Div(new ReportState(row, reports.today())),
                asked);
        card.addClassName("item");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.reports.menu");
    }
}
