package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.alongside.consent.Levels;
import org.alongside.sharing.Pickable;
import org.springframework.stereotype.Service;

/** An item is closed further by its author, or opened by a reviewer; the rules say at the end who may. */
@Service
class LevelAct implements SharingAct {

    private final Pickable pickable;
    private final Levels levels;

    LevelAct(Pickable pickable, Levels levels) {
        this.pickable = pickable;
        this.levels = levels;
    }

    @Override
    public String name() {
        return "level";
    }

    @Override
    public Form form(PersonId person, Optional<UUID> fact) {
        return new LevelForm(person);
    }

    private class LevelForm implements Form {

        private final PersonId person;
        private final Div fields = new Div();
        private final ComboBox<Pickable.Item> item = new ComboBox<>();
        private final RadioButtonGroup<Integer> level = new RadioButtonGroup<>();

        LevelForm(PersonId person) {
            this.person = person;
            item.setLabel(fields.getTranslation("sharing.level.item"));
            item.setItems(pickable.items(person));
            item.setItemLabelGenerator(each -> fields.getTranslation(
                    "sharing.items.line", each.line(), fields.getTranslation("category." + each.category())));
            item.setManualValidation(true);
            item.setWidthFull();
            level.setLabel(fields.getTranslation("sharing.level.level"));
            level.setItems(List.of(1, 2, 3));
            level.setItemLabelGenerator(each -> fields.getTranslation("sharing.level." + each));
            level.setManualValidation(true);
            fields.addClassName("fields");
            fields.add(item, level);
        }

        @Override
        public Component fields() {
            return fields;
        }

        @Override
        public Optional<Checked> read() {
            item.setErrorMessage(fields.getTranslation("sharing.choose"));
            item.setInvalid(item.isEmpty());
            var chosen = Days.chosen(level, "sharing.choose");
            return item.getOptionalValue().filter(each -> chosen).map(this::checked);
        }

        private Checked checked(Pickable.Item picked) {
            return SentenceAct.checked(
                    "level",
                    person,
                    fields::getTranslation,
                    () -> levels.set(new ItemId(picked.id()), level.getValue()),
                    fields.getTranslation(
                            "sharing.level.sentence",
                            picked.line(),
                            fields.getTranslation("sharing.level." + level.getValue())));
        }
    }
}
