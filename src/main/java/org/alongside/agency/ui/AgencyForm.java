package org.alongside.agency.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.agency.AgencyKinds;
import org.alongside.agency.AgencyRefusal;
import org.alongside.agency.PracticeSearch;
import org.alongside.agency.PracticeSearch.Filter;
import org.jspecify.annotations.Nullable;

/** What a new agency is: by hand, or from the NHS list. */
class AgencyForm extends Composite<FormLayout> {

    /** A new agency as it was typed. */
    record Draft(String name, String kind, @Nullable String practice) {}

    private final ComboBox<PracticeSearch.Row> practice = new ComboBox<>();
    private final TextField name = new TextField();
    private final Select<String> kind = new Select<>();

    AgencyForm(PracticeSearch practices) {
        getContent().add(practice(practices), name(), kind());
    }

    private Component practice(PracticeSearch practices) {
        practice.setItems(query ->
                practices.page(new Filter(query.getFilter().orElse(""), true), query.getOffset(), query.getLimit()));
        practice.setLabel(getTranslation("agency.add.practice"));
        practice.setHelperText(getTranslation("agency.add.practice.help"));
        practice.setItemLabelGenerator(row -> row.code() + " " + row.name() + ", " + row.postcode());
        practice.setManualValidation(true);
        practice.setClearButtonVisible(true);
        practice.addValueChangeListener(change -> taken(change.getValue()));
        return practice;
    }

    private Component name() {
        name.setLabel(getTranslation("agency.add.name"));
        name.setManualValidation(true);
        return name;
    }

    private Component kind() {
        kind.setLabel(getTranslation("agency.add.kind"));
        kind.setManualValidation(true);
        kind.setItems(AgencyKinds.ALL);
        kind.setItemLabelGenerator(code -> getTranslation("agency.kind." + code));
        return kind;
    }

    private void taken(PracticeSearch.@Nullable Row row) {
        if (row != null) {
            name.setValue(row.name());
            kind.setValue(AgencyKinds.GENERAL_PRACTICE);
        }
    }

    /** What was typed; nothing, and a message at the field, when something is missing. */
    Optional<Draft> read() {
        refuse(name, name.isEmpty() ? AgencyRefusal.NAME_MISSING.key() : null);
        refuse(kind, kind.isEmpty() ? "agency.refusal.KIND_MISSING" : null);
        var chosen = practice.getValue();
        return name.isInvalid() || kind.isInvalid()
                ? Optional.empty()
                : Optional.of(new Draft(name.getValue(), kind.getValue(), chosen == null ? null : chosen.code()));
    }

    /** Says at the field what was wrong with it. */
    void refuse(AgencyRefusal refusal) {
        switch (refusal) {
            case PRACTICE_TAKEN, PRACTICE_UNKNOWN -> refuse(practice, refusal.key());
            default -> refuse(name, refusal.key());
        }
    }

    void clear() {
        practice.clear();
        name.clear();
        kind.clear();
    }

    private <F extends Component & HasValidation & Focusable<?>> void refuse(F field, @Nullable String key) {
        field.setInvalid(key != null);
        field.setErrorMessage(key == null ? "" : getTranslation(key));
        if (key != null) {
            field.focus();
        }
    }
}
