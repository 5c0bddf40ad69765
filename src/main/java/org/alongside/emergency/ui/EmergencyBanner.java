package org.alongside.emergency.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.alongside.actor.PersonId;
import org.alongside.casework.tab.RecordBanner;
import org.alongside.consent.Emergencies;
import org.alongside.consent.EmergencyId;
import org.alongside.emergency.Declarations;
import org.alongside.emergency.EmergencyRoutes;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.springframework.stereotype.Service;

/** Stands on the record as long as its reader has it open under an emergency, and ends that when it is not needed any more. */
@Service
class EmergencyBanner implements RecordBanner {

    private final Declarations declarations;

    EmergencyBanner(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public Optional<Component> of(PersonId person) {
        return declarations.running(person).map(this::banner);
    }

    private Component banner(Emergencies.Running running) {
        var banner = new Div();
        var message = new Message();
        banner.addClassName("standing");
        banner.add(
                new Paragraph(banner.getTranslation("emergency.banner", Dates.time(running.until()))),
                new Button(banner.getTranslation("emergency.end"), press -> end(running.id(), message)),
                message);
        return banner;
    }

    /** The record may be closed now, so its page is left. */
    private void end(EmergencyId id, Message message) {
        declarations
                .end(id)
                .ifPresentOrElse(
                        refusal -> message.refuse(message.getTranslation(refusal.key())),
                        () -> UI.getCurrent()
                                .navigate(EmergencyRoutes.DECLARE, QueryParameters.of(EmergencyRoutes.ENDED, "yes")));
    }
}
