package org.alongside.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.casework.tab.Eyes;
import org.alongside.kit.Dates;
import org.alongside.plan.Plan;

/** The person's own words under one heading, with who wrote them down and who helped. */
class WordsCard extends Article {

    WordsCard(Plan.Words words, Eyes.Of eyes, Runnable change) {
        addClassName("item");
        var said = new Paragraph(words.words());
        said.addClassName("words");
        add(new H3(getTranslation("plan.heading." + words.heading().name())), said, meta(words), eyes.on(words.id()));
        var button = new Button(getTranslation("plan.words.change"), click -> change.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(
                "plan.changeOf",
                getTranslation("plan.heading." + words.heading().name())));
        add(button);
    }

    private Paragraph meta(Plan.Words words) {
        var author = words.author() == null ? getTranslation("plan.words.somebody") : words.author();
        var day = Dates.brief(Dates.dayOf(words.recordedAt().toInstant()));
        var supporter = words.supportedBy();
        var meta = new Paragraph(
                supporter == null
                        ? getTranslation("plan.words.meta", day, author)
                        : getTranslation("plan.words.metaSupported", day, author, supporter));
        meta.addClassName("meta");
        return meta;
    }
}
