package org.alongside.kit;

import java.util.Locale;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.ValueContext;

/**
 * A day that may be left empty; what is no day, such as 31 February, is said at the field and never taken for an empty one.
 *
 * <p>Typing does not open the calendar: its icon and the down arrow do. An opened calendar hides the rest of the page from
 * screen readers, and one that closes while it opens leaves the page hidden.
 */
public final class DayField extends DatePicker {

    public DayField() {
        this("");
    }

    public DayField(String label) {
        super(label);
        setLocale(Locale.UK);
        setAutoOpen(false);
        setManualValidation(true);
        setI18n(new DatePickerI18n()
                .setDateFormats("d/M/yyyy", "d MMM yyyy", "d MMMM yyyy")
                .setBadInputErrorMessage(getTranslation("form.noDay")));
    }

    /** Empty or a day; says so at the field when it is neither. */
    public boolean isReadable() {
        var result = getDefaultValidator().apply(getValue(), new ValueContext(this));
        refuse(result.isError() ? result.getErrorMessage() : "");
        return !result.isError();
    }

    /** Says at the field what is wrong with this day; an empty sentence takes it back. */
    public void refuse(String sentence) {
        setInvalid(!sentence.isEmpty());
        setErrorMessage(sentence);
    }
}
