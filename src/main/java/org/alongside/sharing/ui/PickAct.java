package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.alongside.actor.PersonId;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.Words;

/** An act that names exactly one, picked from a list. */
record PickAct(String name, String needs, Function<PersonId, List<Pickable.Who>> choices, Maker maker)
        implements SharingAct {

    /** Says what would be recorded about the one who is picked. */
    @FunctionalInterface
    interface Maker {
        Checked of(PersonId person, Pickable.Who who, Words words);
    }

    @Override
    public Form form(PersonId person, Optional<UUID> fact) {
        var fields = new Div();
        fields.addClassName("fields");
        var who = new ComboBox<Pickable.Who>(fields.getTranslation("sharing.act." + name + ".who"));
        who.setItems(choices.apply(person));
        who.setItemLabelGenerator(Pickable.Who::name);
        who.setManualValidation(true);
        who.setWidthFull();
        fields.add(who);
        return new Form() {
            @Override
            public Component fields() {
                return fields;
            }

            @Override
            public Optional<Checked> read() {
                who.setErrorMessage(fields.getTranslation("sharing.choose"));
                who.setInvalid(who.isEmpty());
                return who.getOptionalValue().map(picked -> maker.of(person, picked, fields::getTranslation));
            }
        };
    }
}
