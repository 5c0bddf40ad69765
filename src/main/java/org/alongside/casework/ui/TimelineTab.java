package org.alongside.casework.ui;

import com.vaadin.flow.component.Component;
import org.alongside.actor.PersonId;
import org.alongside.casework.Notes;
import org.alongside.casework.RecordItems;
import org.alongside.casework.tab.Eyes;
import org.alongside.casework.tab.RecordTab;

/** Tab of the record: everything by day, and writing a note. */
@org.springframework.stereotype.Component
class TimelineTab implements RecordTab {

    private final RecordItems items;
    private final Notes notes;
    private final Eyes eyes;
    private final org.alongside.casework.tab.Stubs stubs;

    TimelineTab(RecordItems items, Notes notes, Eyes eyes, org.alongside.casework.tab.Stubs stubs) {
        this.items = items;
        this.notes = notes;
        this.eyes = eyes;
        this.stubs = stubs;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component content(PersonId person) {
        return new TimelinePanel(person, items, notes, eyes, stubs);
    }
}
