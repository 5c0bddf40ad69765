package org.alongside.plan.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.actor.PersonId;
import org.alongside.casework.tab.Eyes;
import org.alongside.kit.Message;

/** What matters to the person first, then goals with their steps, then what only shows its public line or is withheld. */
class PlanPanel extends Div {

    private static final Set<String> KINDS = Set.of("goal", "step", "about-me");

    private final transient PersonId person;
    private final transient PlanReading reading;
    private final transient PlanWriting writing;
    private final Message message = new Message();

    PlanPanel(PersonId person, PlanReading reading, PlanWriting writing) {
        this.person = person;
        this.reading = reading;
        this.writing = writing;
        addClassName("plan");
        refresh();
    }

    private void refresh() {
        removeAll();
        var eyes = reading.eyes().of(person);
        add(message, whatMatters(eyes), goals(eyes), publicLines(eyes));
        add(reading.stubs().of(person, Set.of("plan", "about-me")));
    }

    private Component whatMatters(Eyes.Of eyes) {
        var section = new Section(new H2(getTranslation("plan.matters")));
        var all = reading.plan().aboutMe(person);
        if (all.isEmpty()) {
            section.add(new Paragraph(getTranslation("plan.matters.empty")));
        }
        all.forEach(words ->
                section.add(new WordsCard(words, eyes, () -> writing.words(person, words, this, this::stored))));
        section.add(
                new Button(getTranslation("plan.words.add"), click -> writing.words(person, null, this, this::stored)));
        return section;
    }

    private Component goals(Eyes.Of eyes) {
        var section = new Section(new H2(getTranslation("plan.goals")));
        var all = reading.plan().goals(person);
        if (all.isEmpty()) {
            section.add(new Paragraph(getTranslation("plan.goals.empty")));
        }
        var steps = reading.plan().steps(person);
        all.forEach(goal -> {
            var card = new GoalCard(goal, steps.getOrDefault(goal.id(), List.of()), eyes, reading.today());
            section.add(card.writtenBy(person, writing, this::stored, this::refused));
        });
        section.add(
                new Button(getTranslation("plan.goal.add"), click -> writing.goal(person, null, this, this::stored)));
        return section;
    }

    private Component publicLines(Eyes.Of eyes) {
        var section = new Section(new H2(getTranslation("plan.publicLines")));
        var list = new UnorderedList();
        reading.items().list(person).stream()
                .filter(item -> item.publicLineOnly() && KINDS.contains(item.kind()))
                .forEach(item -> list.add(new ListItem(new Span(item.publicLine()), eyes.on(item.id()))));
        section.add(list);
        section.setVisible(list.getComponentCount() > 0);
        return section;
    }

    private void stored() {
        refresh();
        message.say(getTranslation("form.saved"));
    }

    private void refused(String why) {
        refresh();
        message.refuse(why);
    }
}
