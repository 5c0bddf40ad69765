package org.alongside.meeting.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The field of the writing line: it tells what is typed, Enter keeps it, F2 changes under what it is minuted. */
class WritingField extends TextField {

    WritingField(Consumer<String> typed, Runnable keep, Runnable nextCategory) {
        setLabel(getTranslation("meeting.line"));
        setHelperText(getTranslation("meeting.lineHelp"));
        addClassNames("wide", "writing-line");
        setManualValidation(true);
        setAutofocus(true);
        setValueChangeMode(ValueChangeMode.EAGER);
        addValueChangeListener(change -> typed.accept(change.getValue()));
        addKeyPressListener(Key.ENTER, press -> {
            if (press.getModifiers().isEmpty()) {
                keep.run();
            }
        });
        addKeyDownListener(Key.F2, press -> nextCategory.run());
    }

    /** It is for proposals: whoever leads the meeting decides what becomes of them. */
    void propose() {
        setLabel(getTranslation("meeting.live.propose"));
        setHelperText(getTranslation("meeting.live.proposeHelp"));
        setAutofocus(false);
    }

    /** Empty again, with the cursor in it. */
    void next() {
        clear();
        setInvalid(false);
        focus();
    }

    /** Says at the field why the line was not kept. */
    void refuse(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
        focus();
    }
}
