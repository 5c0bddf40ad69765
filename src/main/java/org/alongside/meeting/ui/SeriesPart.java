package org.alongside.meeting.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.kit.Dates;
import org.alongside.kit.DayField;
import org.alongside.kit.Status;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingRefusal;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.MeetingSeries;
import org.alongside.meeting.SeriesDates;

/** The series that a meeting belongs to: how often, until when, and the next dates; whoever chairs plans the meeting of a date from here. */
class SeriesPart extends Div {

    private static final int SHOWN = 6;

    private final Plan plan;

    SeriesPart(Plan plan, SeriesDates.Row series, MeetingSeries verbs, Runnable changed) {
        this.plan = plan;
        addClassName("item");
        add(new H2(getTranslation("meeting.series")));
        add(new Paragraph(getTranslation(
                "meeting.series.rule",
                getTranslation("meeting.rhythm." + series.rhythm().code()),
                Dates.day(series.until()))));
        if (series.stopped()) {
            add(new Paragraph(getTranslation("meeting.series.stopped")));
        } else if (series.later().isEmpty()) {
            add(new Paragraph(getTranslation("meeting.series.last")));
        } else {
            var list = new UnorderedList();
            list.addClassName("steps");
            series.later().stream().limit(SHOWN).forEach(date -> list.add(entry(date)));
            add(list);
        }
        if (plan.chairs() && !series.stopped()) {
            add(longer(series, verbs, changed));
        }
    }

    private Component longer(SeriesDates.Row series, MeetingSeries verbs, Runnable changed) {
        var last = new DayField(getTranslation("meeting.series.until"));
        last.setValue(series.until());
        last.setHelperText(getTranslation("meeting.form.untilHelp"));
        var save = new Button(getTranslation("meeting.series.lastDay.save"), press -> {
            if (last.isReadable()) {
                last.getOptionalValue()
                        .map(day -> verbs.lastDay(plan.id(), day))
                        .orElse(Optional.of(MeetingRefusal.MEETING_SERIES_UNTIL))
                        .ifPresentOrElse(refusal -> last.refuse(getTranslation(refusal.key())), changed);
            }
        });
        return new Details(getTranslation("meeting.series.lastDay"), last, save);
    }

    private ListItem entry(SeriesDates.Date date) {
        var words = Dates.moment(date.at().atZone(Dates.LONDON).toInstant());
        var entry = new ListItem(new Span(words));
        entry.addClassName("step");
        var meeting = date.meeting();
        if (meeting != null) {
            entry.add(new Anchor(
                    MeetingRoutes.one(plan.person(), meeting), getTranslation("meeting.series.planned", words)));
        } else if (plan.chairs()) {
            entry.add(new Anchor(
                    MeetingRoutes.next(plan.person(), plan.id(), date.at()),
                    getTranslation("meeting.series.plan", words)));
        }
        if (!date.works()) {
            entry.add(new Status(Status.Shape.ATTENTION, getTranslation("meeting.series.noWork")));
        }
        return entry;
    }
}
