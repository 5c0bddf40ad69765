package org.alongside.sharing.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.kit.DayField;

/** Fields that many acts have: days with what is usual beside them, and one choice of several. */
final class Days {

    private static final int LONGEST = 2000;

    private Days() {}

    /** Asks every field before it answers, so that all of them say what is wrong. */
    static boolean all(boolean... answers) {
        for (var answer : answers) {
            if (!answer) {
                return false;
            }
        }
        return true;
    }

    static void label(DayField day, String label, String help) {
        day.setLabel(day.getTranslation(label));
        day.setHelperText(day.getTranslation(help));
    }

    /** Whether one is chosen; says so at the field when none is. */
    static boolean chosen(RadioButtonGroup<?> choice, String missing) {
        var empty = choice.getValue() == null;
        choice.setInvalid(empty);
        choice.setErrorMessage(empty ? choice.getTranslation(missing) : "");
        return !empty;
    }

    /** Whether a day is chosen; says so at the field when none is. */
    static boolean dated(DayField day, String missing) {
        day.setInvalid(day.isEmpty());
        day.setErrorMessage(day.isEmpty() ? day.getTranslation(missing) : "");
        return !day.isEmpty();
    }

    /** Whether there are words, and not too many; says so at the field when not. */
    static boolean says(TextArea words, boolean missing, String key) {
        var tooLong = words.getValue().length() > LONGEST;
        words.setErrorMessage(tooLong ? words.getTranslation("sharing.tooLong", LONGEST) : words.getTranslation(key));
        words.setInvalid(missing || tooLong);
        return !words.isInvalid();
    }

    /** Whether something of at most 200 characters is written; says so at the field when not. */
    static boolean written(TextField field, String missing) {
        var length = field.getValue().strip().length();
        field.setInvalid(length == 0 || length > 200);
        field.setErrorMessage(
                length > 200 ? field.getTranslation("sharing.tooLong", 200) : field.getTranslation(missing));
        return !field.isInvalid();
    }
}
