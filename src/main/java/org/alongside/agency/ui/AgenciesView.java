package org.alongside.agency.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.agency.Agencies;
import org.alongside.agency.AgencyId;
import org.alongside.agency.AgencyList;
import org.alongside.agency.AgencyList.Agreement;
import org.alongside.agency.AgencyList.Filter;
import org.alongside.agency.AgencyList.Row;
import org.alongside.agency.AgencyRefusal;
import org.alongside.agency.AgencyRoutes;
import org.alongside.agency.PracticeSearch;
import org.alongside.kit.Message;

/** All agencies: the administrator adds them, records their signatures and goes on to their posts. */
@Route(AgencyRoutes.LIST)
@Menu(title = "agency.agencies.title", order = 80)
@RolesAllowed("PARTNERSHIP_ADMINISTRATOR")
class AgenciesView extends VerticalLayout implements HasDynamicTitle {

    private final Agencies agencies;
    private final AgencyList list;
    private final AgencyForm form;
    private final Message message = new Message();
    private final Div check = new Div();
    private final TextField text = new TextField();
    private final Grid<Row> rows = new Grid<>();

    AgenciesView(Agencies agencies, AgencyList list, PracticeSearch practices) {
        this.agencies = agencies;
        this.list = list;
        this.form = new AgencyForm(practices);
        addClassName("agencies");
        check.getElement().setAttribute("role", "status");
        add(
                new H1(getPageTitle()),
                message,
                check,
                filter(),
                rows(),
                new H2(getTranslation("agency.add.title")),
                form,
                adding());
    }

    private Component filter() {
        text.setLabel(getTranslation("agency.agencies.find"));
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> find());
        return text;
    }

    private Component rows() {
        rows.addComponentColumn(row -> new Anchor(AgencyRoutes.posts(row.id()), row.name()))
                .setHeader(getTranslation("agency.agencies.name"))
                .setFlexGrow(2)
                .setWidth("14rem");
        rows.addColumn(row -> getTranslation("agency.kind." + row.kind()))
                .setHeader(getTranslation("agency.agencies.kind"));
        rows.addColumn(Row::practice).setHeader(getTranslation("agency.agencies.practice"));
        rows.addColumn(row -> getTranslation("agency.agreement." + row.agreement()))
                .setHeader(getTranslation("agency.agencies.agreement"));
        rows.addColumn(Row::posts).setHeader(getTranslation("agency.agencies.posts"));
        rows.addComponentColumn(this::signature).setHeader(getTranslation("agency.agencies.act"));
        rows.setEmptyStateText(getTranslation("agency.agencies.none"));
        find();
        return rows;
    }

    private Component signature(Row row) {
        var signed = row.agreement() == Agreement.SIGNED;
        var button = signed
                ? new Button(getTranslation("agency.agreement.end"), click -> checkEnd(row))
                : new Button(getTranslation("agency.agreement.sign"), click -> sign(row));
        button.setAriaLabel(button.getText() + ": " + row.name());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Component adding() {
        var add = new Button(getTranslation("agency.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    private void add() {
        message.clear();
        form.read()
                .ifPresent(draft -> agencies.add(AgencyId.random(), draft.name(), draft.kind(), draft.practice())
                        .ifPresentOrElse(form::refuse, () -> {
                            form.clear();
                            said("agency.add.done", draft.name());
                        }));
    }

    private void sign(Row row) {
        agencies.signAgreement(row.id(), null, null)
                .ifPresentOrElse(this::refused, () -> said("agency.agreement.sign.done", row.name()));
    }

    /** Says how many would no longer see anything, before it is done. */
    private void checkEnd(Row row) {
        message.clear();
        check.removeAll();
        check.add(
                new Paragraph(getTranslation("agency.agreement.end.check", row.name(), row.posts())),
                new Button(getTranslation("agency.agreement.end.yes"), click -> end(row)),
                new Button(getTranslation("agency.agreement.end.no"), click -> check.removeAll()));
    }

    private void end(Row row) {
        check.removeAll();
        agencies.endAgreement(row.id())
                .ifPresentOrElse(this::refused, () -> said("agency.agreement.end.done", row.name()));
    }

    private void said(String key, String name) {
        message.say(getTranslation(key, name));
        find();
    }

    private void refused(AgencyRefusal refusal) {
        message.refuse(getTranslation(refusal.key()));
        find();
    }

    private void find() {
        var filter = new Filter(text.getValue());
        rows.setItems(page -> list.page(filter, page.getOffset(), page.getLimit()), page -> list.count(filter));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agency.agencies.title");
    }
}
