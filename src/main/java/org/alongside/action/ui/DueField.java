package org.alongside.action.ui;

import java.util.Locale;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.ValueContext;

/** A day that may be left empty; what is no day, such as 31 February, is said at the field. */
class DueField extends DatePicker {

    DueField(String label) {
        super(label);
        setLocale(Locale.UK);
        setManualValidation(true);
        setI18n(new DatePickerI18n()
                .setDateFormats("d/M/yyyy", "d MMM yyyy", "d MMMM yyyy")
                .setBadInputErrorMessage(getTranslation("action.form.noDay")));
    }

    /** Empty or a day; says so at the field when it is neither. */
    boolean isReadable() {
        var result = getDefaultValidator().apply(getValue(), new ValueContext(this));
        setInvalid(result.isError());
        setErrorMessage(result.isError() ? result.getErrorMessage() : "");
        return !result.isError();
    }
}
