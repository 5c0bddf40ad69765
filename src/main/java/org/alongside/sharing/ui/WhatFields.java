package org.alongside.sharing.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.alongside.consent.Scope;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.What;

import static java.util.stream.Collectors.toSet;

/** What a decision is about: categories and families in plain words, or single items picked from the record. */
class WhatFields extends Div {

    private final CheckboxGroup<String> categories = new CheckboxGroup<>();
    private final CheckboxGroup<String> families = new CheckboxGroup<>();
    private final MultiSelectComboBox<Pickable.Item> items = new MultiSelectComboBox<>();
    private final List<Pickable.Category> known;
    private final List<Pickable.Item> ofRecord;

    WhatFields(Pickable pickable, PersonId person) {
        this(pickable.categories(), pickable.items(person));
        add(categories, families, items);
    }

    /** For another ground than consent: everything that can be named, but never a whole group. */
    static WhatFields withoutConsent(Pickable pickable, PersonId person) {
        var what = new WhatFields(pickable.everyCategory(), pickable.items(person));
        what.add(what.categories, what.items);
        return what;
    }

    private WhatFields(List<Pickable.Category> known, List<Pickable.Item> ofRecord) {
        addClassName("fields");
        this.known = known;
        this.ofRecord = ofRecord;
        categories.setLabel(getTranslation("sharing.what.label"));
        categories.setItems(known.stream().map(Pickable.Category::code).toList());
        categories.setItemLabelGenerator(code -> getTranslation("category." + code));
        categories.setManualValidation(true);
        families.setLabel(getTranslation("sharing.families.label"));
        families.setItems(
                known.stream().map(Pickable.Category::family).distinct().toList());
        families.setItemLabelGenerator(name -> getTranslation("sharing.family." + name));
        items.setLabel(getTranslation("sharing.items.label"));
        items.setItems(ofRecord);
        items.setItemLabelGenerator(item ->
                getTranslation("sharing.items.line", item.line(), getTranslation("category." + item.category())));
        items.setWidthFull();
    }

    /** Picks what was named before, categories and families by their codes, as far as it is still there. */
    void pick(List<String> codes, List<UUID> ids) {
        categories.setValue(known.stream()
                .map(Pickable.Category::code)
                .filter(codes::contains)
                .collect(toSet()));
        families.setValue(known.stream()
                .map(Pickable.Category::family)
                .filter(codes::contains)
                .collect(toSet()));
        items.setValue(ofRecord.stream().filter(each -> ids.contains(each.id())).collect(toSet()));
    }

    /** Whether anything is picked; says so at the field when nothing is. */
    boolean named() {
        var missing = scopes().isEmpty();
        categories.setInvalid(missing);
        categories.setErrorMessage(missing ? getTranslation("sharing.what.missing") : "");
        return !missing;
    }

    List<Scope> scopes() {
        var scopes = new ArrayList<Scope>();
        categories.getValue().forEach(code -> scopes.add(new Scope.OfCategory(code)));
        families.getValue().forEach(name -> scopes.add(new Scope.OfFamily(name)));
        items.getValue().forEach(item -> scopes.add(new Scope.OfItem(new ItemId(item.id()))));
        return scopes;
    }

    What what() {
        return new What(
                false,
                categories.getValue().stream().sorted().toList(),
                families.getValue().stream().sorted().toList(),
                items.getValue().stream()
                        .sorted(Comparator.comparing(Pickable.Item::id))
                        .map(Pickable.Item::line)
                        .toList());
    }
}
