package org.alongside.administration.ui;

import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import org.alongside.consent.Agreement;
import org.alongside.consent.Agreement.Category;
import org.alongside.kit.WideTable;

/** Categories down, roles across, and in each cell the most that the role may reach. */
class AgreementTable extends Div {

    private final Agreement agreement;
    private final AgreementWords words = new AgreementWords(this);

    AgreementTable(Agreement agreement) {
        this.agreement = agreement;
        var table = new WideTable(
                getTranslation("agreement.table"),
                Stream.concat(
                                Stream.of(getTranslation("agreement.category")),
                                agreement.roles().stream().map(words::role))
                        .toList());
        agreement
                .categories()
                .forEach(category -> table.rowOf(words.category(category.code()), more(category), cells(category)));
        addClassName("wide");
        add(table);
    }

    private String more(Category category) {
        return words.level(category.level()) + (category.emergency() ? getTranslation("agreement.emergency") : "");
    }

    private String[] cells(Category category) {
        return agreement.roles().stream()
                .map(role -> words.cell(agreement.cell(category.code(), role)))
                .toArray(String[]::new);
    }
}
