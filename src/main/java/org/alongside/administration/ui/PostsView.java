package org.alongside.administration.ui;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.administration.Newcomers;
import org.alongside.agency.AgencyId;
import org.alongside.agency.AgencyList;
import org.alongside.agency.AgencyRefusal;
import org.alongside.agency.AgencyRoutes;
import org.alongside.agency.PostList;
import org.alongside.agency.PostList.Row;
import org.alongside.agency.Posts;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.springframework.beans.factory.annotation.Value;

/** Who works in one agency, in which role, since when; posts begin and end here. */
@Route(AgencyRoutes.POSTS)
@RolesAllowed(Roles.PARTNERSHIP_ADMINISTRATOR)
class PostsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final AgencyList agencies;
    private final PostList list;
    private final Posts posts;
    private final Newcomers newcomers;
    private final NewcomerForm form;
    private final Message message = new Message();
    private final Grid<Row> rows = new Grid<>();
    private AgencyId agency = new AgencyId(new UUID(0, 0));

    PostsView(
            AgencyList agencies,
            PostList list,
            Posts posts,
            Newcomers newcomers,
            @Value("${alongside.sign-in.issuer}") String issuer) {
        this.agencies = agencies;
        this.list = list;
        this.posts = posts;
        this.newcomers = newcomers;
        this.form = new NewcomerForm(issuer);
        addClassName("posts");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("agency")
                .flatMap(AgencyId::read)
                .flatMap(agencies::one)
                .orElseThrow(NotFoundException::new);
        agency = found.id();
        removeAll();
        add(
                new Anchor(AgencyRoutes.LIST, getTranslation("administration.posts.back")),
                new H1(getTranslation("administration.posts.of", found.name())),
                new Anchor(AgencyRoutes.mail(agency), getTranslation("administration.posts.mail")),
                message,
                rows(),
                new H2(getTranslation("administration.newcomer.title")),
                form,
                beginning());
    }

    private Component rows() {
        rows.removeAllColumns();
        rows.addColumn(Row::name).setHeader(getTranslation("administration.posts.name"));
        rows.addColumn(row -> getTranslation("role." + row.role()))
                .setHeader(getTranslation("administration.posts.role"));
        rows.addColumn(row -> Dates.brief(row.first())).setHeader(getTranslation("administration.posts.first"));
        rows.addColumn(this::last).setHeader(getTranslation("administration.posts.last"));
        rows.addComponentColumn(this::ending).setHeader(getTranslation("administration.posts.act"));
        rows.setEmptyStateText(getTranslation("administration.posts.none"));
        rows.setItems(list.of(agency));
        return rows;
    }

    private String last(Row row) {
        var last = row.last();
        return last == null ? getTranslation("administration.posts.open") : Dates.brief(last);
    }

    private Component ending(Row row) {
        if (row.ended()) {
            return new Span(getTranslation("administration.posts.ended"));
        }
        var end = new Button(getTranslation("administration.posts.end"), click -> end(row));
        end.setAriaLabel(end.getText() + ": " + row.name());
        end.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return end;
    }

    private Component beginning() {
        var begin = new Button(getTranslation("administration.newcomer.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    private void begin() {
        message.clear();
        form.read()
                .ifPresent(newcomer -> newcomers.begin(agency, newcomer).ifPresentOrElse(this::refused, () -> {
                    form.clear();
                    said("administration.newcomer.done", newcomer.name());
                }));
    }

    private void end(Row row) {
        posts.end(row.id()).ifPresentOrElse(this::refused, () -> said("administration.posts.end.done", row.name()));
    }

    private void said(String key, String name) {
        message.say(getTranslation(key, name));
        rows.setItems(list.of(agency));
    }

    private void refused(AgencyRefusal refusal) {
        message.refuse(getTranslation(refusal.key()));
        rows.setItems(list.of(agency));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.posts.title");
    }
}
