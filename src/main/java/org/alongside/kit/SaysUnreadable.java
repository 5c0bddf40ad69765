package org.alongside.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.binder.ValueContext;

/** A field that may be left empty and never takes what it cannot read for empty. */
interface SaysUnreadable<T> extends HasValidationProperties {

    T getValue();

    Validator<T> getDefaultValidator();

    /** Empty or readable; says so at the field when it is neither. */
    default boolean isReadable() {
        var result = getDefaultValidator().apply(getValue(), new ValueContext((Component) this));
        refuse(result.isError() ? result.getErrorMessage() : "");
        return !result.isError();
    }

    /** Says at the field what is wrong with it; an empty sentence takes it back. */
    default void refuse(String sentence) {
        setInvalid(!sentence.isEmpty());
        setErrorMessage(sentence);
    }
}
