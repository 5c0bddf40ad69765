package org.alongside.circle.ui;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.alongside.action.Actions;
import org.alongside.action.PersonActions;
import org.alongside.actor.PersonId;
import org.alongside.actor.Roles;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.circle.CircleRoutes;
import org.alongside.circle.Given;
import org.alongside.circle.Home;
import org.alongside.circle.NowHeld;
import org.alongside.consent.Notices;
import org.alongside.sharing.ShareFacts;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingNames;
import org.alongside.sharing.Telling;

/** Home: one person at a time, never two merged; one quiet page whenever there is nothing, whatever the reason. */
@Route(value = CircleRoutes.MINE, layout = CircleLayout.class)
@RolesAllowed({Roles.TRUSTED_PERSON, Roles.PERSON})
class MineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Given given;
    private final Home home;
    private final NowHeld now;
    private final SharingFacts facts;
    private final ShareFacts shares;
    private final SharingNames names;
    private final PersonActions promises;
    private final Actions actions;
    private final Notices notices;

    MineView(
            Given given,
            Home home,
            NowHeld now,
            SharingFacts facts,
            ShareFacts shares,
            SharingNames names,
            PersonActions promises,
            Actions actions,
            Notices notices) {
        this.given = given;
        this.home = home;
        this.now = now;
        this.facts = facts;
        this.shares = shares;
        this.names = names;
        this.promises = promises;
        this.actions = actions;
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var viewer = Viewers.current().orElseThrow();
        var people = viewer.person().map(List::of).orElseGet(this::helped);
        var asked = event.getRouteParameters().get("person");
        var one = asked.isPresent()
                ? people.stream()
                        .filter(each -> each.value().toString().equals(asked.get()))
                        .findFirst()
                : Optional.of(people).filter(each -> each.size() == 1).map(List::getFirst);
        if (people.size() > 1) {
            add(switcher(people));
        }
        if (one.isPresent()) {
            show(viewer, one.get());
        } else if (people.size() < 2 || asked.isPresent()) {
            quiet();
        } else {
            addComponentAsFirst(new H1(getTranslation("circle.people")));
        }
    }

    private List<PersonId> helped() {
        return given.mine().stream().map(Given.Row::person).distinct().toList();
    }

    private void show(Viewer viewer, PersonId person) {
        var name = facts.name(person);
        var page = home.open(person);
        if (name.isEmpty() || page.isEmpty()) {
            quiet();
            return;
        }
        var own = viewer.kind() == Viewer.Kind.PERSON;
        var cards = new HomeCards(name.get(), own);
        add(new H1(getTranslation(own ? "circle.hello" : "circle.helping", name.get())));
        add(new NowCard(person, now.about(person)));
        page.get().next().ifPresent(next -> add(cards.next(next)));
        var open = promises.mineAsTrusted(person).stream()
                .filter(each -> each.status().isOpen())
                .toList();
        if (!own && !open.isEmpty()) {
            add(new PromisesCard(open, actions));
        }
        if (!page.get().goals().isEmpty() || page.get().wayBack().isPresent()) {
            add(cards.plan(page.get()));
        }
        add(new AfterCard(person, page.get()));
        var told = notices.mine();
        if (own && !told.isEmpty()) {
            add(cards.told(told));
        }
        add(
                own
                        ? cards.whoCanSee(
                                shares.shares(person),
                                shares.withdrawals(person),
                                new Telling(this::getTranslation, name.get(), names.of(person)))
                        : cards.why(given.mine().stream()
                                .filter(each -> each.person().equals(person))
                                .toList()));
    }

    private Nav switcher(List<PersonId> people) {
        var list = new UnorderedList();
        people.forEach(each -> list.add(
                new ListItem(new Anchor(CircleRoutes.one(each), facts.name(each).orElse("")))));
        var switcher = new Nav(list);
        switcher.setAriaLabel(getTranslation("circle.people"));
        switcher.addClassName("people");
        return switcher;
    }

    private void quiet() {
        removeAll();
        add(new H1(getTranslation("circle.quiet.title")), new Paragraph(getTranslation("circle.quiet")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("circle.title");
    }
}
