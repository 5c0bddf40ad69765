package org.alongside.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** A few fields to fill in and one button that stores them. What is wrong is said at the field; what was refused is said above. */
public final class FormDialog extends Dialog {

    private static final int LINE = 500;
    private static final int WORDS = 20_000;

    private record Check(TextFieldBase<?, String> field, boolean needed, int longest) {}

    private final VerticalLayout fields = new VerticalLayout();
    private final Message message = new Message();
    private final List<Check> checks = new ArrayList<>();
    private final List<DayField> days = new ArrayList<>();

    public FormDialog(String title) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        fields.setPadding(false);
        fields.add(message);
        add(fields);
    }

    /** A line of at most 500 characters. */
    public TextField line(String label, String value, boolean needed) {
        var field = new TextField(label);
        checked(field, value, needed, LINE);
        return field;
    }

    /** Words of at most 20,000 characters. */
    public TextArea words(String label, String value, boolean needed) {
        var field = new TextArea(label);
        checked(field, value, needed, WORDS);
        return field;
    }

    /** A day, or nothing. */
    public DayField day(String label) {
        var day = field(new DayField(label));
        days.add(day);
        return day;
    }

    /** Any other field. */
    public <T extends Component> T field(T field) {
        fields.add(field);
        return field;
    }

    /**
     * Shows the dialog.
     *
     * @param save stores what was filled in, or answers with the sentence that says why not
     * @param then what to do once it is stored
     */
    public void ask(Supplier<Optional<String>> save, Runnable then) {
        var cancel = new Button(getTranslation("form.cancel"), click -> close());
        var store = new Button(getTranslation("form.save"), click -> store(save, then));
        store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, store);
        open();
    }

    private void store(Supplier<Optional<String>> save, Runnable then) {
        message.clear();
        if (checks.stream().filter(check -> !fits(check)).count() > 0
                || days.stream().filter(day -> !day.isReadable()).count() > 0) {
            return;
        }
        save.get().ifPresentOrElse(message::refuse, () -> {
            close();
            then.run();
        });
    }

    private boolean fits(Check check) {
        var field = check.field();
        var missing = check.needed() && field.getValue().isBlank();
        var tooLong = field.getValue().length() > check.longest();
        field.setErrorMessage(
                missing ? getTranslation("form.needed") : getTranslation("form.tooLong", check.longest()));
        field.setInvalid(missing || tooLong);
        return !missing && !tooLong;
    }

    private void checked(TextFieldBase<?, String> field, String value, boolean needed, int longest) {
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(needed);
        field.setWidthFull();
        field.setValue(value);
        checks.add(new Check(field, needed, longest));
        fields.add(field);
    }
}
