package org.alongside.circle.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.alongside.actor.Choices;

/** One column without a menu: the way out always in the same place on top, help and signing out always at the end. */
@AnonymousAllowed
class CircleLayout extends Div implements RouterLayout {

    /** A page that says nothing about anybody, for whoever must not be seen here. */
    private static final String ELSEWHERE = "https://www.bbc.co.uk/weather";

    private final Main page = new Main();

    CircleLayout(Choices choices, AuthenticationContext session) {
        addClassName("circle");
        var exit = new Anchor(ELSEWHERE, getTranslation("circle.exit"), AnchorTarget.DEFAULT);
        exit.addClassName("exit");
        exit.setRouterIgnore(true);
        var help = new Footer(new Paragraph(getTranslation("circle.help")));
        if (choices.mine().size() > 1) {
            help.add(new Anchor("who", getTranslation("shell.change")));
        }
        help.add(new Button(getTranslation("shell.signOut"), press -> session.logout()));
        add(new Header(exit), page, help);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }
}
