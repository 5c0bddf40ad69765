package org.alongside.meeting.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.action.ActionDetails;
import org.alongside.casework.tab.Eyes;
import org.alongside.kit.Dates;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingPage.Point;
import org.alongside.meeting.MinuteList;

/** The issued minutes as this reader may see them: each paragraph under its own category, what is withheld as stubs. */
class MinutesPart extends Div {

    MinutesPart(
            Plan plan,
            List<MinuteList.Paragraph> minutes,
            List<ActionDetails> actions,
            List<Point> agenda,
            Eyes.Of eyes,
            Component stubs) {
        addClassName("wide");
        add(new H2(getTranslation("meeting.minutes")));
        var review = plan.nextReview();
        add(new Paragraph(
                review == null
                        ? getTranslation("meeting.noReview")
                        : getTranslation("meeting.nextReview", Dates.day(review))));
        if (minutes.isEmpty()) {
            add(new Paragraph(getTranslation("meeting.noMinutes")));
        } else {
            add(paragraphs(minutes, agenda, eyes));
        }
        add(stubs, new H2(getTranslation("meeting.actions")));
        if (actions.isEmpty()) {
            add(new Paragraph(getTranslation("meeting.noActions")));
        } else {
            add(promises(actions, eyes));
        }
    }

    private UnorderedList paragraphs(List<MinuteList.Paragraph> minutes, List<Point> agenda, Eyes.Of eyes) {
        var list = new UnorderedList();
        list.addClassName("cards");
        for (var minute : minutes) {
            var words = new Paragraph(minute.words());
            words.addClassName("words");
            var meta = new Div(
                    new Span(getTranslation("meeting.kind." + minute.kind().code())),
                    new Span(getTranslation("category." + minute.category())));
            agenda.stream()
                    .filter(point -> point.id().equals(minute.agendaPoint()))
                    .forEach(point -> meta.add(new Span(point.title())));
            meta.addClassName("meta");
            list.add(item(words, meta, eyes.on(minute.id())));
        }
        return list;
    }

    private UnorderedList promises(List<ActionDetails> actions, Eyes.Of eyes) {
        var list = new UnorderedList();
        list.addClassName("cards");
        for (var action : actions) {
            var owner = action.owner();
            var due = action.due();
            var meta = new Div(
                    new Span(
                            owner == null
                                    ? getTranslation("meeting.chip.nobody")
                                    : getTranslation("meeting.chip.who", owner)),
                    new Span(
                            due == null
                                    ? getTranslation("meeting.chip.noDate")
                                    : getTranslation("meeting.chip.due", Dates.day(due))),
                    new Span(getTranslation("action.status." + action.status().code())));
            meta.addClassName("meta");
            list.add(item(new Paragraph(action.title()), meta, eyes.on(action.id())));
        }
        return list;
    }

    private static ListItem item(Component... parts) {
        var item = new ListItem(parts);
        item.addClassName("item");
        return item;
    }
}
