package org.alongside.shell;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.alongside.actor.Choice;
import org.alongside.actor.Choices;
import org.alongside.actor.ChooseFirst;

/** Asks somebody with several posts which one to be, and tells somebody unknown whom to ask. */
@Route(value = ChooseFirst.ASK, autoLayout = false)
@PermitAll
class WhoView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Choices choices;
    private String then = "";

    WhoView(Choices choices, AuthenticationContext session) {
        this.choices = choices;
        addClassName("who");
        var mine = choices.mine();
        add(new H1(getTranslation(mine.isEmpty() ? "shell.who.unknown" : "shell.who.title")));
        add(mine.isEmpty() ? new Paragraph(getTranslation("shell.who.ask")) : cards());
        add(new Button(getTranslation("shell.signOut"), click -> session.logout()));
    }

    private Component cards() {
        var list = new UnorderedList();
        list.addClassName("cards");
        choices.mine().forEach(choice -> list.add(new ListItem(card(choice))));
        return list;
    }

    private Button card(Choice choice) {
        var role = getTranslation("role." + choice.role());
        var agency = choice.agency();
        var card = new Button(new Span(agency == null ? role : role + ", " + agency), click -> choose(choice));
        card.addClassName("card");
        return card;
    }

    private void choose(Choice choice) {
        choices.choose(choice);
        UI.getCurrent().getPage().setLocation("/" + then);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        then = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("then")
                .filter(path -> path.matches("[a-z0-9/-]*") && !path.startsWith("/"))
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.who.title");
    }
}
