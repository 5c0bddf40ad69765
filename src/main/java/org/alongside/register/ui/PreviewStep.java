package org.alongside.register.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.alongside.agency.PracticeSearch;
import org.alongside.kit.Status;
import org.alongside.register.preview.Decisions;
import org.alongside.register.preview.Outcome;
import org.alongside.register.preview.PreviewRow;
import org.alongside.register.preview.RegisterPreview;

/** Every row with its outcome, and decisions where they are needed. Nothing has been saved. */
final class PreviewStep extends Div {

    private final PracticeSearch practices;
    private final Consumer<RegisterPreview> confirm;
    private final RowWords words = new RowWords(this);
    private final UnorderedList counts = new UnorderedList();
    private final Select<Outcome> filter = new Select<>();
    private final Grid<PreviewRow> rows = new Grid<>();
    private RegisterPreview preview;

    PreviewStep(RegisterPreview preview, PracticeSearch practices, Consumer<RegisterPreview> confirm) {
        this.preview = preview;
        this.practices = practices;
        this.confirm = confirm;
        addClassName("preview");
        counts.addClassName("counts");
        add(new H2(getTranslation("register.preview.title")));
        add(new Paragraph(getTranslation("register.preview.text")), counts, later(), filter(), rows(), go());
        refresh();
    }

    private Component later() {
        var sheets = preview.followLater();
        var later = new Paragraph(getTranslation("register.preview.later", String.join(", ", sheets)));
        later.setVisible(!sheets.isEmpty());
        return later;
    }

    private Component filter() {
        filter.setLabel(getTranslation("register.preview.filter"));
        filter.setItems(Outcome.values());
        filter.setItemLabelGenerator(outcome -> outcome == null ? "" : words.outcome(outcome));
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("register.preview.all"));
        filter.addValueChangeListener(change -> list());
        return filter;
    }

    private Component rows() {
        rows.addColumn(PreviewRow::number)
                .setHeader(getTranslation("register.report.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        rows.addColumn(words::name).setHeader(getTranslation("register.report.name"));
        rows.addComponentColumn(row -> new Status(RowWords.shape(row.outcome()), words.outcome(row.outcome())))
                .setHeader(getTranslation("register.report.outcome"));
        rows.addColumn(words::why)
                .setHeader(getTranslation("register.preview.why"))
                .setFlexGrow(3);
        rows.addColumn(words::becomes).setHeader(getTranslation("register.preview.becomes"));
        rows.addComponentColumn(this::opener).setHeader(getTranslation("register.preview.decide"));
        rows.setItemDetailsRenderer(new ComponentRenderer<Component, PreviewRow>(this::panel));
        rows.setDetailsVisibleOnClick(false);
        rows.addClassName("rows");
        return rows;
    }

    private Component opener(PreviewRow row) {
        var key = row.outcome() == Outcome.NEEDS_DECISION ? "register.preview.decideRow" : "register.preview.lookAtRow";
        var opener = new Button(
                getTranslation(key, String.valueOf(row.number())),
                click -> rows.setDetailsVisible(row, !rows.isDetailsVisible(row)));
        opener.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return opener;
    }

    private Component panel(PreviewRow row) {
        return new DecisionPanel(
                row, preview.decisions().about(row.row().fingerprint()), words, practices, this::decide);
    }

    private void decide(UnaryOperator<Decisions> change) {
        preview = preview.with(change.apply(preview.decisions()));
        refresh();
    }

    private Component go() {
        var go = new Button(getTranslation("register.preview.go"), click -> confirm.accept(preview));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return go;
    }

    private void refresh() {
        counts.removeAll();
        for (var outcome : Outcome.values()) {
            var count = new Status(RowWords.shape(outcome), words.outcome(outcome) + ": " + preview.count(outcome));
            counts.add(new ListItem(count));
        }
        counts.add(new ListItem(
                getTranslation("register.preview.records", preview.rows().size())));
        counts.add(new ListItem(getTranslation("register.preview.notRecords", preview.notRecords())));
        list();
    }

    private void list() {
        var wanted = filter.getValue();
        rows.setItems(preview.rows().stream()
                .filter(row -> wanted == null || row.outcome() == wanted)
                .toList());
    }
}
