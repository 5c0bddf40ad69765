package org.alongside.register.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import org.alongside.kit.DayField;
import org.alongside.kit.Message;
import org.alongside.register.entry.RegisterField;
import org.alongside.register.sheet.SheetMatch;
import org.alongside.register.sheet.SheetMatch.Column;

import static java.util.stream.Collectors.joining;

/** Columns as their headings were understood; each can be changed, and a hidden one is off until it is ticked. */
final class ColumnsStep extends Div {

    private static final List<RegisterField> FIELDS = Arrays.stream(RegisterField.values())
            .filter(field -> !field.isCounted())
            .sorted(Comparator.comparing(RegisterField::heading))
            .toList();

    private final Message missing = new Message();
    private final UnorderedList columns = new UnorderedList();
    private final DayField day = new DayField();
    private final BiConsumer<SheetMatch, LocalDate> agreed;
    private SheetMatch match;

    ColumnsStep(SheetMatch match, LocalDate today, BiConsumer<SheetMatch, LocalDate> agreed) {
        this.match = match;
        this.agreed = agreed;
        columns.addClassName("columns");
        day.setLabel(getTranslation("register.columns.day"));
        day.setValue(today);
        var go = new Button(getTranslation("register.columns.go"), click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(getTranslation("register.columns.title")));
        add(new Paragraph(getTranslation("register.columns.text")), day, columns, missing, go);
        list();
    }

    private void list() {
        columns.removeAll();
        match.columns().forEach(column -> columns.add(item(column)));
    }

    private ListItem item(Column column) {
        var name = new Span(column.letters() + " " + column.heading());
        name.addClassName("heading");
        var item = new ListItem(name);
        if (column.hidden()) {
            var hidden = new Span(getTranslation("register.columns.hidden"));
            hidden.addClassName("hidden-column");
            item.add(hidden);
        }
        item.add(meaning(column), ticked(column));
        return item;
    }

    private Component meaning(Column column) {
        var meaning = new Select<RegisterField>();
        meaning.setItems(FIELDS);
        meaning.setItemLabelGenerator(field -> field == null ? "" : getTranslation(field.key()));
        meaning.setEmptySelectionAllowed(true);
        meaning.setEmptySelectionCaption(getTranslation("register.columns.nothing"));
        meaning.setAriaLabel(getTranslation("register.columns.meaning", column.letters()));
        var field = column.field();
        if (field != null && !field.isCounted()) {
            meaning.setValue(field);
        }
        meaning.addValueChangeListener(change -> {
            var chosen = change.getValue();
            change(chosen == null ? match.tick(column.index(), false) : match.assign(column.index(), chosen));
        });
        return meaning;
    }

    private Component ticked(Column column) {
        var field = column.field();
        var box = new Checkbox(getTranslation("register.columns.take", column.letters()), column.ticked());
        box.setEnabled(field != null && !field.isCounted());
        box.addValueChangeListener(change -> change(match.tick(column.index(), change.getValue())));
        return box;
    }

    private void change(SheetMatch changed) {
        match = changed;
        missing.clear();
        list();
    }

    private void go() {
        var lacking = match.missing();
        if (!lacking.isEmpty()) {
            var headings = lacking.stream()
                    .map(field -> getTranslation(field.key()))
                    .sorted()
                    .collect(joining(", "));
            missing.refuse(getTranslation("register.columns.missing", headings));
        } else if (day.getValue() == null) {
            missing.refuse(getTranslation("register.columns.noDay"));
        } else {
            agreed.accept(match, day.getValue());
        }
    }
}
