package org.alongside.meeting.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.kit.Dates;
import org.alongside.meeting.Difference;
import org.alongside.meeting.Difference.Change;
import org.alongside.meeting.MinuteList;
import org.alongside.meeting.MinuteList.Later;

/** Earlier wordings of paragraphs that were reworded: what changed, in words, with who, when and why. */
class EarlierPart extends Div {

    EarlierPart(List<MinuteList.Paragraph> paragraphs) {
        addClassName("screen-only");
        var reworded =
                paragraphs.stream().filter(each -> !each.later().isEmpty()).toList();
        setVisible(!reworded.isEmpty());
        add(new H2(getTranslation("minutes.earlier")));
        reworded.forEach(paragraph -> add(history(paragraph)));
    }

    private Details history(MinuteList.Paragraph paragraph) {
        var list = new UnorderedList();
        var before = paragraph.issued();
        list.add(new ListItem(words(getTranslation("minutes.asIssued", before))));
        for (var later : paragraph.later()) {
            list.add(new ListItem(said(later), changes(before, later.words())));
            before = later.words();
        }
        return new Details(getTranslation("minutes.earlierOf", Brief.of(paragraph.words())), list);
    }

    private Component said(Later later) {
        var key = later.proposed() ? "minutes.corrected" : "minutes.reworded";
        return words(getTranslation(key, Dates.moment(later.at()), later.by(), later.why()));
    }

    private UnorderedList changes(String before, String after) {
        var list = new UnorderedList();
        Difference.between(before, after).forEach(change -> list.add(new ListItem(words(said(change)))));
        return list;
    }

    private String said(Change change) {
        if (change.before().isEmpty()) {
            return getTranslation("minutes.added", change.after());
        }
        return change.after().isEmpty()
                ? getTranslation("minutes.takenOut", change.before())
                : getTranslation("minutes.instead", change.before(), change.after());
    }

    private static Paragraph words(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("words");
        return paragraph;
    }
}
