package org.alongside.meeting.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.alongside.kit.DayField;
import org.alongside.kit.Message;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingRefusal;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.ReportDraft;
import org.alongside.meeting.ReportList;
import org.alongside.meeting.ReportRow;
import org.alongside.meeting.Reports;

/** The reports of a meeting: for its readers links to them; whoever chairs asks for them here until the meeting begins. */
class ReportsPart extends Div {

    private final Plan plan;
    private final Reports reports;
    private final Runnable changed;
    private final Message message = new Message();
    private final Select<Owners.Row> from = new Select<>();
    private final TextField asked = new TextField(getTranslation("meeting.report.asked"));
    private final DayField due = new DayField(getTranslation("meeting.report.due"));

    ReportsPart(Plan plan, ReportList list, List<Owners.Row> agencies, Reports reports, Runnable changed) {
        this.plan = plan;
        this.reports = reports;
        this.changed = changed;
        addClassName("item");
        var rows = list.of(plan);
        add(new H2(getTranslation("meeting.reports")), message, rows(rows, list));
        if (plan.planning() && !agencies.isEmpty()) {
            due.setValue(list.due(plan));
            add(asking(agencies));
        }
    }

    private Component rows(List<ReportRow> rows, ReportList list) {
        if (rows.isEmpty()) {
            return new Paragraph(getTranslation("meeting.reports.none"));
        }
        var entries = new UnorderedList();
        entries.addClassName("steps");
        rows.forEach(row -> entries.add(entry(row, list)));
        return entries;
    }

    private ListItem entry(ReportRow row, ReportList list) {
        var entry = new ListItem(
                new Anchor(MeetingRoutes.report(row.id()), getTranslation("meeting.report.of", row.agency())),
                new ReportState(row, list.today()));
        entry.addClassName("step");
        if (plan.chairs() && row.handedInAt() == null && plan.startedAt() == null) {
            var take =
                    new Button(getTranslation("meeting.report.notWanted"), press -> told(reports.notWanted(row.id())));
            take.setAriaLabel(take.getText() + ": " + row.agency());
            entry.add(take);
        }
        return entry;
    }

    private Component asking(List<Owners.Row> agencies) {
        from.setLabel(getTranslation("meeting.report.from"));
        from.setItems(agencies);
        from.setItemLabelGenerator(Owners.Row::name);
        from.setValue(agencies.getFirst());
        asked.setManualValidation(true);
        asked.setHelperText(getTranslation("meeting.report.askedHelp"));
        asked.addClassName("wide");
        return new Details(
                getTranslation("meeting.report.ask"),
                new Div(from, due),
                asked,
                new Button(getTranslation("meeting.report.askOne"), press -> ask()));
    }

    private void ask() {
        var agency = ((Owner.OfAgency) from.getValue().owner()).id();
        var day = due.getValue();
        var refusal = day == null
                ? Optional.<Refusal>of(MeetingRefusal.REPORT_DUE)
                : reports.ask(new ReportDraft(
                        ItemId.random(),
                        plan.person(),
                        plan.id(),
                        agency,
                        asked.getValue().strip(),
                        day));
        asked.setInvalid(refusal.filter(MeetingRefusal.REPORT_WHAT::equals).isPresent());
        asked.setErrorMessage(getTranslation("refusal.REPORT_WHAT"));
        due.refuse(refusal.filter(MeetingRefusal.REPORT_DUE::equals)
                .map(each -> getTranslation(each.key()))
                .orElse(""));
        told(refusal);
    }

    private void told(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(reason -> message.refuse(getTranslation(reason.key())), changed);
    }
}
