package org.alongside.action.ui;

import java.time.Clock;

import com.vaadin.flow.component.Component;
import org.alongside.action.ActionRoutes;
import org.alongside.action.Actions;
import org.alongside.action.GoalChoices;
import org.alongside.action.Owners;
import org.alongside.action.PersonActions;
import org.alongside.actor.Choices;
import org.alongside.actor.PersonId;
import org.alongside.casework.Notes;
import org.alongside.casework.tab.Eyes;
import org.alongside.casework.tab.RecordTab;
import org.alongside.casework.tab.Stubs;

/** The tab of the record that holds what was promised for the person. */
@org.springframework.stereotype.Component
class ActionsTab implements RecordTab {

    private final PersonActions list;
    private final Actions actions;
    private final Owners owners;
    private final Eyes eyes;
    private final Stubs stubs;
    private final Choices choices;
    private final ActionExtras extras;
    private final GoalChoices goals;
    private final Notes notes;
    private final Clock clock;

    ActionsTab(
            PersonActions list,
            Actions actions,
            Owners owners,
            Eyes eyes,
            Stubs stubs,
            Choices choices,
            ActionExtras extras,
            GoalChoices goals,
            Notes notes,
            Clock clock) {
        this.list = list;
        this.actions = actions;
        this.owners = owners;
        this.eyes = eyes;
        this.stubs = stubs;
        this.choices = choices;
        this.extras = extras;
        this.goals = goals;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return ActionRoutes.TAB;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component content(PersonId person) {
        var asks = choices.current()
                .map(choice -> switch (choice.role()) {
                    case "case-coordinator", "scheme-coordinator", "safeguarding-lead" -> true;
                    default -> false;
                })
                .orElse(false);
        var background = new BackgroundFields.Choices(goals.of(person), notes.categories());
        return new ActionsOfPerson(person, asks, list, actions, owners, eyes, stubs, extras, background, clock);
    }
}
