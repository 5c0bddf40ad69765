package org.alongside.circle.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.actor.PersonId;
import org.alongside.circle.Home;
import org.alongside.kit.Dates;
import org.alongside.meeting.MeetingRoutes;

/** The last meeting in plain words, and the minutes that the viewer may read; not there while there is neither. */
class AfterCard extends Section {

    AfterCard(PersonId person, Home.Page page) {
        addClassName("card");
        setVisible(page.summary().isPresent() || !page.held().isEmpty());
        add(new H2(getTranslation("circle.after")));
        page.summary().ifPresent(this::summary);
        var list = new UnorderedList();
        page.held().forEach(each -> list.add(new ListItem(link(person, each))));
        list.setVisible(!page.held().isEmpty());
        add(list);
    }

    private void summary(Home.Summary sent) {
        var words = new Paragraph(sent.words());
        words.addClassName("words");
        add(words, new Paragraph(getTranslation("circle.after.sent", Dates.moment(sent.sentAt()))));
    }

    private Anchor link(PersonId person, Home.Held held) {
        var day = Dates.day(Dates.dayOf(held.heldAt().toInstant()));
        return new Anchor(
                MeetingRoutes.minutes(person, held.meeting()),
                getTranslation("circle.after.minutes", day, held.title()));
    }
}
