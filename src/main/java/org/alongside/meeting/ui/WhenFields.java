package org.alongside.meeting.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.alongside.kit.MomentField;
import org.alongside.meeting.MeetingDraft;
import org.jspecify.annotations.Nullable;

/** When a meeting begins, in London, and how many minutes it lasts. */
class WhenFields extends Div {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int SHORTEST = 15;
    private static final int LONGEST = 240;

    private final MomentField when = new MomentField(getTranslation("meeting.form.when"));
    private final IntegerField lasts = new IntegerField(getTranslation("meeting.form.lasts"));

    WhenFields() {
        addClassNames("row", "wide");
        lasts.setManualValidation(true);
        lasts.setMin(SHORTEST);
        lasts.setMax(LONGEST);
        lasts.setStep(SHORTEST);
        lasts.setStepButtonsVisible(true);
        show(null, MeetingDraft.USUAL);
        add(when, lasts);
    }

    /** Only when it begins; how long it lasts follows from its parts. */
    static WhenFields beginning() {
        var fields = new WhenFields();
        fields.remove(fields.lasts);
        return fields;
    }

    void show(@Nullable LocalDateTime at, Duration length) {
        when.setValue(at);
        lasts.setValue(Math.toIntExact(length.toMinutes()));
    }

    /** The instant; nothing when there is no readable date and time, which is said at the field. */
    Optional<Instant> begins() {
        var at = when.getValue();
        when.refuse(at == null ? getTranslation("refusal.MEETING_WHEN") : "");
        return Optional.ofNullable(at).map(local -> local.atZone(LONDON).toInstant());
    }

    /** The length; nought when nothing readable is there. */
    Duration lasts() {
        return Duration.ofMinutes(Objects.requireNonNullElse(lasts.getValue(), 0));
    }

    /** Says at the field what is wrong with the length; nothing takes it back. */
    void refuseLength(String sentence) {
        lasts.setInvalid(!sentence.isEmpty());
        lasts.setErrorMessage(sentence);
    }

    /** The same moment in London. */
    static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, LONDON);
    }
}
