package org.alongside.sharing.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.actor.PersonId;
import org.alongside.actor.Roles;
import org.alongside.consent.Notices;
import org.alongside.kit.Dates;
import org.alongside.sharing.Reminders;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingRoutes;

/** What the viewer was told at once, and what comes to an end soon, each with the way to the record. */
@Route(SharingRoutes.NOTICES)
@Menu(title = "sharing.notices.menu", order = 35)
@RolesAllowed(Roles.STAFF)
class NoticesView extends VerticalLayout implements HasDynamicTitle {

    private static final int MOST = 100;

    private final Map<PersonId, String> names;

    NoticesView(Notices notices, Reminders reminders, SharingFacts facts) {
        var ending = reminders.mine();
        var told = notices.mine().stream().limit(MOST).toList();
        names = facts.names(Stream.concat(
                        ending.stream().map(Reminders.Row::person),
                        told.stream().map(row -> new PersonId(row.person())))
                .collect(Collectors.toSet()));
        add(
                new H1(getTranslation("sharing.notices.title")),
                part("ending", ending, this::ending),
                part("told", told, this::told));
    }

    private <T> Component part(String name, List<T> rows, Function<T, Component> item) {
        var part = new Section(new H2(getTranslation("sharing.notices." + name)));
        part.setWidthFull();
        if (rows.isEmpty()) {
            part.add(new Paragraph(getTranslation("sharing.notices." + name + ".none")));
        }
        rows.forEach(row -> part.add(item.apply(row)));
        return part;
    }

    private Component ending(Reminders.Row row) {
        var last = Dates.day(Dates.dayOf(row.ends().toInstant().minusSeconds(1)));
        var words = "sharing.notices.ends." + row.about();
        return item(row.person(), getTranslation(words, name(row.person()), last))
                .meta(getTranslation("sharing.notices.days." + row.days()));
    }

    private Component told(Notices.Row row) {
        var person = new PersonId(row.person());
        return item(person, getTranslation("sharing.notices.about." + row.about(), name(person)))
                .meta(Dates.moment(row.at()));
    }

    /** Somebody may be told of a person whose record they cannot open. */
    private FactItem item(PersonId person, String sentence) {
        var item = new FactItem(sentence);
        if (names.containsKey(person)) {
            item.link(SharingRoutes.tab(person), getTranslation("sharing.notices.open", name(person)));
        }
        return item;
    }

    private String name(PersonId person) {
        return names.getOrDefault(person, getTranslation("sharing.notices.somebody"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sharing.notices.title");
    }
}
