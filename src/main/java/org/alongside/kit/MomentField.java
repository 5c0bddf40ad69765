package org.alongside.kit;

import java.time.LocalDateTime;
import java.util.Locale;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;

/** A day and a time that may be left empty; half of them, or what is none, is said at the field. Typing opens nothing, as in {@link DayField}. */
public final class MomentField extends DateTimePicker implements SaysUnreadable<LocalDateTime> {

    public MomentField(String label) {
        super(label);
        setLocale(Locale.UK);
        setAutoOpen(false);
        setManualValidation(true);
        setI18n(new DateTimePickerI18n()
                .setBadInputErrorMessage(getTranslation("form.noMoment"))
                .setIncompleteInputErrorMessage(getTranslation("form.noMoment")));
    }
}
