package org.alongside.meeting.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.actor.Refusal;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.meeting.CorrectionList;
import org.alongside.meeting.Corrections;
import org.alongside.meeting.MinuteList;

/** For the chair's agency: proposed corrections to answer, and amendments of its own. */
class CorrectionsPart extends Div {

    private final Corrections corrections;
    private final Runnable changed;
    private final Message message = new Message();

    CorrectionsPart(
            List<MinuteList.Paragraph> paragraphs,
            List<CorrectionList.Row> proposed,
            Corrections corrections,
            Runnable changed) {
        this.corrections = corrections;
        this.changed = changed;
        addClassName("wide");
        var waiting = proposed.stream().filter(each -> each.accepted() == null).toList();
        add(new H2(getTranslation("minutes.corrections")), message);
        if (waiting.isEmpty()) {
            add(new Paragraph(getTranslation("minutes.corrections.none")));
        }
        for (var each : waiting) {
            paragraphs.stream()
                    .filter(paragraph -> paragraph.id().equals(each.paragraph()))
                    .forEach(paragraph -> add(answer(each, paragraph)));
        }
        paragraphs.forEach(paragraph -> add(amend(paragraph)));
    }

    private Div answer(CorrectionList.Row correction, MinuteList.Paragraph paragraph) {
        var item = new Div(
                new H3(getTranslation("minutes.from", who(correction), Dates.moment(correction.proposedAt()))),
                said("minutes.now", paragraph.words()),
                said("minutes.then", correction.words()),
                said("minutes.because", correction.why()));
        item.addClassName("item");
        var word = new TextField(getTranslation("minutes.word.label"));
        word.addClassName("wide");
        word.setManualValidation(true);
        var seen = paragraph.later().size();
        var accept = new Button(
                getTranslation("minutes.accept"),
                press -> told(word, corrections.accept(correction.id(), correction.version(), seen, word.getValue())));
        var decline = new Button(
                getTranslation("minutes.decline"),
                press -> told(word, corrections.decline(correction.id(), correction.version(), word.getValue())));
        item.add(word, accept, decline);
        return item;
    }

    private String who(CorrectionList.Row correction) {
        var from = correction.from();
        var agency = correction.fromAgency();
        if (from == null) {
            return getTranslation("minutes.from.person");
        }
        return agency == null ? from : from + ", " + agency;
    }

    private Details amend(MinuteList.Paragraph paragraph) {
        var fields = new WordingFields(paragraph, getTranslation("minutes.amended"));
        var save = new Button(getTranslation("minutes.amend.save"), press -> {
            var refusal = corrections.amend(fields.read(), paragraph.later().size());
            refusal.ifPresent(fields::refuse);
            told(refusal);
        });
        return new Details(getTranslation("minutes.amend", Brief.of(paragraph.words())), fields, save);
    }

    private Paragraph said(String key, String words) {
        var paragraph = new Paragraph(getTranslation(key, words));
        paragraph.addClassName("words");
        return paragraph;
    }

    private void told(TextField word, Optional<Refusal> refusal) {
        word.setInvalid(refusal.isPresent());
        refusal.ifPresent(reason -> word.setErrorMessage(getTranslation(reason.key())));
        told(refusal);
    }

    private void told(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(reason -> message.refuse(getTranslation(reason.key())), changed);
    }
}
