package org.alongside.casework.ui;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.PersonId;
import org.alongside.actor.Roles;
import org.alongside.actor.Viewers;
import org.alongside.casework.CaseRoutes;
import org.alongside.casework.Records;
import org.alongside.casework.tab.RecordBanner;
import org.alongside.casework.tab.RecordTab;

/** Everything about one person: who they are on top, below it the tab that the address names. */
@Route(CaseRoutes.RECORD)
@RolesAllowed(Roles.STAFF)
class RecordView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Records records;
    private final List<RecordTab> tabs;
    private final List<RecordBanner> banners;

    RecordView(Records records, List<RecordTab> tabs, List<RecordBanner> banners) {
        this.records = records;
        this.banners = banners;
        this.tabs = tabs.stream().sorted(Comparator.comparing(RecordTab::order)).toList();
        addClassName("record");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var person = parameters.get("person").flatMap(RecordView::id).orElseThrow(NotFoundException::new);
        var header = records.open(person).orElseThrow(NotFoundException::new);
        var shown = tabs.stream().filter(RecordView::shown).toList();
        var tab = parameters
                .get("tab")
                .orElse(shown.isEmpty() ? "" : shown.getFirst().name());
        var current = shown.stream().filter(each -> each.name().equals(tab)).findFirst();
        removeAll();
        add(new IdentityBar(header));
        banners.forEach(banner -> banner.of(person).ifPresent(this::add));
        add(navigation(person, shown, tab));
        current.ifPresentOrElse(each -> add(each.content(person)), () -> {
            throw new NotFoundException();
        });
    }

    private Component navigation(PersonId person, List<RecordTab> shown, String current) {
        var list = new UnorderedList();
        for (var tab : shown) {
            var link = new Anchor(CaseRoutes.one(person, tab.name()), getTranslation("record.tab." + tab.name()));
            if (tab.name().equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var navigation = new Nav(list);
        navigation.addClassName("tabs");
        navigation.setAriaLabel(getTranslation("record.tabs"));
        return navigation;
    }

    private static boolean shown(RecordTab tab) {
        return Viewers.current().filter(tab::shownTo).isPresent();
    }

    private static java.util.Optional<PersonId> id(String text) {
        try {
            return java.util.Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return java.util.Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("record.title");
    }
}
