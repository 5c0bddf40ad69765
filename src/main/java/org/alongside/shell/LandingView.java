package org.alongside.shell;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Choice;
import org.alongside.actor.Choices;

/** Sends everybody to the page where their work begins. Addresses are text: the shell imports no feature. */
@Route(value = "", autoLayout = false)
@PermitAll
class LandingView extends Div implements BeforeEnterObserver {

    private final Choices choices;

    LandingView(Choices choices) {
        this.choices = choices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(choices.current().map(LandingView::firstPage).orElse("who"));
    }

    private static String firstPage(Choice choice) {
        return switch (choice.role()) {
            case "trusted-person", "person" -> "mine";
            case "case-coordinator", "scheme-coordinator", "safeguarding-lead", "privacy-officer" -> "people";
            case "partnership-administrator" -> "agencies";
            default -> "actions";
        };
    }
}
