package org.alongside.scheme.ui;

import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.alongside.actor.PersonId;
import org.alongside.casework.tab.Eyes;
import org.alongside.casework.tab.Stubs;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.scheme.Placements;
import org.alongside.scheme.Stage;
import org.alongside.scheme.WayBack;

/** Stage in words, since when, next review or why none, what would help next, and every move with its reason. */
class WayBackPanel extends Div {

    private final transient PersonId person;
    private final transient WayBack wayBack;
    private final transient Placements placements;
    private final transient Eyes eyes;
    private final transient Stubs stubs;
    private final Message message = new Message();

    WayBackPanel(PersonId person, WayBack wayBack, Placements placements, Eyes eyes, Stubs stubs) {
        this.person = person;
        this.wayBack = wayBack;
        this.placements = placements;
        this.eyes = eyes;
        this.stubs = stubs;
        refresh();
    }

    private void refresh() {
        removeAll();
        var seen = eyes.of(person);
        var current = wayBack.current(person);
        add(message, new H2(getTranslation("scheme.wayBack")));
        current.ifPresentOrElse(row -> add(stands(row, seen)), () -> add(new Paragraph(getTranslation("scheme.none"))));
        if (placements.recordedByViewer()) {
            add(current.<Component>map(this::move).orElseGet(this::place));
        }
        add(history(seen), stubs.of(person, Set.of("scheme")));
    }

    private Component stands(WayBack.Row row, Eyes.Of seen) {
        var card = new Article(new H3(word(row.stage())));
        card.addClassName("item");
        var since = row.stageSince();
        line(card, since == null ? null : getTranslation("scheme.since", Dates.brief(since)));
        var next = row.nextReview();
        line(
                card,
                next == null
                        ? getTranslation("scheme.noReview", row.nextReviewMissingBecause())
                        : getTranslation("scheme.nextReview", Dates.day(next)));
        line(card, row.wouldHelpNext() == null ? null : getTranslation("scheme.wouldHelp.is", row.wouldHelpNext()));
        var allocated = row.allocated();
        line(card, allocated == null ? null : getTranslation("scheme.allocated", Dates.brief(allocated)));
        line(card, row.removingPractice() == null ? null : getTranslation("scheme.from", row.removingPractice()));
        line(card, row.reference() == null ? null : getTranslation("scheme.reference", row.reference()));
        card.add(seen.on(row.id()));
        return card;
    }

    private Component history(Eyes.Of seen) {
        var section = new Section(new H2(getTranslation("scheme.history")));
        var moves = wayBack.moves(person);
        moves.forEach(move -> {
            var card = new Article(new H3(getTranslation(
                    move.isBack() ? "scheme.movedBack" : "scheme.moved", word(move.to()), Dates.brief(move.on()))));
            card.addClassName("item");
            line(card, getTranslation("scheme.because", move.reason()));
            line(
                    card,
                    move.wouldHelpNext() == null ? null : getTranslation("scheme.wouldHelp.is", move.wouldHelpNext()));
            card.add(seen.on(move.id()));
            section.add(card);
        });
        section.setVisible(!moves.isEmpty());
        return section;
    }

    private Component move(WayBack.Row row) {
        return new Button(
                getTranslation("scheme.move"), click -> new PlacementDialogs(placements, this).move(row, this::stored));
    }

    private Component place() {
        return new Button(
                getTranslation("scheme.place"),
                click -> new PlacementDialogs(placements, this).place(person, this::stored));
    }

    private void stored() {
        refresh();
        message.say(getTranslation("form.saved"));
    }

    private String word(Stage stage) {
        return getTranslation("scheme.stage." + stage.number());
    }

    private static void line(Article card, @org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            var line = new Paragraph(text);
            line.addClassName("words");
            card.add(line);
        }
    }
}
