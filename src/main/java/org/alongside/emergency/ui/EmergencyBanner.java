package org.alongside.emergency.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.actor.PersonId;
import org.alongside.casework.tab.RecordBanner;
import org.alongside.emergency.Declarations;
import org.alongside.kit.Dates;
import org.springframework.stereotype.Service;

/** Stands on the record as long as its reader has it open under an emergency. */
@Service
class EmergencyBanner implements RecordBanner {

    private final Declarations declarations;

    EmergencyBanner(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public Optional<Component> of(PersonId person) {
        return declarations.until(person).map(until -> {
            var banner = new Paragraph();
            banner.addClassName("standing");
            banner.setText(banner.getTranslation("emergency.banner", Dates.time(until)));
            return banner;
        });
    }
}
