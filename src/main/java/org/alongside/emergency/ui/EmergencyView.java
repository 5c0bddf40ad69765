package org.alongside.emergency.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.consent.EmergencyId;
import org.alongside.emergency.Declarations;
import org.alongside.emergency.EmergencyRoutes;
import org.alongside.emergency.Sought;
import org.alongside.kit.Message;

/** Break glass: identify exactly, read what will happen, give the reason, declare. Whether anybody is on record is not said before. */
@Route(EmergencyRoutes.DECLARE)
@Menu(title = "emergency.menu", order = 45)
@RolesAllowed(Roles.GP_CLINICIAN)
class EmergencyView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Declarations declarations;
    private final SoughtForm sought = new SoughtForm();

    EmergencyView(Declarations declarations) {
        this.declarations = declarations;
        identify();
    }

    /** Whoever ended an access comes here, and reads that it is over. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var ended = event.getLocation().getQueryParameters().getSingleParameter(EmergencyRoutes.ENDED);
        if (ended.isPresent()) {
            var message = new Message();
            message.say(getTranslation("emergency.ended"));
            addComponentAsFirst(message);
        }
    }

    private void identify() {
        removeAll();
        add(
                new H1(getTranslation("emergency.title")),
                new Paragraph(getTranslation("emergency.text")),
                new H2(getTranslation("emergency.who")),
                sought,
                new Button(
                        getTranslation("emergency.next"), press -> sought.read().ifPresent(this::interrupt)));
    }

    private void interrupt(Sought who) {
        var id = EmergencyId.random();
        removeAll();
        add(
                new H1(getTranslation("emergency.title")),
                new Interruption(who, reason -> declarations.declare(id, who, reason), this::identify));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("emergency.title");
    }
}
