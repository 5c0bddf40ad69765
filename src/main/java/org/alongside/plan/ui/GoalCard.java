package org.alongside.plan.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.actor.PersonId;
import org.alongside.casework.tab.Eyes;
import org.alongside.kit.Dates;
import org.alongside.kit.Status;
import org.alongside.plan.Plan;
import org.alongside.plan.Progress;
import org.alongside.plan.Stamp;

/** A goal: own words, how it stands, what the person said to it, and its steps. */
class GoalCard extends Article {

    private final transient Plan.GoalRow goal;
    private final transient List<Plan.StepRow> steps;
    private final transient Eyes.Of eyes;
    private final LocalDate today;

    GoalCard(Plan.GoalRow goal, List<Plan.StepRow> steps, Eyes.Of eyes, LocalDate today) {
        this.goal = goal;
        this.steps = steps;
        this.eyes = eyes;
        this.today = today;
        addClassName("item");
        add(new H3(goal.title()));
        var own = goal.ownWords();
        if (own != null) {
            var words = new Paragraph(own);
            words.addClassName("words");
            add(words);
        }
        add(standing(), stamp(), eyes.on(goal.id()));
    }

    /** Adds the steps and the verbs. */
    GoalCard writtenBy(PersonId person, PlanWriting writing, Runnable stored, Consumer<String> refused) {
        var list = new UnorderedList();
        list.addClassName("steps");
        steps.forEach(step -> list.add(new ListItem(step(step, person, writing, stored, refused))));
        list.setVisible(!steps.isEmpty());
        var verbs = new Div(
                verb("plan.step.add", () -> writing.step(person, goal.id(), null, this, stored)),
                verb("plan.goal.change", () -> writing.goal(person, goal, this, stored)),
                verb("plan.stamp.ask", () -> writing.stamp(goal, this, stored)));
        verbs.addClassName("verbs");
        add(list, verbs);
        return this;
    }

    private Component standing() {
        var done =
                steps.stream().filter(step -> step.progress() == Progress.DONE).count();
        var line = new Paragraph(status(goal.progress(), null));
        if (!steps.isEmpty()) {
            line.add(new Span(" " + getTranslation("plan.steps.count", done, steps.size())));
        }
        return line;
    }

    private Component stamp() {
        var on = goal.stampedOn();
        var key = "plan.stamped." + goal.stamp().name();
        var line = new Paragraph(
                goal.stamp() == Stamp.Kind.NOT_YET_DISCUSSED || on == null
                        ? getTranslation("plan.stamped." + Stamp.Kind.NOT_YET_DISCUSSED.name())
                        : getTranslation(key, Dates.brief(on), goal.stampedWith()));
        line.addClassName("meta");
        return line;
    }

    private Component step(
            Plan.StepRow step, PersonId person, PlanWriting writing, Runnable stored, Consumer<String> refused) {
        var due = step.due();
        var line = new Div(
                status(step.progress(), due),
                new Span(step.title()),
                new Span(step.who()),
                new Span(due == null ? "" : getTranslation("plan.step.dueBy", Dates.brief(due))));
        line.addClassName("step");
        var choice = PlanWriting.choice(this, "plan.progress", Progress.values(), step.progress());
        choice.setAriaLabel(getTranslation("plan.progress.of", step.title()));
        choice.addValueChangeListener(
                change -> writing.stands(step, change.getValue(), this).ifPresentOrElse(refused, stored));
        line.add(choice, eyes.on(step.id()));
        var change = verb("plan.step.change", () -> writing.step(person, goal.id(), step, this, stored));
        change.setAriaLabel(getTranslation("plan.changeOf", step.title()));
        line.add(change);
        return line;
    }

    private Button verb(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Status status(Progress progress, @org.jspecify.annotations.Nullable LocalDate due) {
        if (due != null && due.isBefore(today) && progress != Progress.DONE) {
            return new Status(Status.Shape.OVERDUE, getTranslation("plan.progress.overdue"));
        }
        var shape = switch (progress) {
            case NOT_STARTED -> Status.Shape.NOT_STARTED;
            case ON_TRACK -> Status.Shape.ON_TRACK;
            case STUCK -> Status.Shape.ATTENTION;
            case DONE -> Status.Shape.DONE;
        };
        return new Status(shape, getTranslation("plan.progress." + progress.name()));
    }
}
