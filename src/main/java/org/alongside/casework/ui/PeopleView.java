package org.alongside.casework.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.alongside.actor.Roles;
import org.alongside.casework.CaseRoutes;
import org.alongside.casework.Caseload;
import org.alongside.kit.Dates;
import org.alongside.person.NhsNumber;
import org.jspecify.annotations.Nullable;

/**
 * The people whom the viewer may know of. What is looked for stays out of the address, because addresses end up in histories and logs.
 */
@Route(CaseRoutes.PEOPLE)
@Menu(title = "people.menu", order = 10)
@RolesAllowed(Roles.STAFF)
class PeopleView extends VerticalLayout implements HasDynamicTitle {

    private final transient Caseload caseload;
    private final TextField text = new TextField(getTranslation("people.search"));
    private final Grid<Caseload.Row> rows = new Grid<>();
    private final Paragraph found = new Paragraph();
    private final Anchor register = new Anchor(CaseRoutes.REGISTER, getTranslation("people.register"));
    private final boolean mayRegister;
    private Caseload.Filter filter = new Caseload.Filter("");

    PeopleView(Caseload caseload, AuthenticationContext session) {
        this.caseload = caseload;
        mayRegister = session.hasAnyRole(Roles.CASE_COORDINATOR, Roles.SCHEME_COORDINATOR);
        addClassName("people");
        found.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("people.title")), search(), found, register, rows());
        look();
    }

    private Component search() {
        text.setHelperText(getTranslation("people.search.help"));
        text.setWidthFull();
        var button = new Button(getTranslation("people.search.go"), click -> look());
        button.addClickShortcut(Key.ENTER).listenOn(text);
        var search = new Div(text, button);
        search.addClassName("search");
        search.getElement().setAttribute("role", "search");
        return search;
    }

    private Component rows() {
        rows.addComponentColumn(row -> new Anchor(CaseRoutes.one(row.person()), row.name()))
                .setHeader(getTranslation("people.name"))
                .setFlexGrow(2)
                .setWidth("11rem");
        rows.addColumn(row -> row.born() == null ? "" : Dates.brief(row.born()))
                .setHeader(getTranslation("people.born"))
                .setAutoWidth(true);
        rows.addColumn(row -> number(row.nhsNumber()))
                .setHeader(getTranslation("people.nhsNumber"))
                .setAutoWidth(true);
        rows.addColumn(row -> row.nextReview() == null ? "" : Dates.brief(row.nextReview()))
                .setHeader(getTranslation("people.nextReview"))
                .setAutoWidth(true);
        rows.addColumn(row -> row.stage() == null ? "" : getTranslation("scheme.stage." + row.stage()))
                .setHeader(getTranslation("people.stage"))
                .setAutoWidth(true);
        rows.addColumn(row -> row.surgery() == null ? "" : row.surgery())
                .setHeader(getTranslation("people.surgery"))
                .setAutoWidth(true);
        rows.setItems(
                query -> caseload.page(filter, query.getOffset(), query.getLimit()), query -> caseload.count(filter));
        return rows;
    }

    private void look() {
        filter = new Caseload.Filter(text.getValue());
        rows.getDataProvider().refreshAll();
        var many = caseload.count(filter);
        var asked = !text.getValue().isBlank();
        found.setText(
                many == 0
                        ? getTranslation(asked ? "people.noneFound" : "people.empty")
                        : getTranslation("people.found", many));
        rows.setVisible(many > 0);
        register.setVisible(mayRegister && asked);
    }

    private static String number(@Nullable String digits) {
        return digits == null ? "" : new NhsNumber(digits).shown();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title");
    }
}
