package org.alongside.sharing.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import org.alongside.actor.PersonId;
import org.alongside.consent.Recipient;
import org.alongside.sharing.Pickable;

/** Who is named: agencies that work with the person, named staff of theirs, trusted persons. */
class WhoFields extends Div {

    private final CheckboxGroup<Pickable.Who> agencies = new CheckboxGroup<>();
    private final MultiSelectComboBox<Pickable.Who> posts = new MultiSelectComboBox<>();
    private final CheckboxGroup<Pickable.Who> trusted = new CheckboxGroup<>();

    WhoFields(Pickable pickable, PersonId person) {
        addClassName("fields");
        agencies.setLabel(getTranslation("sharing.who.agencies"));
        agencies.setItems(pickable.agencies(person));
        agencies.setItemLabelGenerator(Pickable.Who::name);
        agencies.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        agencies.setManualValidation(true);
        posts.setLabel(getTranslation("sharing.who.posts"));
        posts.setItems(pickable.posts(person));
        posts.setItemLabelGenerator(Pickable.Who::name);
        posts.setWidthFull();
        trusted.setLabel(getTranslation("sharing.who.trusted"));
        var known = pickable.trusted(person);
        trusted.setItems(known);
        trusted.setItemLabelGenerator(Pickable.Who::name);
        trusted.setVisible(!known.isEmpty());
        add(agencies, posts, trusted);
    }

    /** Whoever is picked; says at the field when it is nobody. */
    boolean named() {
        var missing = picked().findAny().isEmpty();
        agencies.setInvalid(missing);
        agencies.setErrorMessage(missing ? getTranslation("sharing.who.missing") : "");
        return !missing;
    }

    List<Recipient> recipients() {
        return picked().map(Pickable.Who::recipient).toList();
    }

    List<String> names() {
        return picked().map(Pickable.Who::name).toList();
    }

    private Stream<Pickable.Who> picked() {
        return Stream.of(agencies.getValue(), posts.getValue(), trusted.getValue())
                .flatMap(each -> each.stream())
                .sorted(java.util.Comparator.comparing(Pickable.Who::name));
    }
}
