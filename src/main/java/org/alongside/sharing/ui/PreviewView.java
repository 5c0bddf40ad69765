package org.alongside.sharing.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.consent.Outcome;
import org.alongside.kit.Dates;
import org.alongside.sharing.Previews;
import org.alongside.sharing.SharingRoutes;

/** The record as another reader gets it, in a purple frame and read-only. */
@Route(SharingRoutes.PREVIEW)
@RolesAllowed(Roles.STAFF)
class PreviewView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Previews previews;

    PreviewView(Previews previews) {
        this.previews = previews;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Address.person(event);
        var reader = Address.id(event, "reader").orElseThrow(NotFoundException::new);
        var page = previews.as(person, reader).orElseThrow(NotFoundException::new);
        var name = page.reader().name();
        var frame = new Section(new H1(getTranslation("sharing.preview.title", name)));
        frame.addClassName("preview-frame");
        frame.add(new Paragraph(getTranslation("sharing.preview.text", name)));
        frame.add(items("sharing.preview.sees", "sharing.preview.seesNothing", page.shown(), name));
        if (page.notShared()) {
            frame.add(new Paragraph(getTranslation("sharing.preview.notShared", name)));
        }
        frame.add(items("sharing.preview.seesNot", "sharing.preview.seesAll", page.kept(), name));
        removeAll();
        add(new Anchor(SharingRoutes.tab(person), getTranslation("sharing.preview.end")), frame);
    }

    private Component items(String heading, String none, List<Previews.Shown> shown, String name) {
        var part = new Div(new H2(getTranslation(heading, name)));
        if (shown.isEmpty()) {
            part.add(new Paragraph(getTranslation(none, name)));
        }
        shown.forEach(each -> part.add(item(each)));
        return part;
    }

    private Component item(Previews.Shown shown) {
        var answer = shown.reader();
        var meta = new Paragraph(getTranslation(
                "sharing.preview.meta", getTranslation("category." + shown.category()), Dates.moment(shown.at())));
        meta.addClassName("meta");
        var outcome = getTranslation(
                answer.outcome() == Outcome.PART ? "sharing.preview.line" : "sharing.preview.because",
                getTranslation("because." + answer.because()));
        var item = new Div(new Paragraph(shown.line()), meta, new Paragraph(outcome));
        item.addClassName("item");
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sharing.preview");
    }
}
