package org.alongside.shell;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The first page after signing in. */
@Route("")
@PermitAll
class LandingView extends VerticalLayout implements HasDynamicTitle {

    LandingView(AuthenticationContext session) {
        var name = SignedIn.now().map(SignedIn::name).orElse("");
        add(
                new H1(getTranslation("shell.landing.welcome", name)),
                new Button(getTranslation("shell.signOut"), click -> session.logout()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.landing.title");
    }
}
