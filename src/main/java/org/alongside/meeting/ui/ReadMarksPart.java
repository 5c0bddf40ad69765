package org.alongside.meeting.ui;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.kit.Dates;
import org.alongside.meeting.Guests.Invited;
import org.alongside.meeting.ReadMarks;

/** For the chair's agency: who of those invited has opened their minutes. */
class ReadMarksPart extends Div {

    ReadMarksPart(List<Invited> invited, List<ReadMarks.Row> marks) {
        addClassName("item");
        add(new H2(getTranslation("minutes.read")));
        if (invited.isEmpty()) {
            add(new Paragraph(getTranslation("meeting.noneInvited")));
            return;
        }
        var list = new UnorderedList();
        invited.forEach(each -> list.add(new ListItem(sentence(
                each,
                marks.stream()
                        .filter(mark -> mark.invitation().equals(each.id()))
                        .toList()))));
        add(list);
    }

    private String sentence(Invited invited, List<ReadMarks.Row> marks) {
        return marks.isEmpty()
                ? getTranslation("minutes.read.notYet", invited.name())
                : getTranslation(
                        "minutes.read.first",
                        invited.name(),
                        marks.getFirst().reader(),
                        Dates.moment(marks.getFirst().at()));
    }
}
