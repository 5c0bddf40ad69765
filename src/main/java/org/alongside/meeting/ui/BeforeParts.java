package org.alongside.meeting.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.kit.Dates;
import org.alongside.kit.Status;
import org.alongside.meeting.Earshot;
import org.alongside.meeting.Invitations;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingPage.Point;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.MeetingSeries;
import org.alongside.meeting.Meetings;
import org.alongside.meeting.ReportList;
import org.alongside.meeting.ReportRow;
import org.alongside.meeting.Reports;
import org.alongside.meeting.RunningOrder;
import org.alongside.meeting.SeriesDates;
import org.alongside.meeting.Strangers;

/** Puts together what is done before a meeting: starting, changing and calling it off, its series, what comes after it. */
@org.springframework.stereotype.Component
class BeforeParts {

    private final Meetings meetings;
    private final MeetingSeries series;
    private final SeriesDates dates;
    private final Earshot earshot;
    private final Reports reports;
    private final ReportList reportList;
    private final Strangers strangers;
    private final RunningOrder order;
    private final Owners owners;
    private final Invitations invitations;

    BeforeParts(
            Meetings meetings,
            MeetingSeries series,
            SeriesDates dates,
            Earshot earshot,
            Reports reports,
            ReportList reportList,
            Strangers strangers,
            RunningOrder order,
            Owners owners,
            Invitations invitations) {
        this.meetings = meetings;
        this.series = series;
        this.dates = dates;
        this.earshot = earshot;
        this.reports = reports;
        this.reportList = reportList;
        this.strangers = strangers;
        this.order = order;
        this.owners = owners;
        this.invitations = invitations;
    }

    /** Reports, the check of who may hear what, the series. */
    List<Component> of(Plan plan, List<Point> agenda, Runnable changed) {
        var parts = new ArrayList<Component>();
        order.of(plan).ifPresent(sitting -> parts.add(sitting(sitting)));
        strangers.of(plan).forEach(at -> parts.add(stranger(at)));
        parts.add(new ReportsPart(plan, reportList, agencies(plan), reports, changed));
        if (plan.toCome()) {
            var heard = earshot.of(plan, agenda);
            if (!heard.isEmpty()) {
                parts.add(new EarshotPart(plan, agenda, heard));
            }
        }
        series(plan, changed).ifPresent(parts::add);
        return parts;
    }

    /** For each invitation how the report stands that was asked from that agency. */
    Map<UUID, String> reportStates(Plan plan) {
        return reportList.of(plan).stream()
                .filter(row -> row.invitation() != null)
                .collect(Collectors.toMap(ReportRow::invitation, row -> ReportState.words(row, reportList.today())));
    }

    /** For whoever plans: invited agencies from which no report is asked yet. */
    private List<Owners.Row> agencies(Plan plan) {
        if (!plan.planning()) {
            return List.of();
        }
        var invited = dates.invited(plan);
        var asked = reportList.of(plan).stream().map(ReportRow::agency).toList();
        return owners.of(plan.person()).stream()
                .filter(row -> row.owner() instanceof Owner.OfAgency && invited.contains(row.owner()))
                .filter(row -> !asked.contains(row.name()))
                .toList();
    }

    /** For the chair's agency, as long as the meeting is to come: the way to invite others. */
    Optional<InvitingPart> inviting(Plan plan, Runnable changed) {
        return plan.planning()
                ? Optional.of(
                        new InvitingPart(plan, owners.of(plan.person()), dates.invited(plan), invitations, changed))
                : Optional.empty();
    }

    Component start(Plan plan, Runnable changed) {
        return new StartPart(
                plan, meetings, dates.of(plan).filter(each -> !each.stopped()).map(each -> series), changed);
    }

    /** The series of the meeting; for whoever chairs a single one that is over, the way to the next. */
    private Optional<Component> series(Plan plan, Runnable changed) {
        var row = dates.of(plan);
        if (row.isPresent()) {
            return Optional.of(new SeriesPart(plan, row.get(), series, changed));
        }
        return plan.chairs() && plan.endedAt() != null ? Optional.of(next(plan)) : Optional.empty();
    }

    /** The next date of the series, to be settled before the meeting ends. */
    Optional<LocalDate> offered(Plan plan) {
        return dates.of(plan)
                .flatMap(row -> row.later().stream().findFirst())
                .map(SeriesDates.Date::at)
                .map(LocalDateTime::toLocalDate);
    }

    /** That somebody who was not invited answered; what they said is not repeated. */
    private static Component stranger(OffsetDateTime at) {
        var part = new Div();
        part.addClassName("item");
        part.add(new Status(Status.Shape.ATTENTION, part.getTranslation("meeting.stranger", Dates.moment(at))));
        return part;
    }

    private static Component sitting(RunningOrder.Row sitting) {
        var part = new Div();
        part.addClassName("item");
        part.add(new Anchor(
                MeetingRoutes.sitting(sitting.id()), part.getTranslation("meeting.sitting.partOf", sitting.title())));
        return part;
    }

    private static Component next(Plan plan) {
        var part = new Div();
        part.add(new Anchor(MeetingRoutes.next(plan.person(), plan.id()), part.getTranslation("meeting.next")));
        part.addClassName("item");
        return part;
    }
}
