package org.alongside.meeting.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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
import org.alongside.kit.Message;
import org.alongside.meeting.MeetingPage;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.ReportList;
import org.alongside.meeting.ReportPage;
import org.alongside.meeting.ReportRow;
import org.alongside.meeting.ReportText;
import org.alongside.meeting.Reports;

/** One report: the agency that was asked writes it here until the meeting begins; everybody else reads of it what the rules allow. */
@Route(MeetingRoutes.REPORT)
@RolesAllowed(Roles.STAFF)
class ReportView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportPage page;
    private final ReportList list;
    private final Reports reports;
    private final MeetingPage meetings;
    private final Message message = new Message();

    ReportView(ReportPage page, ReportList list, Reports reports, MeetingPage meetings) {
        this.page = page;
        this.list = list;
        this.reports = reports;
        this.meetings = meetings;
        addClassName("meeting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var report = event.getRouteParameters().get("report").flatMap(Ids::item).orElseThrow(NotFoundException::new);
        show(page.open(report).orElseThrow(NotFoundException::new));
    }

    private void show(ReportRow row) {
        removeAll();
        message.clear();
        add(heading(row), message, new ReportReadPart(row, page));
        if (row.mine() && page.isOpen(row.id())) {
            var form = new ReportForm(page.parts(row.id()), row.shared());
            form.onSend(text -> handIn(row, form, text));
            add(form);
        }
        meetings.read(row.person(), row.meeting())
                .ifPresent(plan -> add(new Anchor(
                        MeetingRoutes.one(plan.person(), plan.id()), getTranslation("meeting.report.toMeeting"))));
    }

    private Component heading(ReportRow row) {
        var asked = new Paragraph(getTranslation("meeting.report.askedBy", row.askedBy(), row.asked()));
        asked.addClassName("words");
        var heading = new Div(
                new H1(getTranslation("meeting.report.of", row.agency())),
                new Paragraph(getTranslation("meeting.about", row.initials(), row.reference())),
                asked,
                new ReportState(row, list.today()));
        heading.addClassName("wide");
        return heading;
    }

    private void handIn(ReportRow row, ReportForm form, ReportText text) {
        reports.handIn(row.id(), row.version(), text)
                .ifPresentOrElse(
                        refusal -> {
                            form.refuse(refusal);
                            message.refuse(getTranslation(refusal.key()));
                        },
                        () -> page.read(row.id()).ifPresent(now -> {
                            show(now);
                            message.say(getTranslation("meeting.report.handedIn"));
                        }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.report.title");
    }
}
