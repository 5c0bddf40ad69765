package org.alongside.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.alongside.consent.Agreement;
import org.alongside.consent.Agreement.Category;

/** Categories down, roles across, and in each cell the most that the role may reach. Scrolls inside its own box. */
class AgreementTable extends Div {

    private final Agreement agreement;
    private final AgreementWords words = new AgreementWords(this);

    AgreementTable(Agreement agreement) {
        this.agreement = agreement;
        addClassName("wide-table");
        var table = new NativeTable();
        table.setCaptionText(getTranslation("agreement.table"));
        table.getHead().add(headings());
        agreement.categories().forEach(category -> table.getBody().add(row(category)));
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("agreement.table"));
        getElement().setAttribute("tabindex", "0");
        add(table);
    }

    private NativeTableRow headings() {
        var row = new NativeTableRow(heading("col", getTranslation("agreement.category")));
        agreement.roles().forEach(role -> row.add(heading("col", words.role(role))));
        return row;
    }

    private NativeTableRow row(Category category) {
        var name = heading("row", words.category(category.code()));
        var more = new Span(
                words.level(category.level()) + (category.emergency() ? getTranslation("agreement.emergency") : ""));
        more.addClassName("meta");
        name.add(more);
        var row = new NativeTableRow(name);
        agreement
                .roles()
                .forEach(role -> row.add(new NativeTableCell(words.cell(agreement.cell(category.code(), role)))));
        return row;
    }

    private static NativeTableHeaderCell heading(String scope, String text) {
        var cell = new NativeTableHeaderCell(new Span(text));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
