package org.alongside.sharing.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.actor.PersonId;
import org.alongside.casework.tab.RecordBanner;
import org.alongside.kit.Dates;
import org.alongside.sharing.OverrideList;
import org.springframework.stereotype.Service;

/** Stands on the record as long as its reader sees something of it without consent. */
@Service
class OverrideBanner implements RecordBanner {

    private final OverrideList overrides;

    OverrideBanner(OverrideList overrides) {
        this.overrides = overrides;
    }

    @Override
    public Optional<Component> of(PersonId person) {
        return overrides.readsUntil(person).map(until -> {
            var banner = new Paragraph();
            banner.addClassName("standing");
            banner.setText(banner.getTranslation("sharing.override.banner", Dates.moment(until)));
            return banner;
        });
    }
}
