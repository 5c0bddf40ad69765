package org.alongside.plan.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.alongside.kit.FormDialog;
import org.alongside.plan.AboutMe;
import org.alongside.plan.AboutMeDraft;
import org.alongside.plan.GoalDraft;
import org.alongside.plan.Goals;
import org.alongside.plan.Heading;
import org.alongside.plan.Plan;
import org.alongside.plan.Progress;
import org.alongside.plan.Stamp;
import org.alongside.plan.StepDraft;
import org.alongside.plan.Steps;
import org.jspecify.annotations.Nullable;

/** Dialogs in which the plan is written. */
@org.springframework.stereotype.Component
class PlanWriting {

    private final AboutMe aboutMe;
    private final Goals goals;
    private final Steps steps;

    PlanWriting(AboutMe aboutMe, Goals goals, Steps steps) {
        this.aboutMe = aboutMe;
        this.goals = goals;
        this.steps = steps;
    }

    void words(PersonId person, Plan.@Nullable Words before, Component on, Runnable then) {
        var dialog = new FormDialog(on.getTranslation(before == null ? "plan.words.add" : "plan.words.change"));
        var heading = dialog.field(choice(on, "plan.heading", Heading.values(), Heading.MOST_IMPORTANT));
        heading.setVisible(before == null);
        var words = dialog.words(on.getTranslation("plan.words"), before == null ? "" : before.words(), true);
        var by = dialog.line(on.getTranslation("plan.supportedBy"), shown(before, Plan.Words::supportedBy), false);
        var id = ItemId.random();
        dialog.ask(
                () -> said(
                        on,
                        before == null
                                ? aboutMe.write(new AboutMeDraft(
                                        id, person, heading.getValue(), words.getValue(), optional(by)))
                                : aboutMe.rewrite(before.id(), before.version(), words.getValue(), optional(by))),
                then);
    }

    void goal(PersonId person, Plan.@Nullable GoalRow before, Component on, Runnable then) {
        var dialog = new FormDialog(on.getTranslation(before == null ? "plan.goal.add" : "plan.goal.change"));
        var title = dialog.line(on.getTranslation("plan.goal.title"), shown(before, Plan.GoalRow::title), true);
        var own = dialog.words(on.getTranslation("plan.goal.ownWords"), shown(before, Plan.GoalRow::ownWords), false);
        var progress = dialog.field(choice(
                on, "plan.progress", Progress.values(), before == null ? Progress.NOT_STARTED : before.progress()));
        progress.setVisible(before != null);
        var id = ItemId.random();
        dialog.ask(
                () -> said(
                        on,
                        before == null
                                ? goals.set(new GoalDraft(id, person, title.getValue(), optional(own), Stamp.none()))
                                : changed(before, title.getValue(), optional(own), progress.getValue())),
                then);
    }

    void stamp(Plan.GoalRow goal, Component on, Runnable then) {
        var dialog = new FormDialog(on.getTranslation("plan.stamp.ask"));
        var kind = dialog.field(choice(on, "plan.stamp", Stamp.Kind.values(), Stamp.Kind.AGREED));
        var day = dialog.day(on.getTranslation("plan.stamp.on"));
        var with = dialog.line(on.getTranslation("plan.stamp.with"), "", false);
        dialog.ask(
                () -> said(
                        on,
                        goals.stamp(
                                goal.id(), goal.version(), new Stamp(kind.getValue(), day.getValue(), optional(with)))),
                then);
    }

    void step(PersonId person, ItemId goal, Plan.@Nullable StepRow before, Component on, Runnable then) {
        var dialog = new FormDialog(on.getTranslation(before == null ? "plan.step.add" : "plan.step.change"));
        var title = dialog.line(on.getTranslation("plan.step.title"), shown(before, Plan.StepRow::title), true);
        var who = dialog.line(on.getTranslation("plan.step.who"), shown(before, Plan.StepRow::who), true);
        var due = dialog.day(on.getTranslation("plan.step.due"));
        due.setValue(before == null ? null : before.due());
        var id = ItemId.random();
        dialog.ask(
                () -> said(
                        on,
                        before == null
                                ? steps.add(new StepDraft(
                                        id, person, goal, title.getValue(), who.getValue(), due.getValue()))
                                : steps.change(
                                        before.id(),
                                        before.version(),
                                        title.getValue(),
                                        who.getValue(),
                                        due.getValue())),
                then);
    }

    Optional<String> stands(Plan.StepRow step, Progress progress, Component on) {
        return said(on, steps.stands(step.id(), step.version(), progress));
    }

    private Optional<Refusal> changed(Plan.GoalRow before, String title, @Nullable String own, Progress progress) {
        var said = !title.equals(before.title()) || !java.util.Objects.equals(own, before.ownWords());
        var refused = said ? goals.change(before.id(), before.version(), title, own) : Optional.<Refusal>empty();
        var version = said ? before.version() + 1 : before.version();
        return refused.isPresent() || progress == before.progress()
                ? refused
                : goals.stands(before.id(), version, progress);
    }

    static <E extends Enum<E>> Select<E> choice(Component on, String key, E[] all, E value) {
        var select = new Select<E>();
        select.setLabel(on.getTranslation(key));
        select.setItems(all);
        select.setItemLabelGenerator(each -> on.getTranslation(key + "." + each.name()));
        select.setValue(value);
        return select;
    }

    private static Optional<String> said(Component on, Optional<Refusal> refusal) {
        return refusal.map(each -> on.getTranslation(each.key()));
    }

    private static @Nullable String optional(TextFieldBase<?, String> field) {
        return Stream.of(field.getValue().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static <T> String shown(@Nullable T before, Function<T, @Nullable String> part) {
        var text = before == null ? null : part.apply(before);
        return text == null ? "" : text;
    }
}
