package org.alongside.casework.ui;

import com.vaadin.flow.component.Component;
import org.alongside.actor.PersonId;
import org.alongside.casework.WorkingWith;
import org.alongside.casework.tab.Eyes;
import org.alongside.casework.tab.RecordTab;
import org.alongside.casework.tab.Stubs;
import org.alongside.consent.Involvements;
import org.alongside.person.Around;
import org.alongside.person.ContactPoints;

/** Tab of the record: how to reach the person, who is around them, who works with them. */
@org.springframework.stereotype.Component
class PeopleTab implements RecordTab {

    private final ContactPoints contacts;
    private final Around around;
    private final WorkingWith working;
    private final Involvements involvements;
    private final Eyes eyes;
    private final Stubs stubs;

    PeopleTab(
            ContactPoints contacts,
            Around around,
            WorkingWith working,
            Involvements involvements,
            Eyes eyes,
            Stubs stubs) {
        this.contacts = contacts;
        this.around = around;
        this.working = working;
        this.involvements = involvements;
        this.eyes = eyes;
        this.stubs = stubs;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component content(PersonId person) {
        return new PeoplePanel(person, this);
    }

    ContactPoints contacts() {
        return contacts;
    }

    Around around() {
        return around;
    }

    WorkingWith working() {
        return working;
    }

    Involvements involvements() {
        return involvements;
    }

    Eyes eyes() {
        return eyes;
    }

    Stubs stubs() {
        return stubs;
    }
}
