package org.alongside.action.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.action.Background;
import org.alongside.action.GoalChoices;
import org.alongside.actor.PersonId;
import org.alongside.casework.NoteDraft;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;

/** The goal that an action serves, and what its public line may not say, under a category of its own; all of it may be left out. */
class BackgroundFields extends Details {

    /** What can be chosen. */
    record Choices(List<GoalChoices.Row> goals, List<String> categories) {}

    private final PersonId person;
    private final ComboBox<GoalChoices.Row> goal = new ComboBox<>();
    private final ComboBox<String> category = new ComboBox<>();
    private final TextArea words = new TextArea();

    BackgroundFields(PersonId person, Choices choices) {
        this.person = person;
        setSummaryText(getTranslation("action.form.more"));
        goal.setLabel(getTranslation("action.form.goal"));
        goal.setItems(choices.goals());
        goal.setItemLabelGenerator(GoalChoices.Row::title);
        category.setLabel(getTranslation("action.form.category"));
        category.setItems(choices.categories());
        category.setItemLabelGenerator(code -> getTranslation("category." + code));
        words.setLabel(getTranslation("action.form.detail"));
        words.setHelperText(getTranslation("action.form.detailHelp"));
        goal.addClassName("wide");
        category.addClassName("wide");
        words.addClassName("wide");
        add(goal, words, category);
    }

    /** Words without a category cannot be kept: nobody could say who reads them. */
    boolean isComplete() {
        var missing = !words.getValue().isBlank() && category.isEmpty();
        category.setManualValidation(true);
        category.setInvalid(missing);
        category.setErrorMessage(missing ? getTranslation("action.form.noCategory") : "");
        if (missing) {
            setOpened(true);
            category.focus();
        }
        return !missing;
    }

    Background read(String title) {
        return new Background(Optional.ofNullable(goal.getValue()).map(GoalChoices.Row::id), detail(title));
    }

    private Optional<NoteDraft> detail(String title) {
        return words.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new NoteDraft(
                        ItemDraft.of(ItemId.random(), person, "note", category.getValue(), title), words.getValue()));
    }
}
