package org.alongside.kit;

import java.time.LocalDate;
import java.util.Locale;

import com.vaadin.flow.component.datepicker.DatePicker;

/**
 * A day that may be left empty; what is no day, such as 31 February, is said at the field and never taken for an empty one.
 *
 * <p>Typing does not open the calendar: its icon and the down arrow do. An opened calendar hides the rest of the page from
 * screen readers, and one that closes while it opens leaves the page hidden.
 */
public final class DayField extends DatePicker implements SaysUnreadable<LocalDate> {

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
}
