package org.alongside.scheme.ui;

import com.vaadin.flow.component.Component;
import org.alongside.actor.PersonId;
import org.alongside.casework.tab.Eyes;
import org.alongside.casework.tab.RecordTab;
import org.alongside.casework.tab.Stubs;
import org.alongside.scheme.Placements;
import org.alongside.scheme.WayBack;

/** Tab of the record: where the person stands on the way back to an ordinary surgery. */
@org.springframework.stereotype.Component
class WayBackTab implements RecordTab {

    private final WayBack wayBack;
    private final Placements placements;
    private final Eyes eyes;
    private final Stubs stubs;

    WayBackTab(WayBack wayBack, Placements placements, Eyes eyes, Stubs stubs) {
        this.wayBack = wayBack;
        this.placements = placements;
        this.eyes = eyes;
        this.stubs = stubs;
    }

    @Override
    public String name() {
        return "way-back";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component content(PersonId person) {
        return new WayBackPanel(person, wayBack, placements, eyes, stubs);
    }
}
