package org.alongside.meeting.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.meeting.CorrectionList;
import org.alongside.meeting.Corrections;
import org.alongside.meeting.MinuteList;
import org.alongside.meeting.MinutesCopies.Copy;

/** For a reader, while the minutes are a draft: other words for a paragraph. What became of earlier proposals stays to be read. */
class ProposePart extends Div {

    private final Corrections corrections;
    private final Message message = new Message();

    ProposePart(Copy copy, Corrections corrections, List<CorrectionList.Row> proposed) {
        this.corrections = corrections;
        addClassName("screen-only");
        var draft = copy.state().draft() && !copy.paragraphs().isEmpty();
        setVisible(draft || !proposed.isEmpty());
        add(new H2(getTranslation("minutes.corrections")), message);
        if (draft) {
            add(new Paragraph(getTranslation(
                    "minutes.corrections.until",
                    Dates.day(Dates.dayOf(copy.state().lastOfDraft().toInstant())))));
            copy.paragraphs().forEach(paragraph -> add(form(paragraph)));
        }
        if (!proposed.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("cards");
            proposed.forEach(each -> list.add(answered(each)));
            add(list);
        }
    }

    private Details form(MinuteList.Paragraph paragraph) {
        var fields = new WordingFields(paragraph, getTranslation("minutes.proposed"));
        var form = new Details(getTranslation("minutes.propose", Brief.of(paragraph.words())), fields);
        form.add(new Button(getTranslation("minutes.propose.send"), press -> propose(fields, form)));
        return form;
    }

    private void propose(WordingFields fields, Details form) {
        corrections
                .propose(fields.read())
                .ifPresentOrElse(
                        refusal -> {
                            fields.refuse(refusal);
                            message.refuse(getTranslation(refusal.key()));
                        },
                        () -> {
                            form.setVisible(false);
                            message.say(getTranslation("minutes.propose.sent"));
                        });
    }

    private ListItem answered(CorrectionList.Row correction) {
        var accepted = correction.accepted();
        var state = accepted == null ? "waits" : accepted ? "accepted" : "declined";
        var words = new Paragraph(correction.words());
        words.addClassName("words");
        var item = new ListItem(words, new Paragraph(getTranslation("minutes.correction." + state)));
        var answer = correction.answer();
        if (answer != null) {
            item.add(new Paragraph(getTranslation("minutes.answered", answer)));
        }
        item.addClassName("item");
        return item;
    }
}
