package org.alongside.agency.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.agency.AgencyRoutes;
import org.alongside.agency.PracticeSearch;
import org.alongside.agency.PracticeSearch.Filter;
import org.alongside.agency.PracticeSearch.Row;
import org.alongside.agency.Practices;
import org.alongside.kit.Dates;

/** The NHS list: found by anybody who works here, renewed by whoever keeps it. */
@Route(AgencyRoutes.PRACTICES)
@Menu(title = "agency.practices.title", order = 81)
@RolesAllowed("STAFF")
class PracticesView extends VerticalLayout implements HasDynamicTitle {

    private final PracticeSearch search;
    private final Practices practices;
    private final TextField text = new TextField();
    private final Checkbox openOnly = new Checkbox();
    private final Span found = new Span();
    private final Grid<Row> rows = new Grid<>();

    PracticesView(PracticeSearch search, Practices practices) {
        this.search = search;
        this.practices = practices;
        addClassName("practices");
        add(new H1(getPageTitle()), filters(), found(), rows());
        if (practices.mayImport()) {
            add(renewal());
        }
    }

    private Component filters() {
        text.setLabel(getTranslation("agency.practices.find"));
        text.setHelperText(getTranslation("agency.practices.find.help"));
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> find());
        openOnly.setLabel(getTranslation("agency.practices.openOnly"));
        openOnly.addValueChangeListener(change -> find());
        var filters = new Div(text, openOnly);
        filters.addClassName("filters");
        return filters;
    }

    private Component found() {
        found.getElement().setAttribute("role", "status");
        return found;
    }

    private Component rows() {
        rows.addColumn(Row::code).setHeader(getTranslation("agency.practices.code"));
        rows.addColumn(Row::name).setHeader(getTranslation("agency.practices.name"));
        rows.addColumn(row -> row.address() + ", " + row.postcode())
                .setHeader(getTranslation("agency.practices.address"));
        rows.addColumn(Row::telephone).setHeader(getTranslation("agency.practices.telephone"));
        rows.addColumn(this::state).setHeader(getTranslation("agency.practices.state"));
        rows.setEmptyStateText(getTranslation("agency.practices.none"));
        find();
        return rows;
    }

    private Component renewal() {
        return new PracticeUpload(practices, this::find);
    }

    private String state(Row row) {
        var closed = row.closed();
        return closed == null
                ? getTranslation("agency.practices.open")
                : getTranslation("agency.practices.closed", Dates.brief(closed));
    }

    private void find() {
        var filter = new Filter(text.getValue(), openOnly.getValue());
        var count = search.count(filter);
        found.setText(getTranslation("agency.practices.found", count));
        rows.setItems(page -> search.page(filter, page.getOffset(), page.getLimit()), page -> search.count(filter));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agency.practices.title");
    }
}
