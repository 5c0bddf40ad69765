package org.alongside.meeting.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.alongside.kit.DayField;
import org.alongside.meeting.Rhythm;

/** Whether a meeting comes again, how often, and until when. */
class RepeatFields extends Div {

    private final Select<Rhythm> rhythm = new Select<>();
    private final DayField until = new DayField(getTranslation("meeting.form.until"));

    RepeatFields() {
        addClassName("row");
        rhythm.setLabel(getTranslation("meeting.form.repeats"));
        rhythm.setEmptySelectionAllowed(true);
        rhythm.setEmptySelectionCaption(getTranslation("meeting.rhythm.once"));
        rhythm.setItems(Arrays.asList(Rhythm.values()));
        rhythm.setItemLabelGenerator(
                each -> getTranslation(each == null ? "meeting.rhythm.once" : "meeting.rhythm." + each.code()));
        rhythm.addValueChangeListener(change -> until.setVisible(change.getValue() != null));
        until.setHelperText(getTranslation("meeting.form.untilHelp"));
        until.setVisible(false);
        add(rhythm, until);
    }

    /** How often; nothing when the meeting is a single one. */
    Optional<Rhythm> rhythm() {
        return Optional.ofNullable(rhythm.getValue());
    }

    /** The last day; nothing when there is none, which is said at the field. */
    Optional<LocalDate> until() {
        until.refuse(until.getValue() == null ? getTranslation("refusal.MEETING_SERIES_UNTIL") : "");
        return Optional.ofNullable(until.getValue());
    }

    /** Says at the last day what is wrong; nothing takes it back. */
    void refuse(String sentence) {
        until.refuse(sentence);
    }
}
