package org.alongside.plan.ui;

import com.vaadin.flow.component.Component;
import org.alongside.actor.PersonId;
import org.alongside.casework.tab.RecordTab;

/** First tab of the record: what matters to the person, and what is done about it. */
@org.springframework.stereotype.Component
class PlanTab implements RecordTab {

    private final PlanReading reading;
    private final PlanWriting writing;

    PlanTab(PlanReading reading, PlanWriting writing) {
        this.reading = reading;
        this.writing = writing;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component content(PersonId person) {
        return new PlanPanel(person, reading, writing);
    }
}
