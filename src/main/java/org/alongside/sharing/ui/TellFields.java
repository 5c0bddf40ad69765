package org.alongside.sharing.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.kit.DayField;
import org.jspecify.annotations.Nullable;

/** Whether the person is told of an override; when they are not, why, and the day on which that is looked at again. */
class TellFields extends Div {

    private final RadioButtonGroup<Boolean> told = new RadioButtonGroup<>();
    private final TextArea because = new TextArea(getTranslation("sharing.override.because"));
    private final DayField again = new DayField();

    TellFields(String name) {
        addClassName("fields");
        told.setLabel(getTranslation("sharing.override.tell", name));
        told.setItems(List.of(true, false));
        told.setManualValidation(true);
        told.setItemLabelGenerator(
                each -> getTranslation(each ? "sharing.override.tell.yes" : "sharing.override.tell.no", name));
        told.addValueChangeListener(change -> show(Boolean.FALSE.equals(change.getValue())));
        because.setManualValidation(true);
        Days.label(again, "sharing.override.lookAgain.on", "sharing.override.lookAgain.help");
        add(told, because, again);
        show(false);
    }

    private void show(boolean untold) {
        because.setVisible(untold);
        again.setVisible(untold);
    }

    /** What was said before; a day is never taken over. */
    void say(boolean isTold, @Nullable String notToldBecause) {
        told.setValue(isTold);
        because.setValue(notToldBecause == null ? "" : notToldBecause);
    }

    /** Whether all is filled in; what is missing is said at its field. */
    boolean isComplete() {
        var chosen = Days.chosen(told, "sharing.choose");
        return chosen
                && (isTold()
                        || Days.all(
                                Days.says(because, because.getValue().isBlank(), "sharing.override.because.missing"),
                                again.isReadable() && Days.dated(again, "sharing.override.lookAgain.missing")));
    }

    boolean isTold() {
        return Boolean.TRUE.equals(told.getValue());
    }

    /** Why not; null when they are told. */
    @Nullable
    String because() {
        return isTold() ? null : because.getValue().strip();
    }

    /** When it is looked at again; null when they are told. */
    @Nullable
    LocalDate again() {
        return isTold() ? null : again.getValue();
    }
}
