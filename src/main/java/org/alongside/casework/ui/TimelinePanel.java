package org.alongside.casework.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.alongside.actor.PersonId;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.casework.RecordItems;
import org.alongside.casework.tab.Eyes;
import org.alongside.casework.tab.Stubs;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.kit.Dates;
import org.alongside.kit.FormDialog;
import org.alongside.kit.Message;
import org.jspecify.annotations.Nullable;

/** What the viewer sees of a record by day, newest first; words of a note open in their place. */
class TimelinePanel extends Div {

    private static final int PAGE = 50;

    private final transient PersonId person;
    private final transient RecordItems items;
    private final transient Notes notes;
    private final transient Eyes eyes;
    private final transient Stubs stubs;
    private final Message message = new Message();
    private int most = PAGE;

    TimelinePanel(PersonId person, RecordItems items, Notes notes, Eyes eyes, Stubs stubs) {
        this.person = person;
        this.items = items;
        this.notes = notes;
        this.eyes = eyes;
        this.stubs = stubs;
        addClassName("timeline");
        refresh();
    }

    private void refresh() {
        removeAll();
        add(message, new Button(getTranslation("timeline.write"), click -> write()));
        var all = items.list(person);
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("timeline.empty")));
        }
        days(all.stream().limit(most).toList());
        if (all.size() > most) {
            add(new Button(getTranslation("timeline.more"), click -> {
                most += PAGE;
                refresh();
            }));
        }
        add(stubs.of(person, Set.copyOf(notes.categories())));
    }

    private void days(List<RecordItems.Row> rows) {
        var seen = eyes.of(person);
        var day = "";
        for (var row : rows) {
            var heading = Dates.day(Dates.dayOf(row.recordedAt().toInstant()));
            if (!heading.equals(day)) {
                add(new H2(heading));
                day = heading;
            }
            add(item(row, seen));
        }
    }

    private Component item(RecordItems.Row row, Eyes.Of seen) {
        var card = new Article(new H3(row.publicLine()));
        card.addClassName("item");
        var category = row.category() == null ? "none" : row.category();
        var meta = new Paragraph(getTranslation(
                "timeline.meta",
                getTranslation("category." + category),
                row.author() == null ? getTranslation("timeline.somebody") : row.author(),
                row.agency() == null ? "" : row.agency(),
                Dates.moment(row.recordedAt())));
        meta.addClassName("meta");
        card.add(meta);
        if (row.publicLineOnly()) {
            card.add(new Paragraph(getTranslation("timeline.publicLineOnly")));
        } else if (row.kind().equals("note")) {
            card.add(words(row));
        }
        card.add(seen.on(row.id()));
        return card;
    }

    private Component words(RecordItems.Row row) {
        var words = new Paragraph();
        words.addClassName("words");
        words.setVisible(false);
        var open = new Button(getTranslation("timeline.read"));
        open.setAriaLabel(getTranslation("timeline.readOf", row.publicLine()));
        open.addClickListener(click -> {
            words.setText(items.noteWords(row.id()).orElse(getTranslation("refusal.NOT_AVAILABLE")));
            words.setVisible(!words.isVisible());
        });
        return new Div(open, words);
    }

    private void write() {
        var dialog = new FormDialog(getTranslation("timeline.write"));
        var categories = notes.categories();
        var category = dialog.field(select("timeline.category", categories, "category."));
        category.setValue(categories.getFirst());
        var level = dialog.field(select("timeline.level", List.of("own", "2", "3"), "timeline.level."));
        level.setValue("own");
        var heading = dialog.line(getTranslation("timeline.heading"), "", true);
        var words = dialog.words(getTranslation("timeline.words"), "", true);
        var id = ItemId.random();
        dialog.ask(
                () -> {
                    var label = new ItemDraft(
                            id,
                            person,
                            "note",
                            category.getValue(),
                            level(level.getValue()),
                            heading.getValue(),
                            null,
                            false,
                            null);
                    return said(notes.write(new NoteDraft(label, words.getValue())));
                },
                () -> {
                    refresh();
                    message.say(getTranslation("form.saved"));
                });
    }

    private Optional<String> said(Optional<org.alongside.actor.Refusal> refusal) {
        return refusal.map(each -> getTranslation(each.key()));
    }

    private Select<String> select(String label, List<String> codes, String prefix) {
        var select = new Select<String>();
        select.setLabel(getTranslation(label));
        select.setItems(codes);
        select.setItemLabelGenerator(code -> getTranslation(prefix + code));
        return select;
    }

    private static @Nullable Integer level(String code) {
        return code.equals("own") ? null : Integer.valueOf(code);
    }
}
