package org.alongside.kit;

import java.util.Locale;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.data.binder.ValueContext;

/** A day and a time that may be left empty; half of them, or what is none, is said at the field. Typing opens nothing, as in {@link DayField}. */
public final class MomentField extends DateTimePicker {

    public MomentField(String label) {
        super(label);
        setLocale(Locale.UK);
        setAutoOpen(false);
        setManualValidation(true);
        setI18n(new DateTimePickerI18n()
                .setBadInputErrorMessage(getTranslation("form.noMoment"))
                .setIncompleteInputErrorMessage(getTranslation("form.noMoment")));
    }

    /** Empty, or a day and a time; says so at the field when it is neither. */
    public boolean isReadable() {
        var result = getDefaultValidator().apply(getValue(), new ValueContext(this));
        refuse(result.isError() ? result.getErrorMessage() : "");
        return !result.isError();
    }

    /** Says at the field what is wrong with this moment; an empty sentence takes it back. */
    public void refuse(String sentence) {
        setInvalid(!sentence.isEmpty());
        setErrorMessage(sentence);
    }
}
